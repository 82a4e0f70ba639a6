package org.mashhuddle.domain.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.SubjectId;

/// A subject that belongs on the agenda, before the chair's hand and before it has a number.
///
/// @param placed why it stands after the one before it
/// @param under the subject it stands under, as a sibling does
public record ProposedItem(
        SubjectId subject,
        AgendaSection section,
        List<Reason> reasons,
        Optional<Rated> rating,
        int minutes,
        Placement placed,
        Optional<SubjectId> under) {

    /// A MASH rating and the clock it started, where its start is known to the minute.
    public record Rated(MashRating rating, Optional<StatutoryClock> clock) {}

    /// Copies the reasons.
    public ProposedItem {
        reasons = List.copyOf(reasons);
    }

    /// The same, each contact with what its sender was asked and answered.
    public ProposedItem asked(Map<ReferralId, List<SenderQuestion>> questions) {
        List<Reason> told = reasons.stream()
                .map(reason -> reason instanceof NewReferral contact
                        ? contact.asked(questions.getOrDefault(contact.referral(), List.of()))
                        : reason)
                .toList();
        return new ProposedItem(subject, section, told, rating, minutes, placed, under);
    }
}
