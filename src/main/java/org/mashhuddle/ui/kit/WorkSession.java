package org.mashhuddle.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.User;

/// Who is at work, in which hub, on which day.
///
/// @param planned the meeting of that day; none for a user who opens no child's record
/// @param idle after how long without a key the hub locks
/// @param practice whether all of it is invented, or a practice meeting can be begun beside it
public record WorkSession(
        User user, HubProfile hub, LocalDate today, Optional<MeetingId> planned, IdleTime idle, Practice practice) {

    /// A practice meeting is held in a hub of its own, beside the one where the work is done.
    public enum Practice {
        /// None is begun from here: the policy of this computer forbids it.
        FORBIDDEN,
        /// Here the work is done; a practice meeting can be begun.
        POSSIBLE,
        /// This is one.
        HELD,
        /// This is the demo day, in a hub of its own like one.
        DEMO_DAY;

        /// Whether the hub is in memory, its people are invented, and nothing of it is kept.
        public boolean isInvented() {
            return this == HELD || this == DEMO_DAY;
        }
    }

    /// Where nobody practises.
    public WorkSession(User user, HubProfile hub, LocalDate today, Optional<MeetingId> planned, IdleTime idle) {
        this(user, hub, today, planned, idle, Practice.FORBIDDEN);
    }

    /// In a hub that locks as usual.
    public WorkSession(User user, HubProfile hub, LocalDate today, Optional<MeetingId> planned) {
        this(user, hub, today, planned, IdleTime.usual());
    }

    /// A user who takes part in the meeting of that day.
    public WorkSession(User user, HubProfile hub, LocalDate today, MeetingId meeting) {
        this(user, hub, today, Optional.of(meeting));
    }

    /// The same on another day.
    public WorkSession on(LocalDate day, Optional<MeetingId> meeting) {
        return new WorkSession(user, hub, day, meeting, idle, practice);
    }

    /// Whether this is a practice meeting.
    public boolean practises() {
        return practice == Practice.HELD;
    }

    /// The meeting of that day, for the screens that are about it.
    public MeetingId meeting() {
        return planned.orElseThrow();
    }

    /// Whether the user opens children's records; who does not sees the settings only.
    public boolean opensRecords() {
        return planned.isPresent();
    }
}
