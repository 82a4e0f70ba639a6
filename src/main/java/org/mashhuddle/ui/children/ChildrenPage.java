package org.mashhuddle.ui.children;

import org.mashhuddle.ui.children.form.SubjectForm;
import org.mashhuddle.ui.children.imports.ImportViewModel;
import org.mashhuddle.ui.children.match.MatchViewModel;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.search.FindViewModel;

/// What the screen shows.
public sealed interface ChildrenPage {

    /// The search.
    record Finding(FindViewModel find) implements ChildrenPage {}

    /// Somebody is added or changed.
    record Typing(SubjectForm form) implements ChildrenPage {}

    /// The imports that were taken in, and another one.
    record Imports(ImportViewModel imports) implements ChildrenPage {}

    /// Two records side by side.
    record Matching(MatchViewModel match) implements ChildrenPage {}

    /// An opened record.
    record Opened(RecordViewModel record) implements ChildrenPage {}
}
