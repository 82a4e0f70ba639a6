package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.source.BuiltOn;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.service.imports.ImportResult;
import org.mashhuddle.service.imports.ImportService;
import org.mashhuddle.service.imports.ListLook;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// An extract: looked at first, and its good rows taken only when somebody says so.
public final class ImportViewModel {

    private final Services services;
    private final WorkSession session;
    private final Actor actor;
    private final Workspace tools;
    private final ObjectProperty<Optional<ImportRows>> rows = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<RunRow> runs = FXCollections.observableArrayList();
    private Optional<ImportPreview> preview = Optional.empty();
    private Optional<Path> extract = Optional.empty();
    private final ObjectProperty<Optional<ListViewModel>> list = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<ImportService.Progress>> taking =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty status = new SimpleStringProperty("");

    public ImportViewModel(Services services, Workspace tools) {
        this.services = services;
        this.session = tools.session();
        this.actor = session.user().actor();
        this.tools = tools;
        listRuns();
    }

    /// Reads the imports that were taken in.
    private void listRuns() {
        tools.background().run(() -> RunRow.all(services.imports().runs(actor.viewer())), this::show, this::failed);
    }

    private void show(List<RunRow> found) {
        runs.setAll(found);
        status.set(words("import.listed", found.size()));
    }

    /// Asks for a folder, and looks at it.
    public void chooseFolder() {
        tools.dialogs().extractFolder().ifPresent(chosen -> look(chosen, DayOrder.IN_DOUBT));
    }

    /// Asks for a zip file, and looks at it.
    public void chooseZip() {
        tools.dialogs().extractZip().ifPresent(chosen -> look(chosen, DayOrder.IN_DOUBT));
    }

    /// Asks for an agency's own list, and what its columns are.
    public void chooseList() {
        tools.dialogs().agencyList().ifPresent(this::columns);
    }

    /// What was said of a list before stays until another one can be read.
    private void columns(Path chosen) {
        begin();
        preview = Optional.empty();
        rows.set(Optional.empty());
        tools.background()
                .latest(
                        "import.preview",
                        () -> services.imports().look(actor.viewer(), chosen),
                        seen -> {
                            busy.set(false);
                            problem.set(seen.refused());
                            if (seen.refused().isEmpty()) {
                                ListViewModel columns = new ListViewModel(seen, chosen, journal(seen));
                                columns.begin();
                                list.set(Optional.of(columns));
                            }
                        },
                        this::failed);
    }

    /// Reads the list again, written as a person says; where it cannot be read so, it says why and what was read
    /// stays.
    void readAs(ListWriting said) {
        list.get()
                .ifPresent(now -> tools.background()
                        .latest(
                                "import.preview",
                                () -> services.imports().look(actor.viewer(), now.file(), said),
                                seen -> readAgain(now, said, seen),
                                this::failed));
    }

    private void readAgain(ListViewModel before, ListWriting said, ListLook seen) {
        if (!seen.refused().isEmpty()) {
            before.cannotBeRead(said, seen.refused());
            return;
        }
        ListViewModel columns = new ListViewModel(seen, before.file(), journal(seen));
        columns.beginLike(before);
        list.set(Optional.of(columns));
    }

    /// What is said of one list is not put back into another.
    private FormDrafts journal(ListLook seen) {
        int headings =
                seen.columns().stream().map(ListLook.Column::heading).toList().hashCode();
        return Journal.of(services.drafts(), tools).at("import.list." + Integer.toHexString(headings));
    }

    /// Says which number is the day in dates that leave it in doubt, and looks again.
    public void answer(DayOrder order) {
        if (list.get().isPresent()) {
            list.get().ifPresent(said -> said.order().set(order));
            previewList();
        } else {
            extract.ifPresent(chosen -> look(chosen, order));
        }
    }

    private void look(Path chosen, DayOrder order) {
        leaveList();
        extract = Optional.of(chosen);
        preview(() -> services.imports().preview(actor.viewer(), chosen, order));
    }

    /// Keeps what is said of the columns of the list, and looks at its rows.
    public void previewList() {
        list.get()
                .ifPresent(said -> preview(() -> {
                    ListProfile profile = services.imports().keep(actor, said.profile());
                    return services.imports().preview(actor.viewer(), said.file(), profile, said.said());
                }));
    }

    private void preview(Callable<ImportPreview> work) {
        begin();
        tools.background()
                .latest(
                        "import.preview",
                        work,
                        seen -> {
                            busy.set(false);
                            preview = Optional.of(seen);
                            rows.set(Optional.of(ImportRows.of(seen)));
                        },
                        this::failed);
    }

    /// Goes to where a person decides on rows that are gone.
    void decide() {
        tools.navigator().go(new Destination.Agenda(session.today(), Destination.Agenda.First.CHANGED));
    }

    /// Asks why, and takes the whole of an import back; where something was built on it, it says what.
    public void undo(RunRow run) {
        FormDrafts typed = Journal.of(services.drafts(), tools).at("import.undo." + run.number());
        tools.dialogs()
                .reasonForUndoing(run.number(), typed)
                .ifPresent(why -> tools.background()
                        .run(
                                () -> services.imports().undo(actor, run.number(), why),
                                built -> {
                                    typed.settle();
                                    undone(run, built);
                                },
                                this::failed));
    }

    private void undone(RunRow run, Set<BuiltOn> built) {
        if (built.isEmpty()) {
            problem.set("");
            tools.notices().say(words("import.undone", run.number()));
            listRuns();
            prepareSearch();
        } else {
            problem.set(words("import.not-undone", run.number(), reasons(built)));
        }
    }

    private static String reasons(Set<BuiltOn> built) {
        return built.stream().map(ImportViewModel::why).collect(Collectors.joining(" "));
    }

    private static String why(BuiltOn built) {
        return switch (built) {
            case NOT_THERE -> words("import.built-not-there");
            case LATER_IMPORT -> words("import.built-later");
            case ON_AGENDA -> words("import.built-agenda");
            case CHANGED_HERE -> words("import.built-changed");
            case DECIDED -> words("import.built-decided");
        };
    }

    /// Leaves the preview, where there is one; then the imports are listed again.
    ///
    /// @return whether there was one
    public boolean leave() {
        boolean shown = rows.get().isPresent();
        preview = Optional.empty();
        rows.set(Optional.empty());
        return shown || leaveList();
    }

    /// From the columns of a list to the imports.
    private boolean leaveList() {
        boolean shown = list.get().isPresent();
        list.set(Optional.empty());
        return shown;
    }

    /// Takes the rows that are good.
    public void take() {
        if (preview.isEmpty() || busy.get()) {
            return;
        }
        ImportPreview seen = preview.get();
        begin();
        ImportService.Progress progress = new ImportService.Progress();
        taking.set(Optional.of(progress));
        tools.background()
                .run(
                        () -> services.imports().take(actor, seen, progress),
                        taken -> taken.ifPresentOrElse(this::done, () -> stopped(progress)),
                        this::failed);
    }

    /// Nothing of it is kept; where somebody has built on it meanwhile, it stands in the list.
    private void stopped(ImportService.Progress progress) {
        end();
        if (progress.built().isEmpty()) {
            tools.notices().say(words("import.stopped"));
        } else {
            problem.set(words("import.stopped-not-undone", reasons(progress.built())));
        }
        listRuns();
        prepareSearch();
    }

    private void end() {
        busy.set(false);
        taking.set(Optional.empty());
    }

    void stop() {
        taking.get().ifPresent(ImportService.Progress::stop);
    }

    /// "1200 of 9800 rows".
    String count() {
        return taking.get()
                .map(now -> now.isStopped() ? words("import.stopping") : words("import.took", now.done(), now.all()))
                .orElse("");
    }

    /// From 0 to 1; -1 where it cannot be said.
    double part() {
        return taking.get()
                .filter(now -> now.all() > 0 && !now.isStopped())
                .map(now -> (double) now.done() / now.all())
                .orElse(-1.0);
    }

    /// What is being taken; nothing while a file is read.
    ObjectProperty<Optional<ImportService.Progress>> taking() {
        return taking;
    }

    private void begin() {
        problem.set("");
        busy.set(true);
    }

    private void done(ImportResult result) {
        end();
        list.get().ifPresent(ListViewModel::settle);
        leave();
        leaveList();
        tools.notices()
                .say(words(
                        "import.taken",
                        result.added(),
                        result.updated(),
                        result.unchanged(),
                        result.refused(),
                        result.leftOut()));
        listRuns();
        prepareSearch();
    }

    /// Whoever searches next need not wait for the new index. Where it cannot be made, the search
    /// itself says so.
    private void prepareSearch() {
        tools.background()
                .run(
                        () -> {
                            services.search().prepare(actor.viewer());
                            return actor;
                        },
                        _ -> {},
                        _ -> {});
    }

    private void failed(Exception failure) {
        end();
        problem.set(RefusalWords.of(failure));
    }

    /// What the extract would bring.
    ObjectProperty<Optional<ImportRows>> preview() {
        return rows;
    }

    /// The list whose columns are asked for.
    ObjectProperty<Optional<ListViewModel>> list() {
        return list;
    }

    /// Whether it is being read or taken.
    public BooleanProperty busy() {
        return busy;
    }

    /// The imports that were taken in, the newest first.
    ObservableList<RunRow> runs() {
        return runs;
    }

    /// How many imports there were.
    public StringProperty status() {
        return status;
    }

    /// What went wrong; empty while nothing did.
    public StringProperty problem() {
        return problem;
    }
}
