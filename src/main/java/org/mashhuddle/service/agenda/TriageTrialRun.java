package org.mashhuddle.service.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.proposal.TriageTrial;
import org.mashhuddle.domain.referral.Arrival;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.agenda.TriagePast;

/// Tries rules on what really came. Plans and workers are known as they are now; what was open is
/// known as it was then.
record TriageTrialRun(Tx tx, TriageRules rules, TimeLimits limits) {

    TriageTrial on(LocalDate from, LocalDate to) {
        List<Referral> came = tx.referrals().received(from, to);
        Set<SubjectId> who = came.stream().map(Referral::subject).collect(Collectors.toSet());
        Map<SubjectId, Subject> subjects = tx.subjects().byIds(who);
        Map<SubjectId, List<Referral>> all = tx.referrals().ofSince(who, from.minusYears(1));
        TriagePast past = tx.triage().past(from, to);
        List<TriageTrial.Past> arrived = new ArrayList<>();
        for (Referral referral : came) {
            Subject subject = subjects.get(referral.subject());
            if (subject != null) {
                Arrival arrival =
                        Arrival.of(referral, subject, all.getOrDefault(referral.subject(), List.of()), limits);
                arrived.add(new TriageTrial.Past(
                        arrival,
                        kept(referral, subject, past),
                        past.outcomes().getOrDefault(referral.id(), List.of()),
                        past.decided().getOrDefault(subject.id(), List.of())));
            }
        }
        return TriageTrial.of(rules, from, to, arrived);
    }

    private static boolean kept(Referral referral, Subject subject, TriagePast past) {
        return subject.restriction().isPresent()
                || referral.rating().filter(MashRating.RED::equals).isPresent()
                || past.wasOpen(referral.subject(), referral.receivedAt().earliest());
    }

    @Override
    public String toString() {
        return "Trying[" + rules.version() + "]";
    }
}
