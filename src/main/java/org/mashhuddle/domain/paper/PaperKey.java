package org.mashhuddle.domain.paper;

import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;

/// Which paper: of which meeting, of what kind, for which agency. The same one may go out more than
/// once: before the signature, after it, after a recall.
///
/// @param subject whom a paper about one subject is about; none for the other kinds
public record PaperKey(MeetingId meeting, PaperKind kind, AgencyId agency, Optional<SubjectId> subject) {

    /// A paper that is not about one subject.
    public PaperKey(MeetingId meeting, PaperKind kind, AgencyId agency) {
        this(meeting, kind, agency, Optional.empty());
    }

    /// The plan for one subject.
    public static PaperKey plan(MeetingId meeting, AgencyId agency, SubjectId subject) {
        return new PaperKey(meeting, PaperKind.PLAN, agency, Optional.of(subject));
    }

    /// The minutes of the strategy discussion about one subject.
    public static PaperKey strategy(MeetingId meeting, AgencyId agency, SubjectId subject) {
        return new PaperKey(meeting, PaperKind.STRATEGY, agency, Optional.of(subject));
    }
}
