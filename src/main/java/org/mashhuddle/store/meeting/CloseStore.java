package org.mashhuddle.store.meeting;

import static org.mashhuddle.store.db.Tables.ACTION;
import static org.mashhuddle.store.db.Tables.ACTION_CONFIRMATION;
import static org.mashhuddle.store.db.Tables.MEETING_CLOSE;

import java.time.Instant;
import java.util.List;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.CloseOfMeeting;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ActionConfirmationRecord;
import org.mashhuddle.store.db.tables.records.MeetingCloseRecord;

/// Who closed which meeting, and which actions were confirmed when they were read back. Of actions
/// about subjects that the viewer may see.
public final class CloseStore {

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
        return new CloseOfMeeting(
                desk.sql()
                        .selectFrom(MEETING_CLOSE)
                        .where(MEETING_CLOSE.MEETING.eq(meeting.value()))
                        .fetchOptional(row -> new CloseOfMeeting.Typed(row.getClosedByName(), row.getTypedAt())),
                confirmed);
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
