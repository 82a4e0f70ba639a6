package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.children.DuplicateCheck;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.ui.children.form.SubjectForm;
import org.mashhuddle.ui.children.imports.ImportViewModel;
import org.mashhuddle.ui.children.match.MatchViewModel;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.search.BackPlace;
import org.mashhuddle.ui.children.search.FindViewModel;
import org.mashhuddle.ui.children.words.AlikeLine;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Workspace;

/// Children, people of concern and places: finds them, opens one, adds and changes, and goes back
/// the way one came.
public final class ChildrenViewModel {

    private final RecordWorkspace desk;
    private final Optional<Destination> from;
    private final FindViewModel find;
    private final Deque<ChildrenPage> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<ChildrenPage> page;
    private boolean direct;
    private boolean adding;

    /// Opens the record that is asked for, or the search.
    public ChildrenViewModel(Services services, Destination.Children at, Workspace tools) {
        this.desk = new RecordWorkspace(services, tools);
        this.from = at.back();
        this.direct = at.record().isPresent();
        this.find = new FindViewModel(services, from, tools);
        this.page = new ReadOnlyObjectWrapper<>(new ChildrenPage.Finding(find));
        at.record().ifPresentOrElse(this::show, find::refresh);
        begin(at.intent());
    }

    private void begin(Destination.Children.Intent intent) {
        switch (intent) {
            case READING -> {}
            case HAPPENED -> {
                if (page.get() instanceof ChildrenPage.Opened(RecordViewModel record)) {
                    record.side().events().chooseThen(this::back);
                }
            }
            case ADDING -> {
                adding = true;
                addForAgenda();
            }
            case TYPING -> typeOn();
        }
    }

    private void typeOn() {
        if (page.get() instanceof ChildrenPage.Opened(RecordViewModel record)) {
            record.onceOpened(this::edit);
        } else {
            addAmongAgencies();
        }
    }

    /// Asks what happened, on an opened record.
    void happened() {
        if (page.get() instanceof ChildrenPage.Opened(RecordViewModel record)) {
            record.side().events().choose();
        }
    }

    private void show(SubjectId id) {
        page.set(new ChildrenPage.Opened(new RecordViewModel(desk, id, this::search)));
    }

    /// Goes on with the chosen line: to the item of the meeting one came from, else to the record.
    public void openChosen() {
        find.chosenItem()
                .ifPresentOrElse(
                        desk.tools().navigator()::go,
                        () -> find.chosenSubject().ifPresentOrElse(this::open, find::doChosen));
    }

    /// Opens the record of the chosen line.
    void openRecord() {
        if (page.get() instanceof ChildrenPage.Finding) {
            find.chosenSubject().ifPresent(this::open);
        }
    }

    /// Whether one looks for somebody from within a meeting.
    boolean isFromMeeting() {
        return from.filter(Destination.Meeting.class::isInstance).isPresent();
    }

    /// Opens a record; what is shown now is where "back" leads.
    public void open(SubjectId id) {
        remember();
        show(id);
    }

    private void remember() {
        if (!(page.get() instanceof ChildrenPage.Finding)) {
            before.push(page.get());
        }
    }

    /// Goes back the way one came: to the page before, to the screen before, or to the search. What
    /// was typed and not saved can be taken up again.
    public void back() {
        if (page.get() instanceof ChildrenPage.Typing typing
                && !adding
                && typing.form().isTyped()) {
            desk.tools().notices().say(words("children.put-aside"), () -> page.set(typing));
        }
        leave();
    }

    private void leave() {
        if (!before.isEmpty()) {
            again(before.pop());
        } else if (from.isPresent() && leadsAway()) {
            desk.tools().navigator().go(from.get());
        } else {
            search();
        }
    }

    /// Whoever came to a record goes back from it; whoever came to the search, from the search.
    private boolean leadsAway() {
        return (adding && page.get() instanceof ChildrenPage.Typing) || isWhereOneCame();
    }

    private boolean isWhereOneCame() {
        return direct ? page.get() instanceof ChildrenPage.Opened : page.get() instanceof ChildrenPage.Finding;
    }

    private void again(ChildrenPage earlier) {
        if (earlier instanceof ChildrenPage.Opened opened) {
            opened.record().again();
        }
        if (earlier instanceof ChildrenPage.Matching(MatchViewModel match)) {
            match.again();
        }
        page.set(earlier);
    }

    /// Where one is, to come back there.
    Destination place() {
        if (page.get() instanceof ChildrenPage.Imports) {
            return new Destination.Imports();
        }
        Optional<SubjectId> record = page.get() instanceof ChildrenPage.Opened(RecordViewModel open)
                ? Optional.of(open.id())
                : Optional.empty();
        return page.get() instanceof ChildrenPage.Typing(SubjectForm form)
                ? new Destination.Children(form.changes(), from, typing())
                : new Destination.Children(record, from);
    }

    private Destination.Children.Intent typing() {
        return adding ? Destination.Children.Intent.ADDING : Destination.Children.Intent.TYPING;
    }

    /// Goes to the search, as it was.
    public void search() {
        direct = false;
        adding = false;
        before.clear();
        page.set(new ChildrenPage.Finding(find));
        find.refresh();
    }

    /// Shows the imports that were taken in, and begins another.
    public void imports() {
        if (writes() && !(page.get() instanceof ChildrenPage.Imports)) {
            remember();
            page.set(new ChildrenPage.Imports(new ImportViewModel(desk.services(), desk.tools())));
        }
    }

    /// Shows the pairs that may be one child.
    public void matching() {
        if (writes() && !(page.get() instanceof ChildrenPage.Matching)) {
            match(Optional.empty());
        }
    }

    /// Shows two records side by side.
    void compare(SubjectId one, SubjectId other) {
        match(Optional.of(List.of(one, other)));
    }

    private void match(Optional<List<SubjectId>> pair) {
        remember();
        page.set(new ChildrenPage.Matching(new MatchViewModel(desk, pair, this::open)));
    }

    /// Begins to add somebody, with what was looked for.
    public void add() {
        if (writes() && !(page.get() instanceof ChildrenPage.Typing)) {
            addAmongAgencies();
        }
    }

    /// Adds the one who was looked for on the agenda and has no record.
    private void addForAgenda() {
        StringProperty looked = new SimpleStringProperty("");
        if (writes() && from.orElse(null) instanceof Destination.Agenda agenda) {
            desk.journal().adding(agenda).text("find", looked).resume();
            find.text().set(looked.get());
            addAmongAgencies();
        }
    }

    private void addAmongAgencies() {
        if (writes()) {
            desk.agencies(agencies -> type(another(agencies)));
        }
    }

    private SubjectForm another(List<Agency> agencies) {
        SubjectForm form = new SubjectForm(
                desk.services().subjects().fresh(),
                Optional.empty(),
                desk.session().today(),
                agencies);
        form.begin(find.text().get());
        return form;
    }

    /// The opened record goes on paper.
    void print() {
        if (page.get() instanceof ChildrenPage.Opened(RecordViewModel record)) {
            record.side().print();
        }
    }

    /// An agency asks for the opened record.
    void ask() {
        if (page.get() instanceof ChildrenPage.Opened(RecordViewModel record)) {
            record.side().life().ask();
        }
    }

    /// Begins to change the opened record.
    public void edit() {
        if (writes() && page.get() instanceof ChildrenPage.Opened opened) {
            opened.record().opened().get().ifPresent(this::edit);
        }
    }

    private void edit(OpenedRecord record) {
        type(new SubjectForm(
                        record.subject().id(),
                        Optional.of(record.subject()),
                        desk.session().today(),
                        record.directory().agencies())
                .beside(record.happened().held().standing()));
    }

    /// Shows a form, with what was typed into it before and never saved.
    private void type(SubjectForm form) {
        form.open(desk.journal(), () -> {
            if (!(page.get() instanceof ChildrenPage.Typing)) {
                remember();
                desk.tools().notices().dismiss();
                page.set(new ChildrenPage.Typing(form));
            }
        });
    }

    /// Saves what is typed, where nothing is wrong.
    ///
    /// @param another whether it is none of those alike
    public void save(boolean another) {
        if (page.get() instanceof ChildrenPage.Typing typing && typing.form().validate()) {
            SubjectForm form = typing.form();
            Subject typed = form.read();
            desk.ask(
                    () -> form.isNew()
                            ? desk.services().subjects().add(desk.actor(), typed, another)
                            : desk.services().subjects().change(desk.actor(), typed, another),
                    kept -> answer(typing, kept),
                    form.problem()::set);
        }
    }

    private void answer(ChildrenPage.Typing typing, DuplicateCheck kept) {
        SubjectForm form = typing.form();
        switch (kept) {
            case DuplicateCheck.Passed(SaveResult.Saved<Subject>(Subject subject)) -> {
                form.settle();
                boolean added = form.isNew();
                desk.tools().notices().say(words(added ? "children.added" : "children.changed"));
                saved(subject.id(), added);
            }
            case DuplicateCheck.Passed(SaveResult.Stale<Subject>(Subject theirs)) -> form.meanwhile(theirs);
            case DuplicateCheck.MayBeKnown known -> {
                form.problem().set("");
                form.alike()
                        .setAll(known.alike().stream()
                                .map(one -> AlikeLine.of(one, desk.session().today()))
                                .toList());
            }
        }
    }

    private void saved(SubjectId id, boolean added) {
        if (added && adding && from.orElse(null) instanceof Destination.Agenda agenda) {
            desk.tools()
                    .navigator()
                    .go(new Destination.Agenda(
                            agenda.on(), agenda.meeting(), agenda.item(), agenda.first(), Optional.of(id)));
        } else if (added) {
            show(id);
        } else {
            leave();
        }
    }

    /// Whether this user may add and change.
    boolean writes() {
        return desk.actor().has(Permission.DETAILS);
    }

    /// Whether this user may say that two records are of one child.
    boolean saysSame() {
        return desk.actor().has(Permission.SAME_CHILD);
    }

    /// Whether this user may ask for a safe address.
    boolean mayAskForAddress() {
        return desk.actor().writes();
    }

    /// Whether this user may restrict a record.
    boolean signs() {
        return desk.actor().signs();
    }

    /// Where "back" leads, as a verb.
    String backWords() {
        if (before.peek() instanceof ChildrenPage.Typing) {
            return words("children.back-form");
        }
        if (before.peek() instanceof ChildrenPage.Matching) {
            return words("match.back");
        }
        return before.isEmpty()
                ? from.filter(_ -> direct).map(BackPlace::of).orElse(words("children.back-search"))
                : words("children.back-record");
    }

    /// What is shown.
    public ReadOnlyObjectProperty<ChildrenPage> page() {
        return page.getReadOnlyProperty();
    }

    /// "record" beside the title while one is open.
    ObservableValue<String> detail() {
        return page.map(now -> switch (now) {
            case ChildrenPage.Finding _ -> words("children.detail");
            case ChildrenPage.Opened _ -> words("children.detail-record");
            case ChildrenPage.Typing typing ->
                typing.form().isNew() ? words("children.detail-add") : words("children.detail-edit");
            case ChildrenPage.Imports _ -> words("children.detail-imports");
            case ChildrenPage.Matching _ -> words("match.detail");
        });
    }

    /// How many were found, or that opening the record is recorded.
    ObservableValue<String> status() {
        return page.flatMap(now -> switch (now) {
            case ChildrenPage.Finding finding -> finding.find().summary();
            case ChildrenPage.Opened opened -> opened.record().status();
            case ChildrenPage.Typing _ -> new ReadOnlyStringWrapper(words("children.typing"));
            case ChildrenPage.Imports imports -> imports.imports().status();
            case ChildrenPage.Matching matching -> matching.match().status();
        });
    }
}
