package org.mashhuddle.store.agenda;

import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.year;
import static org.mashhuddle.store.db.Tables.REFERRAL;
import static org.mashhuddle.store.db.Tables.SENDER_QUESTION;
import static org.mashhuddle.store.db.Tables.TRIAGE_CONDITION;
import static org.mashhuddle.store.db.Tables.TRIAGE_FINISHED;
import static org.mashhuddle.store.db.Tables.TRIAGE_RULE;
import static org.mashhuddle.store.db.Tables.TRIAGE_RULES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.store.core.Among;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.SenderQuestionRecord;
import org.mashhuddle.store.db.tables.records.TriageConditionRecord;
import org.mashhuddle.store.db.tables.records.TriageFinishedRecord;
import org.mashhuddle.store.db.tables.records.TriageRuleRecord;
import org.mashhuddle.store.db.tables.records.TriageRulesRecord;

/// The hub's own rules on what arrives, version by version; none is deleted once it was switched
/// on.
public final class TriageStore {

    private final StoreContext desk;

    public TriageStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Every version for this type of meeting, the newest first.
    public List<TriageRules> versions(MeetingTypeId type) {
        return where(TRIAGE_RULES.MEETING_TYPE.eq(type.value()));
    }

    /// The version that is switched on.
    public Optional<TriageRules> inForce(MeetingTypeId type) {
        return where(TRIAGE_RULES
                        .MEETING_TYPE
                        .eq(type.value())
                        .and(TRIAGE_RULES.ON_AT.isNotNull())
                        .and(TRIAGE_RULES.OFF_AT.isNull()))
                .stream()
                .findFirst();
    }

    private List<TriageRules> where(Condition which) {
        List<TriageRulesRecord> heads = desk.sql()
                .selectFrom(TRIAGE_RULES)
                .where(which)
                .orderBy(TRIAGE_RULES.MEETING_TYPE, TRIAGE_RULES.VERSION.desc())
                .fetch();
        return heads.stream().map(this::whole).toList();
    }

    private TriageRules whole(TriageRulesRecord row) {
        UUID type = row.getMeetingType();
        Map<Integer, List<TriageCondition>> conditions = desk.sql()
                .selectFrom(TRIAGE_CONDITION)
                .where(TRIAGE_CONDITION.MEETING_TYPE.eq(type))
                .and(TRIAGE_CONDITION.VERSION.eq(row.getVersion()))
                .orderBy(TRIAGE_CONDITION.PLACE, TRIAGE_CONDITION.NUMBER)
                .fetchGroups(TRIAGE_CONDITION.PLACE, TriageStore::condition);
        return new TriageRules(
                new MeetingTypeId(type),
                row.getVersion(),
                row.getSamplePercent(),
                rules(row, conditions),
                stamp(row.getTriedAt(), row.getTriedBy()),
                stamp(row.getOnAt(), row.getOnBy()),
                stamp(row.getOffAt(), row.getOffBy()));
    }

    private List<TriageRule> rules(TriageRulesRecord row, Map<Integer, List<TriageCondition>> conditions) {
        return desk.sql()
                .selectFrom(TRIAGE_RULE)
                .where(TRIAGE_RULE.MEETING_TYPE.eq(row.getMeetingType()))
                .and(TRIAGE_RULE.VERSION.eq(row.getVersion()))
                .orderBy(TRIAGE_RULE.PLACE)
                .fetch(rule -> new TriageRule(
                        rule.getName(),
                        rule.getTakes(),
                        rule.getNeedsAll(),
                        conditions.getOrDefault(rule.getPlace(), List.of()),
                        rule.getReason()));
    }

    private static Optional<TriageRules.Stamp> stamp(Instant at, String by) {
        return Optional.ofNullable(at).map(when -> new TriageRules.Stamp(when, by));
    }

    private static TriageCondition condition(TriageConditionRecord row) {
        return new TriageCondition(
                TriageTest.valueOf(row.getTest()),
                row.getNegated(),
                row.getWords(),
                row.getFirstNumber(),
                row.getSecondNumber());
    }

    /// Adds a version, or replaces what is in it.
    public void keep(TriageRules rules) {
        desk.put(new TriageRulesRecord(
                rules.type().value(),
                rules.version(),
                rules.samplePercent(),
                rules.tried().map(TriageRules.Stamp::at).orElse(null),
                rules.tried().map(TriageRules.Stamp::by).orElse(null),
                rules.on().map(TriageRules.Stamp::at).orElse(null),
                rules.on().map(TriageRules.Stamp::by).orElse(null),
                rules.off().map(TriageRules.Stamp::at).orElse(null),
                rules.off().map(TriageRules.Stamp::by).orElse(null),
                null,
                null));
        desk.pen()
                .deleteFrom(TRIAGE_CONDITION)
                .where(TRIAGE_CONDITION.MEETING_TYPE.eq(rules.type().value()))
                .and(TRIAGE_CONDITION.VERSION.eq(rules.version()))
                .execute();
        desk.pen()
                .deleteFrom(TRIAGE_RULE)
                .where(TRIAGE_RULE.MEETING_TYPE.eq(rules.type().value()))
                .and(TRIAGE_RULE.VERSION.eq(rules.version()))
                .execute();
        desk.add(places(rules.rules()).mapToObj(place -> rule(rules, place)).toList());
        desk.add(places(rules.rules())
                .boxed()
                .flatMap(place -> conditions(rules, place).stream())
                .toList());
    }

    private static IntStream places(List<?> list) {
        return IntStream.rangeClosed(1, list.size());
    }

    private static TriageRuleRecord rule(TriageRules rules, int place) {
        TriageRule rule = rules.rules().get(place - 1);
        return new TriageRuleRecord(
                rules.type().value(), rules.version(), place, rule.name(), rule.takes(), rule.all(), rule.reason());
    }

    private static List<TriageConditionRecord> conditions(TriageRules rules, int place) {
        List<TriageCondition> all = rules.rules().get(place - 1).conditions();
        return places(all)
                .mapToObj(number -> {
                    TriageCondition one = all.get(number - 1);
                    return new TriageConditionRecord(
                            rules.type().value(),
                            rules.version(),
                            place,
                            number,
                            one.test().name(),
                            one.not(),
                            one.words(),
                            one.first(),
                            one.second());
                })
                .toList();
    }

    /// Who said last, on the way to a meeting, that all contacts were looked at.
    public Optional<TriageList.Finished> finished(MeetingId meeting) {
        return desk.sql()
                .selectFrom(TRIAGE_FINISHED)
                .where(TRIAGE_FINISHED.MEETING.eq(meeting.value()))
                .fetchOptional()
                .map(row -> new TriageList.Finished(row.getFinishedAt(), row.getFinishedBy()));
    }

    /// Keeps that somebody said so; whoever said it before stands in the trail.
    public void finish(MeetingId meeting, TriageList.Finished said) {
        desk.put(new TriageFinishedRecord(meeting.value(), said.at(), said.by()));
    }

    /// Keeps what was asked of a sender, or its answer.
    public void keep(SenderQuestion question) {
        desk.put(new SenderQuestionRecord(
                question.contact().value(),
                question.number(),
                question.whom(),
                question.words(),
                question.at(),
                question.by(),
                question.due().local(),
                question.answer().map(SenderQuestion.Answer::words).orElse(null),
                question.answer().map(SenderQuestion.Answer::at).orElse(null),
                question.answer().map(SenderQuestion.Answer::by).orElse(null)));
    }

    /// What was asked last about each of these contacts, where anything was.
    public Map<ReferralId, SenderQuestion> asked(Collection<ReferralId> contacts) {
        Map<ReferralId, SenderQuestion> last = new HashMap<>();
        everAsked(contacts).forEach(question -> last.put(question.contact(), question));
        return last;
    }

    /// The contacts about which an answer is still waited for, whatever became of them meanwhile.
    public Set<ReferralId> unanswered() {
        List<ReferralId> any = desk.sql()
                .selectDistinct(SENDER_QUESTION.REFERRAL)
                .from(SENDER_QUESTION)
                .where(SENDER_QUESTION.ANSWERED_AT.isNull())
                .fetch(row -> new ReferralId(row.value1()));
        return asked(any).values().stream()
                .filter(last -> last.answer().isEmpty())
                .map(SenderQuestion::contact)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// All that was ever asked about these contacts, in order.
    public List<SenderQuestion> everAsked(Collection<ReferralId> contacts) {
        return desk.sql()
                .select(SENDER_QUESTION.fields())
                .from(Among.ids(contacts.stream().map(ReferralId::value).collect(Collectors.toSet()))
                        .join(SENDER_QUESTION.REFERRAL))
                .orderBy(SENDER_QUESTION.REFERRAL, SENDER_QUESTION.NUMBER)
                .fetch(row -> question(row.into(SENDER_QUESTION)));
    }

    private static SenderQuestion question(SenderQuestionRecord row) {
        return new SenderQuestion(
                new ReferralId(row.getReferral()),
                row.getNumber(),
                row.getWhom(),
                row.getWords(),
                row.getAskedAt(),
                row.getAskedBy(),
                new DueTime(row.getDueAt()),
                Optional.ofNullable(row.getAnsweredAt())
                        .map(at -> new SenderQuestion.Answer(row.getAnswer(), at, row.getAnsweredBy())));
    }

    /// What came from one day to another, with what was known and what became of it.
    public TriagePast past(LocalDate from, LocalDate to) {
        return TriagePast.read(desk, from, to);
    }

    /// The months in which something came before this day, the latest first.
    public List<YearMonth> months(LocalDate today) {
        return desk
                .sql()
                .selectDistinct(year(REFERRAL.RECEIVED_DAY), month(REFERRAL.RECEIVED_DAY))
                .from(REFERRAL)
                .where(REFERRAL.RECEIVED_DAY.lt(today))
                .and(REFERRAL.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(REFERRAL.SUBJECT))
                .fetch(row -> YearMonth.of(row.value1(), row.value2()))
                .stream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
