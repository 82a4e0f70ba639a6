package org.mashhuddle.ui.minutes.correction;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Corrected;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.reference.WordChanges;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.service.minutes.MinutesOverview;
import org.mashhuddle.service.search.Hit;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Corrections to the signed minutes of a meeting: who asks for what, what would change, and what
/// the chair answers.
public final class CorrectionsViewModel {

    private final Services services;
    private final Actor actor;
    private final MeetingId meeting;
    private final Workspace tools;
    private final LocalDate today;
    private final Journal journal;
    private final Runnable again;
    private final ObservableList<CorrectionRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<CorrectionRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Form<?>>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<WordChanges> changes = new ReadOnlyObjectWrapper<>(new WordChanges(List.of()));
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper("");
    private Optional<MinutesOverview> view = Optional.empty();
    private Optional<WrongChildForm> wrong = Optional.empty();

    /// @param again runs when a correction was asked for or answered
    public CorrectionsViewModel(Services services, MeetingId meeting, Workspace tools, Runnable again) {
        this.services = services;
        this.actor = tools.session().user().actor();
        this.meeting = meeting;
        this.tools = tools;
        this.today = tools.session().today();
        this.journal = Journal.of(services.drafts(), tools);
        this.again = again;
    }

    /// What is read of the minutes.
    public void show(MinutesOverview read) {
        view = Optional.of(read);
        rows.setAll(read.corrections().stream()
                .sorted(Comparator.comparing((Amendment one) -> !one.isOpen()))
                .map(one -> row(read, one))
                .toList());
        long open = read.corrections().stream().filter(Amendment::isOpen).count();
        sum.set(words("correction.sum", open, rows.size() - open));
        Optional<Amendment.Id> was = chosen.get().map(row -> row.correction().id());
        rows.stream()
                .filter(row -> was.filter(row.correction().id()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(this::choose, () -> chosen.set(Optional.empty()));
    }

    private static CorrectionRow row(MinutesOverview read, Amendment one) {
        return CorrectionRow.of(
                one, signed(read, one), Optional.ofNullable(read.requests().get(one.id())));
    }

    /// The book as it stood when this one was answered, or as it stands.
    private static MeetingBook signed(MinutesOverview read, Amendment one) {
        Instant until = one.answer().map(Amendment.Answer::at).orElse(Instant.MAX);
        return Corrected.of(
                read.book(),
                read.corrections().stream()
                        .filter(Amendment::isAccepted)
                        .filter(each -> each.answer()
                                .filter(given -> given.at().isBefore(until))
                                .isPresent())
                        .sorted(Comparator.comparing(
                                each -> each.answer().map(Amendment.Answer::at).orElse(Instant.MAX)))
                        .toList());
    }

    /// Opens the place, or goes back to the pages.
    public void toggle() {
        if (view.filter(read -> !read.versions().isEmpty()).isEmpty()) {
            return;
        }
        if (shown.get()) {
            leaveForm();
        } else if (rows.isEmpty()) {
            begin();
        } else if (chosen.get().isEmpty()) {
            choose(rows.getFirst());
        }
        shown.set(!shown.get());
    }

    /// Chooses one, with the chair's answer where it waits for that.
    void choose(CorrectionRow row) {
        leaveForm();
        chosen.set(Optional.of(row));
        Amendment one = row.correction();
        changes.set(WordChanges.of(
                row.before(),
                one.answer().map(given -> after(row, given.words())).orElseGet(row::before)));
        if (one.isOpen() && actor.signs()) {
            ReplyForm reply = new ReplyForm(one, row.before(), next());
            reply.stands.text().subscribe(words -> changes.set(WordChanges.of(row.before(), words)));
            open(reply, journal.at("reply." + one.id().value()));
        }
    }

    private static String after(CorrectionRow row, String words) {
        return switch (row.correction().entry().kind()) {
            case MOVED_AWAY -> words("correction.withdrawn");
            case MOVED_HERE -> row.before();
            case WITHDRAWN -> row.correction().isAccepted() ? words("correction.withdrawn") : row.before();
            case WORDS, LEFT_OUT -> words.isBlank() ? row.before() : words;
        };
    }

    private int next() {
        return view.map(read -> read.versions().size() + 1).orElse(1);
    }

    /// Begins to take a request down.
    void begin() {
        leaveForm();
        chosen.set(Optional.empty());
        view.map(MinutesOverview::book).ifPresent(book -> open(new WishForm(book, today), wish(book)));
    }

    private FormDrafts wish(MeetingBook book) {
        return journal.at("wish." + book.meeting().id().value());
    }

    private void open(Form<?> one, FormDrafts drafts) {
        one.open(drafts, () -> form.set(Optional.of(one)));
    }

    /// What is typed comes back with the form.
    void leaveForm() {
        form.set(Optional.empty());
    }

    /// Saves the open form, where nothing is wrong.
    void confirm() {
        form.get().filter(Form::validate).ifPresent(one -> {
            if (one instanceof WishForm wish) {
                send(one, () -> services.corrections().ask(actor, meeting, wish.read()));
            } else if (one instanceof ReplyForm reply) {
                about(id -> send(one, () -> services.corrections().answer(actor, id, reply.read())));
            } else if (one instanceof StatementForm statement) {
                about(id -> send(one, () -> services.corrections().state(actor, id, statement.read())));
            } else if (one instanceof WrongChildForm wrong) {
                weigh(wrong);
            } else if (one instanceof MoveForm move) {
                wrong.ifPresent(Form::settle);
                send(one, () -> services.corrections().move(actor, meeting, move.which(), move.read()));
            }
        });
    }

    private void about(Consumer<Amendment.Id> verb) {
        chosen.get().map(row -> row.correction().id()).ifPresent(verb);
    }

    private void send(Form<?> one, Callable<Amendment> verb) {
        tools.background()
                .run(
                        verb,
                        kept -> {
                            one.settle();
                            form.set(Optional.empty());
                            view.ifPresent(read -> chosen.set(Optional.of(row(read, kept))));
                            again.run();
                        },
                        failure -> one.problem().set(RefusalWords.of(failure)));
    }

    /// Begins a statement of whoever asked, to be attached.
    void state() {
        chosen.get().map(CorrectionRow::correction).ifPresent(one -> {
            leaveForm();
            open(
                    new StatementForm(one.statement()),
                    journal.at("statement." + one.id().value(), one.statement()));
        });
    }

    /// Whether this user moves entries to the right child.
    boolean movesEntries() {
        return actor.signs();
    }

    /// Begins to say which entry stands under the wrong child.
    void beginWrongChild() {
        leaveForm();
        chosen.set(Optional.empty());
        view.map(MinutesOverview::book).ifPresent(book -> {
            WrongChildForm form = new WrongChildForm(book, today, tools.clock().instant(), this::again, this::find);
            wrong = Optional.of(form);
            open(form, journal.at("wrong." + meeting.value()));
        });
    }

    private void find(WrongChildForm form, String typed) {
        tools.background()
                .latest(
                        "correction.belongs",
                        () -> hits(typed),
                        form::offer,
                        failure -> form.problem().set(RefusalWords.of(failure)));
    }

    private void again(WrongChildForm form) {
        tools.background().run(() -> hits(form.nameTyped()), form::recall, _ -> {});
    }

    private List<Subject> hits(String typed) {
        return services.search().find(actor.viewer(), typed).hits().stream()
                .map(Hit::subject)
                .toList();
    }

    /// Shows what it would do; it is done from there.
    private void weigh(WrongChildForm form) {
        CorrectionService.WrongEntry which = form.read();
        tools.background()
                .run(
                        () -> services.corrections().weigh(actor.viewer(), meeting, which),
                        outlook -> open(
                                new MoveForm(which, outlook, next()),
                                journal.at("move." + which.entry().value())),
                        failure -> form.problem().set(RefusalWords.of(failure)));
    }

    /// What was sealed, logged and is out with the chosen one; nothing where it was not moved.
    List<String> moved() {
        return chosen.get()
                .map(row -> row.correction().entry())
                .filter(entry -> entry.kind() == Amendment.Kind.MOVED_AWAY)
                .flatMap(entry -> view.stream()
                        .flatMap(read -> read.moved().stream())
                        .filter(one -> one.entry().equals(entry.ref()))
                        .findFirst())
                .map(RecallWords::of)
                .orElse(List.of());
    }

    /// Whether a statement can still be attached to the chosen one.
    boolean takesStatement() {
        return chosen.get()
                .map(CorrectionRow::correction)
                .filter(one -> !one.isOpen() && one.inVersion().isEmpty())
                .isPresent();
    }

    /// The corrections, those to decide first.
    ObservableList<CorrectionRow> rows() {
        return rows;
    }

    /// The one that is looked at.
    ReadOnlyObjectProperty<Optional<CorrectionRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The form that is open.
    ReadOnlyObjectProperty<Optional<Form<?>>> form() {
        return form.getReadOnlyProperty();
    }

    /// What would change in the words of the chosen one.
    ReadOnlyObjectProperty<WordChanges> changes() {
        return changes.getReadOnlyProperty();
    }

    /// Whether the place stands over the pages.
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// "1 to decide, 2 settled".
    public ReadOnlyStringProperty sum() {
        return sum.getReadOnlyProperty();
    }
}
