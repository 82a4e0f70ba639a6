package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.service.exports.ExportService;
import org.mashhuddle.service.papers.MeetingPapers;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.page.PagesViewModel;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Papers: the queue, the one that is looked at, and its way out.
public final class PapersViewModel {

    private final Services services;
    private final Actor actor;
    private final InstantSource clock;
    private final Optional<MeetingId> only;
    private final Workspace tools;
    private final PaperDelivery handingOut;
    private final PagesViewModel pages;
    private final PaperList list = new PaperList(this::relist);
    private final ObjectProperty<Optional<PaperLine>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final LineVerbs verbs;
    private final ReadOnlyObjectWrapper<Optional<PreparedPaper>> prepared =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IssueForm form = new IssueForm(preview.map(Optional::isPresent));
    private final ReadOnlyObjectWrapper<List<PaperLine>> sameRecipient = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty together = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper printed = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<byte[]>> issued = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper cover = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stuck = new ReadOnlyBooleanWrapper();
    private final StringProperty problem = new SimpleStringProperty("");
    private int place;

    /// @param only the meeting; every meeting with papers where none is given
    public PapersViewModel(Services services, Optional<MeetingId> only, Workspace tools) {
        this.services = services;
        this.actor = tools.session().user().actor();
        this.clock = tools.clock();
        this.only = only;
        this.tools = tools;
        RegisterVerbs.Ways ways = new RegisterVerbs.Ways(this::change, this::first, this::first, this::prepare);
        this.verbs = new LineVerbs(RegisterVerbs.of(services, tools, ways), selected);
        this.handingOut = new PaperDelivery(services.papers(), actor, tools, this::say, this::reload);
        this.pages = new PagesViewModel("papers", tools.background(), this::file, this::refused);
        form.person().subscribe(this::prepare);
        together.subscribe((_, _) -> prepare());
        reload();
    }

    private void say(String sentence) {
        problem.set(sentence);
        show();
    }

    private void show() {
        stuck.set(handingOut.isStuck());
        printed.set(handingOut.printed());
    }

    private void refused(Exception failure) {
        problem.set(RefusalWords.of(failure));
    }

    private void reload() {
        show();
        tools.background().run(this::read, this::show, this::refused);
    }

    private List<PaperLine> read() {
        List<MeetingPapers> read = only.map(id -> List.of(services.papers().queue(actor.viewer(), id)))
                .orElseGet(() -> services.papers().queue(actor.viewer()));
        Instant now = clock.instant();
        return read.stream()
                .flatMap(one -> new PaperWords(one, now).lines().stream())
                .toList();
    }

    private void show(List<PaperLine> read) {
        handingOut.keepOnly(PaperList.in(PaperState.SEALED, read), PaperList.in(PaperState.ISSUED, read));
        show();
        // A list that is filled anew takes whatever stands at the old place for the chosen one.
        Optional<String> chosen = selected.get().map(PaperLine::id);
        list.show(read);
        lines().stream()
                .filter(line -> chosen.filter(line.id()::equals).isPresent())
                .findAny()
                .ifPresent(line -> select(Optional.of(line)));
    }

    /// Keeps the line that is looked at; where it is gone, the next one takes its place.
    private void relist() {
        Optional<String> kept = selected.get().map(PaperLine::id);
        Optional<PaperLine> same = lines().stream()
                .filter(line -> kept.filter(line.id()::equals).isPresent())
                .findAny();
        select(same.or(this::following));
    }

    private Optional<PaperLine> following() {
        return lines().isEmpty()
                ? Optional.empty()
                : Optional.of(lines().get(Math.clamp(place, 0, lines().size() - 1)));
    }

    /// Looks at a line.
    public void select(Optional<PaperLine> line) {
        List<PaperLine> group = line.map(list::goingTogether).orElse(List.of());
        boolean sameGroup = group.equals(sameRecipient.get());
        if (sameGroup
                && line.equals(selected.get())
                && (line.isEmpty() || preview.get().isPresent())) {
            return;
        }
        place = line.map(lines()::indexOf).filter(at -> at >= 0).orElse(place);
        selected.set(line);
        cover.set(false);
        sameRecipient.set(group);
        form.begin(line.map(PaperLine::people));
        prepare();
    }

    private void prepare() {
        pages.clear();
        prepared.set(Optional.empty());
        preview.set(Optional.empty());
        issued.set(Optional.empty());
        form.clear();
        selected.get()
                .filter(PaperLine::canGo)
                .ifPresent(line -> tools.background()
                        .latest(
                                "papers.prepare",
                                () -> prepared(line, form.person().get()),
                                paper -> show(line, paper),
                                this::refused));
    }

    private boolean goesTogether() {
        return together.get() && sameRecipient.get().size() > 1;
    }

    private Preview prepared(PaperLine line, String person) {
        return goesTogether()
                ? Preview.of(services.papers()
                        .prepare(
                                actor,
                                sameRecipient.get().stream().map(PaperLine::key).toList(),
                                person))
                : Preview.of(services.papers().prepare(actor, line.key(), person));
    }

    private void show(PaperLine line, Preview made) {
        if (selected.get().map(PaperLine::id).filter(line.id()::equals).isPresent()
                && made.envelope().isPresent() == goesTogether()) {
            preview.set(Optional.of(made));
            prepared.set(Optional.of(made.papers().getFirst())
                    .filter(_ -> made.envelope().isEmpty()));
            pages.load();
        }
    }

    private byte[] file() {
        return issued.get().orElseGet(() -> preview.get().orElseThrow().file(cover.get()));
    }

    /// Looks at the file of the paper that is out, as it was issued.
    public void look() {
        problem.set("");
        out().ifPresent(paper -> tools.background()
                .latest(
                        "papers.prepare",
                        () -> services.papers().look(actor, paper),
                        file -> look(paper, file),
                        this::refused));
    }

    private void look(IssuedPaper paper, byte[] file) {
        if (out().filter(paper::equals).isPresent()) {
            issued.set(Optional.of(file));
            pages.load();
        }
    }

    private Optional<IssuedPaper> out() {
        return selected.get().flatMap(PaperLine::out).map(PaperQueue.OutPaper::paper);
    }

    /// Looks at a paper that is out, on its own side of the queue, whatever was looked for there.
    void look(PaperLine line) {
        list.search().set("");
        list.tab().set(line.tab());
        select(Optional.of(line));
        look();
    }

    /// Shows the sheet in front, or the paper.
    public void showCover(boolean front) {
        if (front != cover.get() && preview.get().isPresent()) {
            cover.set(front);
            pages.clear();
            pages.load();
        }
    }

    /// Seals the paper and writes it where the person wants it.
    public void save() {
        handOut(handingOut::save);
    }

    /// Seals the paper and prints it.
    public void print() {
        handOut(handingOut::print);
    }

    /// Seals the paper and puts its words into the clipboard.
    public void copy() {
        handOut(handingOut::copy);
    }

    private void handOut(BiConsumer<Preview, Sending> way) {
        problem.set("");
        if (!form.isLeft()) {
            preview.get().ifPresent(paper -> form.sending().ifPresent(how -> way.accept(paper, how)));
        }
    }

    /// Brings out what was sealed and is not out yet.
    public void again() {
        handingOut.again();
    }

    /// Every page came out of the printer.
    public void everyPageIsThere() {
        handingOut.everyPageIsThere();
        show();
    }

    /// Prints once more what was handed to the printer last.
    public void printAgain() {
        handingOut.printAgain();
    }

    /// What was handed to the printer last did not come out whole: it is taken back.
    public void jammed() {
        verbs.cameBack(printed.get());
    }

    /// What can be said of the paper that is looked at.
    public LineVerbs verbs() {
        return verbs;
    }

    /// Writes rows of the register where the person wants them: they leave through the register of data.
    void saveRegister(ReportTable shown, ExportService.RowsForm form) {
        problem.set("");
        tools.dialogs()
                .placeFor(words("papers.register-file") + "." + form.name().toLowerCase(Locale.ROOT))
                .ifPresent(place -> tools.background()
                        .run(
                                () -> {
                                    DataFile file = services.exports().papers(actor, shown, form);
                                    WholeFiles.write(place, file.bytes());
                                    return file.issue().reference();
                                },
                                reference -> tools.notices().say(words("papers.register-saved", reference)),
                                this::refused));
    }

    private <T> void first(Supplier<T> read, Consumer<T> then) {
        problem.set("");
        tools.background().run(read::get, then, this::refused);
    }

    private void change(Runnable verb, Runnable then) {
        problem.set("");
        tools.background()
                .run(
                        () -> {
                            verb.run();
                            return read();
                        },
                        queue -> {
                            then.run();
                            show(queue);
                        },
                        this::refused);
    }

    /// "Daily MASH, Tue 24 November 2026".
    ObservableValue<String> detail() {
        return list.all()
                .map(read -> only.isEmpty() || read.isEmpty()
                        ? words("papers.all-meetings")
                        : read.getFirst().meeting());
    }

    /// The lines of the chosen side.
    public ObservableList<PaperLine> lines() {
        return list.lines();
    }

    /// The queue as it is shown.
    public PaperList list() {
        return list;
    }

    /// The line that is looked at.
    public ReadOnlyObjectProperty<Optional<PaperLine>> selected() {
        return selected;
    }

    /// The one paper as it will be; none while it is made, for what is out, and for several in one go.
    public ReadOnlyObjectProperty<Optional<PreparedPaper>> prepared() {
        return prepared.getReadOnlyProperty();
    }

    /// The same, or all papers that go in one go with it.
    public ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /// Everything that can go now to the recipient of the line that is looked at, of the same meeting.
    public ReadOnlyObjectProperty<List<PaperLine>> sameRecipient() {
        return sameRecipient.getReadOnlyProperty();
    }

    /// Whether all of a recipient's papers go in one go.
    public BooleanProperty together() {
        return together;
    }

    /// The number of what was handed to the printer last, until somebody said that it is whole; else empty.
    public ReadOnlyStringProperty printed() {
        return printed.getReadOnlyProperty();
    }

    /// The file of the paper that is out, while it is looked at.
    public ReadOnlyObjectProperty<Optional<byte[]>> issued() {
        return issued.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty cover() {
        return cover.getReadOnlyProperty();
    }

    /// Whether a sealed paper is not out yet.
    public ReadOnlyBooleanProperty stuck() {
        return stuck.getReadOnlyProperty();
    }

    /// Who gets it and how it goes.
    public IssueForm form() {
        return form;
    }

    PagesViewModel pages() {
        return pages;
    }

    /// Why the last verb did not work; empty when it did.
    public StringProperty problem() {
        return problem;
    }
}
