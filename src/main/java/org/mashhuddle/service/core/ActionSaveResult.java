package org.mashhuddle.service.core;

import org.mashhuddle.domain.work.ActionHistory;

/// What became of something said on an action.
public sealed interface ActionSaveResult {

    /// It is kept.
    record Done(ActionHistory history) implements ActionSaveResult {}

    /// Somebody else came first. Nothing is lost: the caller still has its own words, and here is
    /// the action as it stands.
    record Stale(ActionHistory theirs) implements ActionSaveResult {}
}
