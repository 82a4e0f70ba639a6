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
public record WorkSession(User user, HubProfile hub, LocalDate today, Optional<MeetingId> planned, IdleTime idle) {

    /// In a hub that locks as usual.
    public WorkSession(User user, HubProfile hub, LocalDate today, Optional<MeetingId> planned) {
        this(user, hub, today, planned, IdleTime.usual());
    }

    /// A user who takes part in the meeting of that day.
    public WorkSession(User user, HubProfile hub, LocalDate today, MeetingId meeting) {
        this(user, hub, today, Optional.of(meeting));
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
