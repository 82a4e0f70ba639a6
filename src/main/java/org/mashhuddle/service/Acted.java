package org.mashhuddle.service;

import org.mashhuddle.domain.work.ActionHistory;

/// What became of something said on an action.
public sealed interface Acted {

    /// It is kept.
    record Done(ActionHistory history) implements Acted {}

    /// Somebody else came first. Nothing is lost: the caller still has its own words, and here is
    /// the action as it stands.
    record Stale(ActionHistory theirs) implements Acted {}
}
