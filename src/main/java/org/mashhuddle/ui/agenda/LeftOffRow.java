package org.mashhuddle.ui.agenda;

import org.mashhuddle.domain.meeting.LeftOff;
import org.mashhuddle.domain.subject.SubjectId;

/// Somebody who was considered and left off, as shown.
///
/// @param shown whether this viewer may see more than that there is somebody
record LeftOffRow(
        SubjectId subject, String name, String age, boolean shown, LeftOff left, String back) {

    @Override
    public String toString() {
        return subject.toString();
    }
}
