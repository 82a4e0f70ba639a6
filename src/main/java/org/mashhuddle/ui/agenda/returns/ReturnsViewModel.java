package org.mashhuddle.ui.agenda.returns;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.ReturnsBoard;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.returns.ReturnService;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Before the meeting: what each agency has returned about each child, who is still waited for, and
/// the sheets that go out and come back.
public final class ReturnsViewModel {

    /// One cell of the board: a subject and an agency.
    public record Spot(ReturnsBoard.Row row, Agency agency) {}

    private final ReturnService returns;
    private final Journal journal;
    private final Actor actor;
    private final Workspace tools;
    private final MeetingBook book;
    private final ReadOnlyObjectWrapper<ReturnsBoard> board;
    private final ObjectProperty<Optional<Spot>> spot = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SheetViewModel>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public ReturnsViewModel(ReturnService returns, Journal journal, Workspace tools, MeetingBook book) {
        this.returns = returns;
        this.journal = journal;
        this.actor = journal.actor();
        this.tools = tools;
        this.book = book;
        this.board = new ReadOnlyObjectWrapper<>(ReturnsBoard.of(book, List.of()));
        ask(() -> returns.board(actor.viewer(), book.meeting().id()));
    }

    /// The board.
    public ReadOnlyObjectProperty<ReturnsBoard> board() {
        return board.getReadOnlyProperty();
    }

    /// Who stands in a row, told apart from the others of the board; nobody where that is withheld.
    public String who(ReturnsBoard.Row row) {
        return row.subject().map(book::name).orElse("");
    }

    /// The cell the form is about.
    public ObjectProperty<Optional<Spot>> spot() {
        return spot;
    }

    /// A sheet that came back and is not taken in yet.
    public ReadOnlyObjectProperty<Optional<SheetViewModel>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// Why the last verb was refused.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// "12 of 51 returns are here".
    public String standing() {
        ReturnsBoard now = board.get();
        return words("returns.standing", now.returned(), now.wanted());
    }

    /// What is typed ahead for the chosen cell.
    public SentViewModel form(Spot at) {
        return new SentViewModel(returns, journal, book, at, this::ask);
    }

    /// Says of the chosen cell that the agency holds nothing.
    public void nothingHeld() {
        spot.get().ifPresent(at -> form(at).nothingHeld());
    }

    void ask(Callable<ReturnsBoard> verb) {
        tools.background().run(verb, this::show, this::refused);
    }

    private void show(ReturnsBoard next) {
        problem.set("");
        Optional<Spot> before = spot.get();
        board.set(next);
        spot.set(before.flatMap(at -> again(next, at)));
    }

    private static Optional<Spot> again(ReturnsBoard next, Spot at) {
        return next.rows().stream()
                .filter(row -> row.item().id().equals(at.row().item().id()))
                .findFirst()
                .map(row -> new Spot(row, at.agency()));
    }

    private void refused(Exception why) {
        problem.set(RefusalWords.of(why));
    }

    /// Saves the sheet that an agency fills in.
    public void saveSheet(Agency agency) {
        String name = "returns-" + book.agenda().day() + "-" + agency.shortcut().toLowerCase(Locale.UK) + ".xlsx";
        tools.dialogs()
                .placeFor(name)
                .ifPresent(place -> tools.background()
                        .run(
                                () -> Files.write(
                                        place,
                                        returns.sheet(
                                                actor.viewer(), book.meeting().id(), agency.id())),
                                written -> tools.notices().say(words("agenda.file-saved", written.getFileName())),
                                _ -> problem.set(words("agenda.file-not-saved"))));
    }

    /// Opens a sheet that an agency filled in: what it would bring is shown first.
    public void openSheet() {
        tools.dialogs()
                .agencySheet()
                .ifPresent(path -> tools.background()
                        .run(
                                () -> returns.preview(actor, book.meeting().id(), Files.readAllBytes(path)),
                                preview -> sheet.set(Optional.of(new SheetViewModel(book, preview))),
                                this::refused));
    }

    /// Takes in the good rows of the opened sheet.
    public void takeSheet() {
        sheet.get()
                .ifPresent(opened -> tools.background()
                        .run(
                                () -> returns.take(actor, book.meeting().id(), opened.preview()),
                                next -> {
                                    sheet.set(Optional.empty());
                                    tools.notices().say(opened.taken());
                                    show(next);
                                },
                                this::refused));
    }

    /// Puts the opened sheet away; nothing of it is taken in.
    public void leaveSheet() {
        sheet.set(Optional.empty());
    }

    /// The reminder to an agency: numbers of the agenda it was sent, never a name.
    public String reminder(Agency agency) {
        return words(
                "returns.reminder",
                book.meeting().type().label(),
                DateWords.longDate(book.meeting().heldOn()),
                agency.label(),
                board.get().missingNumbers(agency.id()));
    }

    /// Whether the agenda was frozen, so that its numbers stay.
    boolean hasNumbers() {
        return book.agenda().wasFrozen();
    }

    /// Goes to the papers of the meeting, where the chasers wait.
    public void chase() {
        tools.navigator().go(new Destination.Papers(Optional.of(book.meeting().id())));
    }

    /// Says that the reminder is in the clipboard.
    public void copied(Agency agency) {
        tools.notices().say(words("returns.copied", agency.label()));
    }
}
