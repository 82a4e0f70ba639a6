package org.mashhuddle.domain.meeting;

import java.util.UUID;

/// One line of an attendance list.
public record AttendanceId(UUID value) {}
