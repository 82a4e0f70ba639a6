package org.mashhuddle.ui.agenda.returns;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Files;
import java.nio.file.Path;
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
import org.mashhuddle.domain.paper.AddressOnFile;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.party.AddressBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.service.returns.ReturnService;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Before the meeting: what each agency has returned about each child, who is still waited for, and
/// the sheets that go out and come back.
public final class ReturnsViewModel {

    /// One cell of the board: a subject and an agency.
    public record Spot(ReturnsBoard.Row row, Agency agency) {}

    private final Services services;
    private final ReturnService returns;
    private final Journal journal;
    private final Actor actor;
    private final Workspace tools;
    private final MeetingBook book;
    private final ReadOnlyObjectWrapper<ReturnsBoard> board;
    private final ObjectProperty<Optional<Spot>> spot = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SheetViewModel>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public ReturnsViewModel(Services services, Journal journal, Workspace tools, MeetingBook book) {
        this.services = services;
        this.returns = services.returns();
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

    /// Saves the sheet that an agency fills in: names and ages leave with it, so that it goes as a paper does, to
    /// an address that was checked, with a number and a line in the register.
    public void saveSheet(Agency agency, Channel how) {
        problem.set("");
        tools.background()
                .latest(
                        "returns.sheet",
                        () -> services.papers()
                                .queue(actor.viewer(), book.meeting().id())
                                .addresses(),
                        addresses -> check(agency, how, addresses),
                        this::refused);
    }

    private void check(Agency agency, Channel how, AddressBook addresses) {
        Optional<AddressOnFile> file = AddressOnFile.of(addresses.of(agency.id()), how);
        if (how != Channel.HANDED_OVER && file.isEmpty()) {
            problem.set(RefusalWords.of(Refusal.Kind.ADDRESS_NOT_ON_FILE));
            return;
        }
        FormDrafts kept = journal.at("returns-sheet." + agency.id().value());
        String name = "returns-" + book.agenda().day() + "-" + agency.shortcut().toLowerCase(Locale.UK) + ".xlsx";
        tools.dialogs()
                .whereSheetGoes(
                        agency.label(), how, file.map(AddressOnFile::masked).orElse(""), kept)
                .ifPresent(typed -> tools.dialogs()
                        .placeFor(name)
                        .ifPresent(place -> write(agency, new Sending(how, typed), place, kept)));
    }

    private void write(Agency agency, Sending sending, Path place, FormDrafts kept) {
        tools.background()
                .run(
                        () -> services.exports()
                                .returnsSheet(actor, book.meeting().id(), agency.id(), sending),
                        sheet -> {
                            kept.settle();
                            write(sheet, place);
                        },
                        this::refused);
    }

    private void write(DataFile sheet, Path place) {
        String reference = sheet.issue().reference();
        problem.set("");
        tools.background()
                .run(
                        () -> {
                            WholeFiles.write(place, sheet.bytes());
                            return place;
                        },
                        _ -> tools.notices().say(words("returns.sheet-saved", reference)),
                        _ -> problem.set(words("returns.sheet-not-saved", reference)));
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
                book.meeting().name(),
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
