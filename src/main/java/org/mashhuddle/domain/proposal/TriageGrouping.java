package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.Repeat;
import org.mashhuddle.domain.referral.Arrival;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Says of each contact since the last meeting what became of it. It decides nothing: what it says
/// is read from the agenda, and from the rules in force.
///
/// @param agenda as the reader may see it
/// @param rules those in force
/// @param came the contacts, of subjects that the reader may see
/// @param asked what was asked last of whoever sent one of them
/// @param others all referrals and contacts of the subjects in the years before
/// @param subjects whom they are about, as far as the reader may see them
/// @param limits how long a repeat is counted
public record TriageGrouping(
        Agenda agenda,
        Optional<TriageRules> rules,
        List<Referral> came,
        Map<ReferralId, SenderQuestion> asked,
        Map<SubjectId, List<Referral>> others,
        Map<SubjectId, Subject> subjects,
        TimeLimits limits,
        Reader reader) {

    private static final int LATELY = 30;

    /// The list, the oldest contact of each group first.
    public TriageList list(Optional<Instant> since, Instant until) {
        List<TriageList.Contact> all = came.stream()
                .filter(each -> subjects.containsKey(each.subject()))
                .sorted(Comparator.comparing(
                                (Referral each) -> each.receivedAt().earliest())
                        .thenComparing(each -> each.id().value()))
                .map(each -> contact(each, until))
                .toList();
        List<TriageList.Group> groups = new ArrayList<>();
        for (TriageList.Kind kind : TriageList.Kind.values()) {
            List<TriageList.Contact> here =
                    all.stream().filter(each -> each.outcome().kind() == kind).toList();
            if (kind == TriageList.Kind.BY_RULE) {
                groups.addAll(byRule(here));
            } else if (!here.isEmpty()) {
                groups.add(new TriageList.Group(kind, Optional.empty(), here));
            }
        }
        return new TriageList(since, until, groups, Optional.empty());
    }

    private List<TriageList.Group> byRule(List<TriageList.Contact> contacts) {
        return contacts.stream()
                .flatMap(each -> each.outcome().rule().stream())
                .map(this::bare)
                .distinct()
                .sorted(Comparator.comparingInt(LeftOff.ByRule::place).thenComparingInt(LeftOff.ByRule::version))
                .map(rule -> new TriageList.Group(
                        TriageList.Kind.BY_RULE,
                        Optional.of(rule),
                        contacts.stream()
                                .filter(each -> each.outcome()
                                        .rule()
                                        .map(this::bare)
                                        .filter(rule::equals)
                                        .isPresent())
                                .toList()))
                .toList();
    }

    private LeftOff.ByRule readable(LeftOff.ByRule rule) {
        return reader instanceof Reader.TheRecord
                ? rule
                : new LeftOff.ByRule(rule.version(), rule.place(), "", rule.sampled(), rule.confirmed());
    }

    private LeftOff.ByRule bare(LeftOff.ByRule rule) {
        return new LeftOff.ByRule(rule.version(), rule.place(), readable(rule).name(), false, Optional.empty());
    }

    private TriageList.Contact contact(Referral referral, Instant now) {
        Subject subject = subject(referral);
        Arrival arrival = arrival(referral);
        String plan = subject instanceof Child child ? child.care().plan() : "";
        return new TriageList.Contact(
                referral.id(),
                subject,
                referral.receivedAt(),
                referral.source(),
                new MarkedText(referral.summary(), referral.mark()).asReadBy(reader),
                new TriageList.Known(
                        arrival.earlier().size(),
                        arrival.earlier().stream().max(Comparator.naturalOrder()),
                        limits.on(
                                TimeLimit.REFERRED_AGAIN, referral.receivedAt().day()),
                        arrival.within(LATELY),
                        plan),
                outcome(referral, now),
                Optional.ofNullable(asked.get(referral.id())).map(question -> readable(question, referral)));
    }

    /// What is asked about a contact goes as far as the contact.
    private SenderQuestion readable(SenderQuestion question, Referral referral) {
        if (referral.mark().reaches(reader)) {
            return question;
        }
        return new SenderQuestion(
                question.contact(),
                question.number(),
                "",
                "",
                question.at(),
                question.by(),
                question.due(),
                question.answer().map(given -> new SenderQuestion.Answer("", given.at(), given.by())));
    }

    private Arrival arrival(Referral referral) {
        return Arrival.of(referral, subject(referral), others.getOrDefault(referral.subject(), List.of()), limits);
    }

    private Subject subject(Referral referral) {
        return Optional.ofNullable(subjects.get(referral.subject())).orElseThrow();
    }

    private TriageList.Outcome outcome(Referral referral, Instant now) {
        Optional<AgendaItem> item = agenda.itemOf(referral.subject());
        if (item.isPresent() && referral.isOpen()) {
            return onAgenda(item.get(), referral, now);
        }
        return agenda.leftOff().stream()
                .filter(left -> left.subject().equals(referral.subject()))
                .findFirst()
                .map(left -> new TriageList.Outcome(
                        left.isByRule() ? TriageList.Kind.BY_RULE : TriageList.Kind.BY_PERSON,
                        left.why().asReadBy(reader),
                        left.rule().map(this::readable)))
                .orElseGet(() -> new TriageList.Outcome(TriageList.Kind.ELSEWHERE, "", Optional.empty()));
    }

    private TriageList.Outcome onAgenda(AgendaItem item, Referral referral, Instant now) {
        Optional<String> why = whateverRulesSay(item).or(() -> taken(item));
        if (why.isPresent()) {
            return stays(why.get());
        }
        if (open(item.subject()).stream().anyMatch(this::isForAPerson)) {
            boolean waits = Optional.ofNullable(asked.get(referral.id()))
                    .filter(question -> question.waits(now))
                    .isPresent();
            return new TriageList.Outcome(
                    waits ? TriageList.Kind.ASKED : TriageList.Kind.NO_RULE, "", Optional.empty());
        }
        return stays(whatKeepsRulesAway(item));
    }

    /// A rule is for it that leaves off. Who came again, was asked for, or is on the agenda of a meeting that is open
    /// already is for people.
    private String whatKeepsRulesAway(AgendaItem item) {
        if (isWithFamily(item)) {
            return "With a family that stays";
        }
        return agenda.wasFrozen() ? "No rule changes an agenda that was frozen" : "No rule may leave it off now";
    }

    /// No rule is for it, or its sender was asked: whoever asks decides.
    private boolean isForAPerson(Referral referral) {
        return asked.containsKey(referral.id())
                || rules.flatMap(all -> all.first(arrival(referral))).isEmpty();
    }

    /// Under another item, or another under it, or linked to one.
    private boolean isWithFamily(AgendaItem item) {
        return item.under().isPresent()
                || item.reasons().stream().anyMatch(LinkedTo.class::isInstance)
                || agenda.items().stream()
                        .anyMatch(each ->
                                each.under().filter(item.subject()::equals).isPresent());
    }

    private static TriageList.Outcome stays(String why) {
        return new TriageList.Outcome(TriageList.Kind.STAYS, why, Optional.empty());
    }

    /// What keeps every rule away.
    private Optional<String> whateverRulesSay(AgendaItem item) {
        Subject subject = subjects.get(item.subject());
        if (subject != null && subject.restriction().isPresent()) {
            return Optional.of("Restricted");
        }
        if (open(item.subject()).stream()
                .anyMatch(each -> each.rating().filter(MashRating.RED::equals).isPresent())) {
            return Optional.of("Rated red");
        }
        List<Reason> more = item.reasons().stream()
                .filter(reason ->
                        !(reason instanceof NewReferral || reason instanceof Repeat || reason instanceof LinkedTo))
                .flatMap(reason -> reason.asReadBy(reader).stream())
                .toList();
        return more.isEmpty() ? Optional.empty() : Optional.of(new ReasonWords(agenda.day(), Map.of()).line(more));
    }

    private Optional<String> taken(AgendaItem item) {
        return open(item.subject()).stream()
                .flatMap(each -> rules.flatMap(now -> now.first(arrival(each))).stream())
                .filter(hit -> hit.rule().takes())
                .findFirst()
                .map(hit -> "Rule " + hit.place() + named(hit.rule().name()));
    }

    /// What a rule is called tells of what came.
    private String named(String rule) {
        return reader instanceof Reader.TheRecord ? ": " + rule : "";
    }

    private List<Referral> open(SubjectId subject) {
        return came.stream()
                .filter(each -> each.isOpen() && each.subject().equals(subject))
                .toList();
    }

    @Override
    public String toString() {
        return "TriageGrouping[" + came.size() + "]";
    }
}
