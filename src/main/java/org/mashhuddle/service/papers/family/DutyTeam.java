package org.mashhuddle.service.papers.family;

import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Recipient;

/// For whom the out-of-hours handover is: the emergency duty team, which is reached through the agency that
/// keeps the children's files.
public final class DutyTeam {

    private DutyTeam() {}

    /// The recipient by the team's own name, where the paper is for it.
    public static Recipient of(MeetingBook book, PaperKey key, Recipient agency) {
        return key.kind() == PaperKind.HANDOVER
                ? new Recipient(
                        agency.id(),
                        book.hub().profile().numbers().dutyTeamInWords() + ", " + agency.agency(),
                        agency.person())
                : agency;
    }
}
