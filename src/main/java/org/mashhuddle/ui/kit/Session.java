package org.mashhuddle.ui.kit;

import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.User;

import java.time.LocalDate;

/// Who is at work, in which hub, on which day.
///
/// @param meeting the meeting of that day
public record Session(User user, HubProfile hub, LocalDate today, MeetingId meeting) {}
