package org.mashhuddle.service.core;

import org.mashhuddle.domain.meeting.Discussion;

/// What became of a discussion that was saved.
public sealed interface DiscussionSaveResult {

    /// It is on disk.
    ///
    /// @param discussion with its new version
    record Done(Discussion discussion) implements DiscussionSaveResult {}

    /// Somebody else saved first. Nothing is lost: here are both texts.
    ///
    /// @param mine what was to be saved
    /// @param theirs what is on disk
    record Stale(Discussion mine, Discussion theirs) implements DiscussionSaveResult {}
}
