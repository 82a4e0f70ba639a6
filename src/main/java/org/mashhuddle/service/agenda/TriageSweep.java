package org.mashhuddle.service.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.proposal.Triage;
import org.mashhuddle.domain.proposal.TriageSample;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// Leaves off in bulk what the rules in force leave off, before an agenda is proposed. The
/// transaction must be the record's own.
record TriageSweep(Tx tx, Meeting meeting, Instant now) {

    /// The agenda without those left off, and the facts that remain.
    record Done(Agenda agenda, AgendaFacts facts) {}

    Done of(Agenda agenda, AgendaFacts facts) {
        return tx.triage()
                .inForce(meeting.type().id())
                .map(rules -> by(rules, agenda, facts))
                .orElseGet(() -> new Done(agenda, facts));
    }

    private Done by(TriageRules rules, Agenda agenda, AgendaFacts facts) {
        Set<SubjectId> may = new HashSet<>(Triage.eligible(facts, now));
        // Left off once today already: who comes again is for a person.
        agenda.leftOff().stream().map(LeftOff::subject).forEach(may::remove);
        if (agenda.wasFrozen() || meeting.state() != MeetingState.PLANNED) {
            agenda.items().stream().map(AgendaItem::subject).forEach(may::remove);
        }
        may.removeAll(tx.subjects().restricted(may));
        may.removeAll(tx.agendas().askedFor(may, meeting.heldOn()));
        may.removeAll(senderAsked(facts));
        // The meeting of today comes before the agenda of tomorrow, whoever looks at that one first.
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        may.removeAll(tx.agendas().forMeetings(today, meeting.heldOn()));
        if (may.isEmpty()) {
            return new Done(agenda, facts);
        }
        // No rule of the field, only enough: a referral that waited a year, and the longest that a repeat is counted.
        Triage triage =
                new Triage(facts, rules, tx.referrals().ofSince(may, facts.day().minusYears(2)), now);
        List<LeftOff> left = recorded(rules, agenda, triage.leftOff(may));
        Set<SubjectId> gone = left.stream().map(LeftOff::subject).collect(Collectors.toUnmodifiableSet());
        if (gone.isEmpty()) {
            return new Done(agenda, facts);
        }
        tx.referrals().settle(gone, now);
        return new Done(agenda.without(left), facts.settled(gone));
    }

    /// Whose sender was asked: that one is for a person, with the answer or without.
    private Set<SubjectId> senderAsked(AgendaFacts facts) {
        List<Referral> open =
                facts.referrals().stream().filter(Referral::isOpen).toList();
        Set<ReferralId> asked =
                tx.triage().asked(open.stream().map(Referral::id).toList()).keySet();
        return open.stream()
                .filter(each -> asked.contains(each.id()))
                .map(Referral::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<LeftOff> recorded(TriageRules rules, Agenda agenda, List<Triage.Left> left) {
        boolean drawn =
                agenda.leftOff().stream().flatMap(each -> each.rule().stream()).anyMatch(LeftOff.ByRule::sampled);
        Set<SubjectId> sample = new TriageSample(meeting.id(), rules.samplePercent())
                .of(left.stream().map(Triage.Left::subject).toList(), drawn);
        ReasonWords words = new ReasonWords(agenda.day(), Map.of());
        return left.stream()
                .map(each -> new LeftOff(
                        each.subject(),
                        words.line(each.considered()),
                        MarkedText.narrowest(each.hit().rule().reason()),
                        "Hub rule " + each.hit().place(),
                        now,
                        Optional.empty(),
                        Optional.of(new LeftOff.ByRule(
                                rules.version(),
                                each.hit().place(),
                                each.hit().rule().name(),
                                sample.contains(each.subject()),
                                Optional.empty()))))
                .toList();
    }

    @Override
    public String toString() {
        return "Triaging[" + meeting.id() + "]";
    }
}
