package org.mashhuddle.ui.agenda.triage;

import org.mashhuddle.domain.source.SourceChangeId;
import org.mashhuddle.domain.subject.SubjectId;

/// Something that changed at its source since it was decided on, as shown.
///
/// @param what "Need: was abuse or neglect, now family in acute stress"
/// @param decided when it was decided on; `seen` when the extract told of it
public record ChangedRow(SourceChangeId id, SubjectId subject, String name, String what, String decided, String seen) {
    @Override
    public String toString() {
        return subject.toString();
    }
}
