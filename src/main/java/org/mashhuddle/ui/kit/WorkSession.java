package org.mashhuddle.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.User;

/// Who is at work, in which hub, on which day.
///
/// @param planned the meeting of that day; none for a user who opens no child's record
public record WorkSession(User user, HubProfile hub, LocalDate today, Optional<MeetingId> planned) {

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
