package org.mashhuddle.store.governance;

import static org.mashhuddle.store.db.Tables.ACTION;
import static org.mashhuddle.store.db.Tables.ACTION_ENTRY;
import static org.mashhuddle.store.db.Tables.CHILD_LEAD;
import static org.mashhuddle.store.db.Tables.CHILD_STATUS;
import static org.mashhuddle.store.db.Tables.CUSTODY;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.DISCUSSION_HARM;
import static org.mashhuddle.store.db.Tables.LEGAL_HOLD;
import static org.mashhuddle.store.db.Tables.MEASURE;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;
import static org.mashhuddle.store.db.Tables.REFERRAL;
import static org.mashhuddle.store.db.Tables.RETENTION_CONFIRMATION;
import static org.mashhuddle.store.db.Tables.RETENTION_RULE;
import static org.mashhuddle.store.db.Tables.STATUS_EVER;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.governance.PastItsTime;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.governance.RetentionRule;
import org.mashhuddle.domain.governance.RetentionSchedule;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.LegalHoldRecord;
import org.mashhuddle.store.db.tables.records.RetentionConfirmationRecord;
import org.mashhuddle.store.db.tables.records.RetentionRuleRecord;

/// The schedule by which records are kept, and what is held whatever it says.
public final class RetentionStore {

    private static final int THE_ONE = 1;
    private final StoreContext desk;
    private final AuditTrailMac seals;

    /// @param seals of the hub, for what stands in the place of what was destroyed
    public RetentionStore(StoreContext desk, AuditTrailMac seals) {
        this.desk = desk;
        this.seals = seals;
    }

    /// What was destroyed under the schedule.
    public DestroyedRecords destructions() {
        return new DestroyedRecords(desk, seals);
    }

    /// The schedule, confirmed where all of it was; where nobody has said anything of a class, as it is proposed.
    public RetentionSchedule schedule() {
        Map<RetentionClass, RetentionRule> said = desk
                .sql()
                .selectFrom(RETENTION_RULE)
                .fetch(row ->
                        new RetentionRule(RetentionClass.valueOf(row.getClass_()), row.getYears(), row.getSource()))
                .stream()
                .collect(Collectors.toMap(RetentionRule::of, rule -> rule));
        return new RetentionSchedule(
                Arrays.stream(RetentionClass.values())
                        .map(each -> said.getOrDefault(each, each.proposed()))
                        .toList(),
                desk.sql()
                        .selectFrom(RETENTION_CONFIRMATION)
                        .fetchOptional(row -> new RetentionSchedule.Confirmation(
                                row.getConfirmedOn(), row.getConfirmedBy(), row.getReference()))
                        .filter(_ -> said.size() == RetentionClass.values().length));
    }

    /// Keeps a rule: what was confirmed before is not confirmed any more.
    public void keep(RetentionRule rule) {
        desk.put(new RetentionRuleRecord(rule.of().name(), rule.years(), rule.source()));
        desk.pen().deleteFrom(RETENTION_CONFIRMATION).execute();
    }

    /// The council has confirmed the schedule as it stands: every rule is kept with it, so that a class
    /// that a later program knows is not confirmed by it.
    public void keep(RetentionSchedule.Confirmation said) {
        schedule()
                .rules()
                .forEach(rule -> desk.put(new RetentionRuleRecord(rule.of().name(), rule.years(), rule.source())));
        desk.put(new RetentionConfirmationRecord(THE_ONE, said.on(), said.by(), said.reference()));
    }

    /// Adds or replaces one.
    public void keep(LegalHold hold) {
        desk.put(new LegalHoldRecord(
                hold.id(),
                hold.subject().map(SubjectId::value).orElse(null),
                hold.scope().name(),
                hold.reason(),
                hold.since(),
                hold.by().map(UserId::value).orElse(null),
                hold.lifted().map(LegalHold.Lifting::on).orElse(null),
                hold.lifted().map(end -> end.by().value()).orElse(null),
                hold.lifted().map(LegalHold.Lifting::why).orElse("")));
    }

    /// Every hold, those that stand first.
    public List<LegalHold> holds() {
        return desk.sql()
                .selectFrom(LEGAL_HOLD)
                .orderBy(LEGAL_HOLD.LIFTED_ON.desc().nullsFirst(), LEGAL_HOLD.SET_ON, LEGAL_HOLD.ID)
                .fetch(RetentionStore::hold);
    }

    /// What decides how long each subject is kept; as this viewer may see them.
    public Map<SubjectId, PastItsTime.Facts> facts() {
        Map<UUID, LocalDate> spoken = days(
                DISCUSSION.SUBJECT,
                DSL.max(MEETING.HELD_ON),
                DISCUSSION.join(MEETING).on(MEETING.ID.eq(DISCUSSION.MEETING)));
        Map<UUID, LocalDate> last = last(spoken);
        Set<UUID> exploitation = exploitation();
        Map<UUID, List<RetentionClass>> ever = desk.sql()
                .selectFrom(STATUS_EVER)
                .fetchGroups(STATUS_EVER.SUBJECT, row -> RetentionClass.valueOf(row.getClass_()));
        Map<UUID, List<String>> typed = desk.sql()
                .select(CHILD_STATUS.SUBJECT, CHILD_STATUS.LABEL)
                .from(CHILD_STATUS)
                .where(CHILD_STATUS.TYPED_HERE.isTrue().and(CHILD_STATUS.WITHDRAWN_AT.isNull()))
                .fetchGroups(CHILD_STATUS.SUBJECT, CHILD_STATUS.LABEL);
        Map<SubjectId, PastItsTime.Facts> facts = new HashMap<>();
        last.forEach((id, day) -> facts.put(
                new SubjectId(id),
                new PastItsTime.Facts(
                        day,
                        spoken.containsKey(id),
                        exploitation.contains(id),
                        named(ever.getOrDefault(id, List.of()), typed.getOrDefault(id, List.of())))));
        return facts;
    }

    /// What was typed by mistake names nothing.
    private static Set<RetentionClass> named(List<RetentionClass> ever, List<String> typed) {
        Set<RetentionClass> named = new HashSet<>(ever);
        typed.forEach(label -> named.addAll(RetentionClass.of(label)));
        return named;
    }

    /// The last day on which anything was said, learned or done of each; where nothing was, the day of its record.
    private Map<UUID, LocalDate> last(Map<UUID, LocalDate> spoken) {
        Map<UUID, LocalDate> last = new HashMap<>(spoken);
        days(REFERRAL.SUBJECT, DSL.max(REFERRAL.RECEIVED_DAY), REFERRAL)
                .forEach((id, day) -> last.merge(id, day, RetentionStore::later));
        days(MISSING_EPISODE.SUBJECT, DSL.max(MISSING_EPISODE.SINCE_DAY), MISSING_EPISODE)
                .forEach((id, day) -> last.merge(id, day, RetentionStore::later));
        days(CUSTODY.SUBJECT, DSL.max(CUSTODY.SINCE_DAY), CUSTODY)
                .forEach((id, day) -> last.merge(id, day, RetentionStore::later));
        days(MEASURE.SUBJECT, DSL.max(MEASURE.ON_DAY), MEASURE)
                .forEach((id, day) -> last.merge(id, day, RetentionStore::later));
        stood(CHILD_STATUS.SUBJECT, CHILD_STATUS.FROM_DAY, CHILD_STATUS.UNTIL_DAY, CHILD_STATUS, last);
        stood(CHILD_LEAD.SUBJECT, CHILD_LEAD.FROM_DAY, CHILD_LEAD.UNTIL_DAY, CHILD_LEAD, last);
        days(
                        ACTION.SUBJECT,
                        DSL.max(ACTION_ENTRY.AT).cast(LocalDate.class),
                        ACTION.join(ACTION_ENTRY).on(ACTION_ENTRY.ACTION.eq(ACTION.ID)))
                .forEach((id, day) -> last.merge(id, day, RetentionStore::later));
        days(SUBJECT.ID, DSL.max(SUBJECT.CHANGED_AT).cast(LocalDate.class), SUBJECT)
                .forEach(last::putIfAbsent);
        return last;
    }

    /// What began or ended on a day that is known.
    private void stood(
            Field<UUID> subject,
            Field<LocalDate> from,
            Field<LocalDate> until,
            Table<?> rows,
            Map<UUID, LocalDate> last) {
        Field<LocalDate> day = DSL.coalesce(until, from);
        days(subject, DSL.max(day), rows.where(day.isNotNull()))
                .forEach((id, known) -> last.merge(id, known, RetentionStore::later));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Map<UUID, LocalDate> days(Field<UUID> subject, Field<LocalDate> day, Table<?> from) {
        return desk.sql()
                .select(subject, day)
                .from(from)
                .where(desk.visible().sees(subject))
                .groupBy(subject)
                .fetchMap(subject, day);
    }

    /// From what the lists call it, never from what somebody wrote.
    private Set<UUID> exploitation() {
        Set<UUID> all = new HashSet<>(desk.sql()
                .select(REFERRAL.SUBJECT)
                .from(REFERRAL)
                .where(named(REFERRAL.CATEGORY))
                .fetchSet(REFERRAL.SUBJECT));
        all.addAll(desk.sql()
                .select(DISCUSSION.SUBJECT)
                .from(DISCUSSION.join(DISCUSSION_HARM).on(DISCUSSION_HARM.ITEM.eq(DISCUSSION.ITEM)))
                .where(named(DISCUSSION_HARM.LABEL))
                .fetchSet(DISCUSSION.SUBJECT));
        return all;
    }

    private static Condition named(Field<String> label) {
        return label.containsIgnoreCase("exploit").or(label.containsIgnoreCase("sexual"));
    }

    private static LegalHold hold(LegalHoldRecord row) {
        return new LegalHold(
                row.getId(),
                LegalHold.Scope.valueOf(row.getScope()),
                Optional.ofNullable(row.getSubject()).map(SubjectId::new),
                row.getReason(),
                row.getSetOn(),
                Optional.ofNullable(row.getSetBy()).map(UserId::new),
                Optional.ofNullable(row.getLiftedOn())
                        .map(on -> new LegalHold.Lifting(on, new UserId(row.getLiftedBy()), row.getLiftedWhy())));
    }
}
