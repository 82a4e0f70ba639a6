package org.mashhuddle.service.returns;

import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.ReturnsBoard;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.exchange.returns.SheetReader;
import org.mashhuddle.exchange.returns.SheetReading;
import org.mashhuddle.service.agenda.AgendaService;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Before the meeting: what each agency has sent about each subject of the agenda, who is still
/// waited for, and the sheet that an agency filled in (`domain.md` 1.9, 2.7).
public final class ReturnService {

    private static final String CONTRIBUTED = "Contributed";
    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public ReturnService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// What each agency has returned about what the viewer may see.
    public ReturnsBoard board(Viewer viewer, MeetingId meeting) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("returns.view", meeting.value()),
                        tx -> board(tx, meeting).readBy(viewer.reader(), CONTRIBUTED));
    }

    private ReturnsBoard board(Tx tx, MeetingId meeting) {
        return ReturnsBoard.of(books.visible(tx, meeting), tx.returns().of(meeting));
    }

    /// Keeps what an agency sent about the subject of an item, in the place of what it sent before.
    /// While the meeting is held it stands at once among what is shared there.
    public ReturnsBoard keep(Actor actor, MeetingId meeting, ItemId item, SentReturn sent) {
        Allowed.toWrite(actor);
        if (!sent.isClear()) {
            throw new Refusal(Refusal.Kind.RETURN_NOT_CLEAR);
        }
        return change(
                actor,
                AuditEvent.of("returns.keep", item.value()),
                meeting,
                keeping -> keeping.keep(item, sent, false));
    }

    /// Takes back what was typed ahead for an agency, until the meeting has taken it in.
    public ReturnsBoard takeBack(Actor actor, MeetingId meeting, ItemId item, AgencyId agency) {
        return change(
                actor,
                AuditEvent.of("returns.take-back", item.value()),
                meeting,
                keeping -> keeping.takeBack(item, agency));
    }

    private ReturnsBoard change(Actor actor, AuditEvent deed, MeetingId meeting, Consumer<ReturnWriter> change) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, deed, (tx, whole) -> {
            AgendaService.mustNotBeOver(whole, meeting);
            String by = whole.parties().directory().name(actor.user());
            change.accept(new ReturnWriter(tx, whole, MeetingBookReader.meeting(whole, meeting), by, kit));
            return board(tx, meeting);
        });
    }

    /// What a sheet that came back would bring; nothing is taken in yet.
    public ReturnsPreview preview(Actor actor, MeetingId meeting, byte[] file) {
        Allowed.toWrite(actor);
        SheetReading.Read read = read(file);
        return kit.database().read(actor.viewer(), AuditEvent.of("returns.preview", meeting.value()), tx -> {
            MeetingBook book = books.visible(tx, meeting);
            Agency agency = agencyOf(read.key(), book);
            return new SheetRows(book, agency, tx.returns().of(meeting)).of(read.lines());
        });
    }

    private static SheetReading.Read read(byte[] file) {
        return switch (SheetReader.read(file)) {
            case SheetReading.Read read -> read;
            case SheetReading.TooLarge _ -> throw new Refusal(Refusal.Kind.SHEET_TOO_LARGE);
            case SheetReading.NotOurs _ -> throw new Refusal(Refusal.Kind.SHEET_NOT_OURS);
        };
    }

    private static Agency agencyOf(String key, MeetingBook book) {
        return book.hub().directory().agencies().stream()
                .filter(agency ->
                        AgencySheet.key(book.meeting().id(), agency.id()).equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.SHEET_OF_ANOTHER));
    }

    /// Takes in the good rows of a sheet.
    public ReturnsBoard take(Actor actor, MeetingId meeting, ReturnsPreview preview) {
        return change(
                actor,
                AuditEvent.of("returns.take", meeting.value()),
                meeting,
                keeping -> preview.good().forEach(row -> keeping.keep(row.item(), row.sent(), true)));
    }
}
