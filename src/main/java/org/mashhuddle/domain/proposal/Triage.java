package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.Repeat;
import org.mashhuddle.domain.referral.Arrival;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Leaves off what the hub's rules leave off, and nobody else. A rule never leaves off who is
/// restricted, missing, rated red, has anything else open or dated, is asked for, or stands with a
/// family that stays.
public final class Triage {

    private final AgendaFacts facts;
    private final TriageRules rules;
    private final Map<SubjectId, List<Referral>> others;
    private final Instant now;

    /// @param others the referrals and contacts of the last two years of those who may be left off
    public Triage(AgendaFacts facts, TriageRules rules, Map<SubjectId, List<Referral>> others, Instant now) {
        this.facts = facts;
        this.rules = rules;
        this.others = Map.copyOf(others);
        this.now = now;
    }

    /// Somebody whom a rule leaves off.
    ///
    /// @param considered the reasons there were
    public record Left(SubjectId subject, List<Reason> considered, TriageRules.Hit hit) {
        /// Copies the reasons.
        public Left {
            considered = List.copyOf(considered);
        }

        @Override
        public String toString() {
            return "Left[" + subject + "]";
        }
    }

    /// Who has nothing but new referrals and contacts; the only ones a rule may leave off, unless
    /// they are restricted, which the facts do not say.
    public static Set<SubjectId> eligible(AgendaFacts facts, Instant now) {
        Set<SubjectId> busy = busy(facts);
        Set<SubjectId> eligible = new HashSet<>();
        DirectReasons.of(facts, now).forEach((subject, why) -> {
            if (!busy.contains(subject)
                    && facts.network().subjects().containsKey(subject)
                    && why.stream().allMatch(Triage::isOnlyNew)) {
                eligible.add(subject);
            }
        });
        return eligible;
    }

    private static boolean isOnlyNew(Reason reason) {
        return reason instanceof NewReferral || reason instanceof Repeat;
    }

    /// Whoever has something open that is not a new referral, whether or not it is due.
    private static Set<SubjectId> busy(AgendaFacts facts) {
        Set<SubjectId> busy = new HashSet<>();
        facts.missing().forEach(each -> busy.add(each.subject()));
        facts.clocks().forEach(each -> busy.add(each.subject()));
        facts.custodies().forEach(each -> busy.add(each.subject()));
        facts.actions().forEach(each -> busy.add(each.subject()));
        facts.returns().forEach(each -> busy.add(each.subject()));
        facts.requests().forEach(each -> busy.add(each.subject()));
        facts.referrals().stream()
                .filter(each -> each.rating().filter(MashRating.RED::equals).isPresent())
                .forEach(each -> busy.add(each.subject()));
        return busy;
    }

    /// Those whom the rules leave off.
    ///
    /// @param may whom they may leave off, of those who are [#eligible]
    public List<Left> leftOff(Set<SubjectId> may) {
        Map<SubjectId, List<Reason>> own = DirectReasons.of(facts, now);
        Map<SubjectId, TriageRules.Hit> hits = new LinkedHashMap<>();
        for (SubjectId subject : own.keySet()) {
            if (may.contains(subject)) {
                hit(subject).ifPresent(hit -> hits.put(subject, hit));
            }
        }
        keepFamilies(own, hits);
        List<Left> left = new ArrayList<>();
        hits.forEach((subject, hit) -> left.add(new Left(subject, own.getOrDefault(subject, List.of()), hit)));
        return left;
    }

    /// Who is linked to somebody who stays, stays too; which may make others stay.
    private void keepFamilies(Map<SubjectId, List<Reason>> own, Map<SubjectId, TriageRules.Hit> hits) {
        boolean changed = !hits.isEmpty();
        while (changed) {
            Map<SubjectId, List<Reason>> staying = new HashMap<>(own);
            staying.keySet().removeAll(hits.keySet());
            changed = hits.keySet().removeAll(LinkedReasons.of(facts, staying).keySet());
        }
    }

    /// The rule of the latest arrival, where rules leave off every one of them.
    private Optional<TriageRules.Hit> hit(SubjectId subject) {
        Subject known = facts.network().subjects().get(subject);
        Optional<TriageRules.Hit> last = Optional.empty();
        for (Referral referral : facts.referrals()) {
            if (known != null && referral.isOpen() && referral.subject().equals(subject)) {
                List<Referral> around = others.getOrDefault(subject, List.of());
                last = rules.first(
                        Arrival.of(referral, known, around, facts.rules().limits()));
                if (last.isEmpty() || last.get().rule().takes()) {
                    return Optional.empty();
                }
            }
        }
        return last;
    }
}
