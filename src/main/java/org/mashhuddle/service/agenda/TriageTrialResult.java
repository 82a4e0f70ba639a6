package org.mashhuddle.service.agenda;

import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.proposal.TriageTrial;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Rules that were tried, and what they would have done.
///
/// @param subjects those whom a meeting decided on although the rules would have left them off
public record TriageTrialResult(TriageRules rules, TriageTrial trial, Map<SubjectId, Subject> subjects) {

    /// Copies the subjects.
    public TriageTrialResult {
        subjects = Map.copyOf(subjects);
    }

    /// Who somebody is among those that a meeting decided on; nobody where this viewer may not see them.
    public Optional<String> name(SubjectId who) {
        return Optional.ofNullable(subjects.get(who)).map(new NamesOnPage(subjects.values())::of);
    }

    @Override
    public String toString() {
        return "TriageTried[" + rules.version() + "]";
    }
}
