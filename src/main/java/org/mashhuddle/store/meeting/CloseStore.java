package org.mashhuddle.store.meeting;

import static org.mashhuddle.store.db.Tables.ACTION;
import static org.mashhuddle.store.db.Tables.ACTION_CONFIRMATION;
import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.AUDIT_EVENT;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.MEETING_CLOSE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.CloseOfMeeting;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.store.core.Among;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ActionConfirmationRecord;
import org.mashhuddle.store.db.tables.records.MeetingCloseRecord;

/// Who closed which meeting, and which actions were confirmed when they were read back. Of actions
/// about subjects that the viewer may see.
public final class CloseStore {

    /// What the trail calls it when something is written on an item, or an action is typed or typed again.
    private static final Set<String> WRITING = Set.of("discussion.record", "action.assign", "action.change");

    private final StoreContext desk;

    public CloseStore(StoreContext desk) {
        this.desk = desk;
    }

    /// How a meeting was closed, or what is confirmed so far.
    public CloseOfMeeting of(MeetingId meeting) {
        List<CloseOfMeeting.Confirmation> confirmed = desk.sql()
                .select(ACTION_CONFIRMATION.fields())
                .from(ACTION_CONFIRMATION)
                .join(ACTION)
                .on(ACTION.ID.eq(ACTION_CONFIRMATION.ACTION))
                .where(ACTION_CONFIRMATION.MEETING.eq(meeting.value()))
                .and(desk.visible().sees(ACTION.SUBJECT))
                .orderBy(ACTION_CONFIRMATION.CONFIRMED_AT, ACTION_CONFIRMATION.ACTION)
                .fetchInto(ACTION_CONFIRMATION)
                .map(CloseStore::confirmation);
        Optional<CloseOfMeeting.Typed> typed = desk.sql()
                .selectFrom(MEETING_CLOSE)
                .where(MEETING_CLOSE.MEETING.eq(meeting.value()))
                .fetchOptional(row -> new CloseOfMeeting.Typed(row.getClosedByName(), row.getTypedAt()));
        return new CloseOfMeeting(
                typed,
                confirmed,
                typed.map(closed -> writtenSince(meeting, closed.roomEmptySince(end(meeting, closed))))
                        .orElse(Map.of()));
    }

    private Instant end(MeetingId meeting, CloseOfMeeting.Typed closed) {
        return desk.sql()
                .select(MEETING.CLOSED_AT)
                .from(MEETING)
                .where(MEETING.ID.eq(meeting.value()))
                .fetchOptional(MEETING.CLOSED_AT)
                .orElse(closed.at());
    }

    /// The trail knows when something was written: a row itself does not say what it was at the close. A save that was
    /// refused, since somebody had saved first, is in the trail too, and left the row as it was.
    private Map<ItemId, Instant> writtenSince(MeetingId meeting, Instant empty) {
        Map<UUID, UUID> items = new HashMap<>();
        desk.sql()
                .select(AGENDA_ITEM.ID, DISCUSSION.ITEM, ACTION.ID)
                .from(AGENDA_ITEM)
                .leftJoin(DISCUSSION)
                .on(DISCUSSION.ITEM.eq(AGENDA_ITEM.ID).and(DISCUSSION.CHANGED_AT.gt(empty)))
                .leftJoin(ACTION)
                .on(ACTION.MEETING
                        .eq(AGENDA_ITEM.MEETING)
                        .and(ACTION.ITEM_NUMBER.eq(AGENDA_ITEM.NUMBER))
                        .and(ACTION.CHANGED_AT.gt(empty)))
                .where(AGENDA_ITEM.MEETING.eq(meeting.value()))
                .and(desk.visible().sees(AGENDA_ITEM.SUBJECT))
                .forEach(row -> Stream.of(row.value2(), row.value3())
                        .filter(Objects::nonNull)
                        .forEach(changed -> items.put(changed, row.value1())));
        Map<ItemId, Instant> last = new HashMap<>();
        desk.sql()
                .select(AUDIT_EVENT.ABOUT, AUDIT_EVENT.AT)
                .from(Among.ids(items.keySet()).join(AUDIT_EVENT.ABOUT))
                .where(AUDIT_EVENT.DEED.in(WRITING))
                .and(AUDIT_EVENT.AT.gt(empty))
                .orderBy(AUDIT_EVENT.SEQ)
                .forEach(row -> last.put(new ItemId(Objects.requireNonNull(items.get(row.value1()))), row.value2()));
        return last;
    }

    private static CloseOfMeeting.Confirmation confirmation(ActionConfirmationRecord row) {
        return new CloseOfMeeting.Confirmation(
                new ActionId(row.getAction()), row.getActionVersion(), row.getConfirmedAt(), row.getReadByName());
    }

    /// A meeting was closed.
    ///
    /// @param name of the user
    public void closed(MeetingId meeting, UserId by, String name, Instant typedAt) {
        desk.put(new MeetingCloseRecord(meeting.value(), by.value(), name, typedAt));
    }

    /// The agency of an action said yes to it.
    public void confirm(MeetingId meeting, CloseOfMeeting.Confirmation one, UserId by) {
        desk.put(new ActionConfirmationRecord(
                one.action().value(), meeting.value(), one.version(), one.at(), by.value(), one.by()));
    }
}
