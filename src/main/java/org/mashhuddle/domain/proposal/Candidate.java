package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.SubjectId;

/// A subject on its way to becoming an item.
///
/// @param firstHand whether it has a reason of its own, not only a link to another
/// @param head the subject it stands under, as a sibling does
record Candidate(
        SubjectId subject,
        AgendaSection section,
        List<Reason> reasons,
        Optional<ProposedItem.Rated> rating,
        Instant waitingSince,
        boolean firstHand,
        Placement placed,
        Optional<SubjectId> head) {

    Candidate placed(Placement why) {
        return new Candidate(subject, section, reasons, rating, waitingSince, firstHand, why, head);
    }

    Candidate under(Candidate other, Placement why) {
        return new Candidate(
                subject, other.section, reasons, rating, waitingSince, firstHand, why, Optional.of(other.subject));
    }

    ProposedItem item(AgendaFacts facts) {
        boolean isNew = firstHand && section != AgendaSection.BACK;
        int minutes =
                isNew ? facts.rules().type().minutesNew() : facts.rules().type().minutesBack();
        return new ProposedItem(subject, section, reasons, rating, minutes, placed, head);
    }

    @Override
    public String toString() {
        return "Candidate[" + subject + "]";
    }
}
