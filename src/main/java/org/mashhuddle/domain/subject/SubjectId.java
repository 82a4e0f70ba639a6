package org.mashhuddle.domain.subject;

import java.util.UUID;

/// A subject of the meeting: a child, a person of concern or a place.
public record SubjectId(UUID value) {}
