package org.mashhuddle.service.papers.sizes;

import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.subject.SubjectId;

/// A word that is nowhere else, typed into one entry about one child.
///
/// @param owner the agency whose words or action it is; none for what the meeting says
record Said(String word, SubjectId child, SharingMark mark, Optional<AgencyId> owner, Kind kind) {

    /// What it is.
    enum Kind {
        /// Why the child is on the agenda.
        REFERRAL,
        /// Of the discussion, or what was decided.
        TALK,
        /// Something to do.
        ACTION
    }

    @Override
    public String toString() {
        return word + " " + kind + " " + mark;
    }
}
