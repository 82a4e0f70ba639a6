package org.mashhuddle.ui.children;

import org.mashhuddle.ui.children.details.SubjectForm;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.search.FindViewModel;
import org.mashhuddle.ui.kit.FormDrafts;

/// What the screen shows.
public sealed interface ChildrenPage {

    /// The search.
    record Finding(FindViewModel find) implements ChildrenPage {}

    /// Somebody is added or changed.
    ///
    /// @param drafts keep what is typed until it is saved
    record Typing(SubjectForm form, FormDrafts drafts) implements ChildrenPage {}

    /// An opened record.
    record Opened(RecordViewModel record) implements ChildrenPage {}
}
