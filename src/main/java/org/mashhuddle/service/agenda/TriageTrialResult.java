package org.mashhuddle.service.agenda;

import java.util.Map;
import org.mashhuddle.domain.proposal.TriageTrial;
import org.mashhuddle.domain.referral.TriageRules;
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

    @Override
    public String toString() {
        return "TriageTried[" + rules.version() + "]";
    }
}
