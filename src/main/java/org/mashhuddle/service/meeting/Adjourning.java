package org.mashhuddle.service.meeting;

import java.time.Instant;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.service.agenda.LeaveOffRule;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.Tx;

/// The whole meeting breaks off, and goes on later. In between nobody is in the room and no item's
/// time runs.
record Adjourning(Tx tx, Meeting meeting, Instant now) {

    /// The item where the room is is paused, a strategy discussion that runs ends, and everybody leaves.
    Meeting adjourned(MarkedText why) {
        LeaveOffRule.mustHaveReason(why.words());
        MeetingService.mustBeOpen(meeting);
        tx.discussions().of(meeting.id()).forEach(said -> DiscussionAccess.endStrategy(tx, meeting, said, now));
        meeting.roomAt()
                .map(item -> DiscussionAccess.on(tx, meeting, item))
                .filter(there -> there.state() == DiscussionState.OPEN)
                .ifPresent(there -> DiscussionAccess.keep(tx, meeting, there.leftAs(DiscussionState.PAUSED, now)));
        return meeting.adjourned(now, why.stripped());
    }

    /// It goes on, with nobody in the room until they are said to be there.
    Meeting resumed() {
        mustBeAdjourned();
        return meeting.resumed(now);
    }

    /// It does not go on, and why.
    Meeting abandoned(MarkedText why) {
        LeaveOffRule.mustHaveReason(why.words());
        mustBeAdjourned();
        return meeting.abandoned(why.stripped());
    }

    /// Nobody is in the room of a meeting that stands still.
    static Meeting withNobody(Meeting meeting) {
        if (meeting.isAdjourned() && meeting.attendance().stream().anyMatch(Attendance::isHere)) {
            throw new Refusal(Refusal.Kind.MEETING_ADJOURNED);
        }
        return meeting;
    }

    private void mustBeAdjourned() {
        if (!meeting.isAdjourned()) {
            throw new Refusal(Refusal.Kind.MEETING_NOT_ADJOURNED);
        }
    }

    @Override
    public String toString() {
        return "Adjourning[" + meeting + "]";
    }
}
