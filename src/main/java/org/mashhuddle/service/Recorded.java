package org.mashhuddle.service;

import org.mashhuddle.domain.meeting.Discussion;

/// What became of a discussion that was saved.
public sealed interface Recorded {

    /// It is on disk.
    ///
    /// @param discussion with its new version
    record Done(Discussion discussion) implements Recorded {}

    /// Somebody else saved first. Nothing is lost: the caller still has its own text, and here is
    /// theirs.
    record Stale(Discussion theirs) implements Recorded {}
}
