package org.mashhuddle.ui.children;

/// What the screen shows.
sealed interface ChildrenPage {

    /// The search.
    record Finding(FindViewModel find) implements ChildrenPage {}

    /// Somebody is added or changed.
    record Typing(SubjectForm form) implements ChildrenPage {}

    /// An opened record.
    record Opened(RecordViewModel record) implements ChildrenPage {}
}
