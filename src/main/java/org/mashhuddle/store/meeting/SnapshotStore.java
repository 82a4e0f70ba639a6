package org.mashhuddle.store.meeting;

import static org.mashhuddle.store.db.Tables.AGENDA_REASON;
import static org.mashhuddle.store.db.Tables.AGREED_ACTION;
import static org.mashhuddle.store.db.Tables.ITEM_ANSWER;
import static org.mashhuddle.store.db.Tables.ITEM_RATING;
import static org.mashhuddle.store.db.Tables.ITEM_SNAPSHOT;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.SNAPSHOT_ACTION;
import static org.mashhuddle.store.db.Tables.SNAPSHOT_REASON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.ItemSnapshot;
import org.mashhuddle.domain.agenda.LastTime;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.agenda.RatingChange;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.NamesAtClose;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.store.actions.ActionRecordRow;
import org.mashhuddle.store.agenda.ReasonRow;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.Meeting;
import org.mashhuddle.store.db.tables.records.ActionRecord;
import org.mashhuddle.store.db.tables.records.ItemAnswerRecord;
import org.mashhuddle.store.db.tables.records.ItemRatingRecord;
import org.mashhuddle.store.db.tables.records.ItemSnapshotRecord;
import org.mashhuddle.store.db.tables.records.SnapshotActionRecord;
import org.mashhuddle.store.db.tables.records.SnapshotReasonRecord;

/// What was fixed at its moment: what items said when the room came to them, actions as they were
/// agreed, names at the close. Of subjects that the viewer may see. A snapshot is taken once; what
/// it says is never changed.
public final class SnapshotStore {

    private final StoreContext desk;
    private final NameRows names;

    public SnapshotStore(StoreContext desk) {
        this.desk = desk;
        this.names = new NameRows(desk);
    }

    /// Takes a snapshot, unless the item has one. Whether it had none.
    public boolean take(MeetingId meeting, ItemSnapshot snapshot) {
        UUID item = snapshot.item().value();
        if (desk.sql().fetchExists(ITEM_SNAPSHOT, ITEM_SNAPSHOT.ITEM.eq(item))) {
            return false;
        }
        desk.add(List.of(row(meeting, snapshot)));
        add(snapshot.item(), snapshot.why());
        List<SnapshotActionRecord> actions = new ArrayList<>();
        snapshot.lastTime()
                .map(LastTime::actions)
                .orElse(List.of())
                .forEach(done -> actions.add(new SnapshotActionRecord(
                        item,
                        actions.size(),
                        done.text(),
                        done.agency().map(AgencyId::value).orElse(null),
                        done.state().name(),
                        done.due().orElse(null))));
        desk.add(actions);
        snapshot.answered().forEach(answer -> answered(item, answer));
        return true;
    }

    /// Adds reasons after those that an item says already.
    public void add(ItemId item, List<Reason> further) {
        int place = desk.sql().fetchCount(SNAPSHOT_REASON, SNAPSHOT_REASON.ITEM.eq(item.value()));
        List<SnapshotReasonRecord> reasons = new ArrayList<>();
        further.forEach(reason -> reasons.add(
                ReasonRow.row(item.value(), place + reasons.size(), reason).into(SNAPSHOT_REASON)));
        desk.add(reasons);
    }

    /// The rating of a subject is another now: where the room of this meeting came to it, its item says so from this
    /// moment on.
    public void rated(MeetingId meeting, SubjectId subject, RatingChange change) {
        for (UUID item : reached(meeting, subject)) {
            int place = desk.sql().fetchCount(ITEM_RATING, ITEM_RATING.ITEM.eq(item));
            desk.add(List.of(new ItemRatingRecord(
                    item,
                    place,
                    change.before().map(MashRating::name).orElse(null),
                    change.after().name(),
                    change.at())));
        }
    }

    /// Something was told of an action of a subject: where the room of this meeting came to it, its item says so from
    /// this moment on.
    public void answered(MeetingId meeting, SubjectId subject, ItemSnapshot.Answer answer) {
        reached(meeting, subject).forEach(item -> answered(item, answer));
    }

    private List<UUID> reached(MeetingId meeting, SubjectId subject) {
        return desk.sql()
                .select(ITEM_SNAPSHOT.ITEM)
                .from(ITEM_SNAPSHOT)
                .where(ITEM_SNAPSHOT.MEETING.eq(meeting.value()))
                .and(ITEM_SNAPSHOT.SUBJECT.eq(subject.value()))
                .fetch(ITEM_SNAPSHOT.ITEM);
    }

    /// The meeting ended: nobody was in its room when this was told, or an item was come to, after it.
    public void ended(MeetingId meeting, Instant end) {
        desk.pen()
                .deleteFrom(ITEM_RATING)
                .where(ITEM_RATING.ITEM.in(of(meeting, DSL.noCondition())))
                .and(ITEM_RATING.RATED_AT.gt(end))
                .execute();
        desk.pen()
                .deleteFrom(ITEM_ANSWER)
                .where(ITEM_ANSWER.ITEM.in(of(meeting, DSL.noCondition())).and(ITEM_ANSWER.TOLD_AT.gt(end)))
                .or(ITEM_ANSWER.ITEM.in(of(meeting, ITEM_SNAPSHOT.TAKEN_AT.gt(end))))
                .execute();
    }

    private static Select<Record1<UUID>> of(MeetingId meeting, Condition which) {
        return DSL.select(ITEM_SNAPSHOT.ITEM)
                .from(ITEM_SNAPSHOT)
                .where(ITEM_SNAPSHOT.MEETING.eq(meeting.value()))
                .and(which);
    }

    /// What was told last of an action, at this moment, was told by mistake: the meetings that are open do not say it.
    public void unanswered(Action action, Instant at) {
        Meeting set = MEETING.as("set_in");
        desk.sql()
                .select(ITEM_ANSWER.ITEM, ITEM_ANSWER.PLACE)
                .from(ITEM_ANSWER)
                .join(ITEM_SNAPSHOT)
                .on(ITEM_SNAPSHOT.ITEM.eq(ITEM_ANSWER.ITEM))
                .join(MEETING)
                .on(MEETING.ID.eq(ITEM_SNAPSHOT.MEETING))
                .join(set)
                .on(set.ID.eq(action.meeting().value()))
                .where(MEETING.STATE.eq(MeetingState.OPEN.name()))
                .and(ITEM_SNAPSHOT.SUBJECT.eq(action.subject().value()))
                .and(ITEM_ANSWER.NUMBER.eq(action.number()))
                .and(ITEM_ANSWER.SET_ON.eq(set.HELD_ON))
                .and(ITEM_ANSWER.TOLD_AT.eq(at).or(ITEM_ANSWER.TOLD_AT.isNull()))
                .orderBy(ITEM_ANSWER.PLACE.desc())
                .fetchGroups(ITEM_ANSWER.ITEM, ITEM_ANSWER.PLACE)
                .forEach((item, places) -> desk.pen()
                        .deleteFrom(ITEM_ANSWER)
                        .where(ITEM_ANSWER.ITEM.eq(item))
                        .and(ITEM_ANSWER.PLACE.eq(places.getFirst()))
                        .execute());
    }

    private void answered(UUID item, ItemSnapshot.Answer answer) {
        int place = Optional.ofNullable(desk.sql()
                        .select(DSL.max(ITEM_ANSWER.PLACE))
                        .from(ITEM_ANSWER)
                        .where(ITEM_ANSWER.ITEM.eq(item))
                        .fetchOne(DSL.max(ITEM_ANSWER.PLACE)))
                .map(last -> last + 1)
                .orElse(0);
        desk.add(List.of(row(item, place, answer)));
    }

    /// How far an answer goes, in the order in which they stand; its words stay what they are.
    public void mark(ItemId item, int which, ItemSnapshot.Answer marked) {
        List<Integer> places = desk.sql()
                .select(ITEM_ANSWER.PLACE)
                .from(ITEM_ANSWER)
                .where(ITEM_ANSWER.ITEM.eq(item.value()))
                .orderBy(ITEM_ANSWER.PLACE)
                .fetch(ITEM_ANSWER.PLACE);
        ItemAnswerRecord row = row(item.value(), places.get(which), marked);
        desk.pen()
                .update(ITEM_ANSWER)
                .set(ITEM_ANSWER.MARK, row.getMark())
                .set(ITEM_ANSWER.MARK_AGENCIES, row.getMarkAgencies())
                .set(ITEM_ANSWER.TOLD_MARK, row.getToldMark())
                .set(ITEM_ANSWER.TOLD_MARK_AGENCIES, row.getToldMarkAgencies())
                .where(ITEM_ANSWER.ITEM.eq(item.value()))
                .and(ITEM_ANSWER.PLACE.eq(row.getPlace()))
                .execute();
    }

    private static ItemAnswerRecord row(UUID item, int place, ItemSnapshot.Answer answer) {
        MarkColumns mark = MarkColumns.of(answer.mark());
        Optional<MarkColumns> words = answer.told().map(Report::mark).map(MarkColumns::of);
        return new ItemAnswerRecord(
                item,
                place,
                answer.number(),
                answer.setOn(),
                answer.agency().map(AgencyId::value).orElse(null),
                answer.text(),
                answer.became(),
                mark.kind(),
                mark.agencies(),
                answer.told().map(told -> told.said().person()).orElse(null),
                answer.told()
                        .flatMap(told -> told.said().agency())
                        .map(AgencyId::value)
                        .orElse(null),
                answer.told().map(Report::words).orElse(null),
                words.map(MarkColumns::kind).orElse(null),
                words.map(MarkColumns::agencies).orElse(null),
                answer.toldAt().orElse(null));
    }

    private static ItemSnapshotRecord row(MeetingId meeting, ItemSnapshot snapshot) {
        Optional<StatutoryClock> clock = snapshot.rating().flatMap(ProposedItem.Rated::clock);
        return new ItemSnapshotRecord(
                snapshot.item().value(),
                meeting.value(),
                snapshot.subject().value(),
                snapshot.takenAt(),
                snapshot.rating().map(each -> each.rating().name()).orElse(null),
                clock.map(each -> each.kind().name()).orElse(null),
                clock.map(StatutoryClock::startedAt).orElse(null),
                clock.map(StatutoryClock::dueAt).orElse(null),
                clock.flatMap(StatutoryClock::metAt).orElse(null),
                snapshot.lastTime().map(LastTime::heldOn).orElse(null),
                snapshot.lastTime().map(LastTime::outcomes).orElse(""));
    }

    /// The snapshots of a meeting, by item.
    public Map<ItemId, ItemSnapshot> of(MeetingId meeting) {
        List<ItemSnapshotRecord> rows = desk.sql()
                .selectFrom(ITEM_SNAPSHOT)
                .where(ITEM_SNAPSHOT.MEETING.eq(meeting.value()))
                .and(desk.visible().sees(ITEM_SNAPSHOT.SUBJECT))
                .fetch();
        if (rows.isEmpty()) {
            return Map.of();
        }
        List<UUID> items = rows.stream().map(ItemSnapshotRecord::getItem).toList();
        Map<UUID, List<Reason>> reasons = reasons(items);
        Map<UUID, List<LastTime.Done>> actions = actions(items);
        Map<UUID, List<RatingChange>> ratings = ratings(items);
        Map<UUID, List<ItemSnapshot.Answer>> answers = answers(items);
        Map<ItemId, ItemSnapshot> all = new HashMap<>();
        rows.forEach(row -> all.put(
                new ItemId(row.getItem()),
                snapshot(
                        row,
                        reasons.getOrDefault(row.getItem(), List.of()),
                        actions.getOrDefault(row.getItem(), List.of()),
                        ratings.getOrDefault(row.getItem(), List.of()),
                        answers.getOrDefault(row.getItem(), List.of()))));
        return all;
    }

    private Map<UUID, List<Reason>> reasons(List<UUID> items) {
        Condition linksToHidden =
                SNAPSHOT_REASON.KIND.eq(ReasonRow.LINKED).and(desk.visible().hides(SNAPSHOT_REASON.REF));
        return desk.sql()
                .selectFrom(SNAPSHOT_REASON)
                .where(SNAPSHOT_REASON.ITEM.in(items))
                .andNot(linksToHidden)
                .orderBy(SNAPSHOT_REASON.ITEM, SNAPSHOT_REASON.PLACE)
                .fetchGroups(SNAPSHOT_REASON.ITEM, row -> ReasonRow.reason(row.into(AGENDA_REASON)));
    }

    private Map<UUID, List<LastTime.Done>> actions(List<UUID> items) {
        return desk.sql()
                .selectFrom(SNAPSHOT_ACTION)
                .where(SNAPSHOT_ACTION.ITEM.in(items))
                .orderBy(SNAPSHOT_ACTION.ITEM, SNAPSHOT_ACTION.PLACE)
                .fetchGroups(
                        SNAPSHOT_ACTION.ITEM,
                        row -> new LastTime.Done(
                                row.getText(),
                                Optional.ofNullable(row.getAgency()).map(AgencyId::new),
                                LastTime.State.valueOf(row.getState()),
                                Optional.ofNullable(row.getDueOn())));
    }

    private Map<UUID, List<RatingChange>> ratings(List<UUID> items) {
        return desk.sql()
                .selectFrom(ITEM_RATING)
                .where(ITEM_RATING.ITEM.in(items))
                .orderBy(ITEM_RATING.ITEM, ITEM_RATING.PLACE)
                .fetchGroups(
                        ITEM_RATING.ITEM,
                        row -> new RatingChange(
                                Optional.ofNullable(row.getRatedBefore()).map(MashRating::valueOf),
                                MashRating.valueOf(row.getRatedAfter()),
                                row.getRatedAt()));
    }

    private Map<UUID, List<ItemSnapshot.Answer>> answers(List<UUID> items) {
        return desk.sql()
                .selectFrom(ITEM_ANSWER)
                .where(ITEM_ANSWER.ITEM.in(items))
                .orderBy(ITEM_ANSWER.ITEM, ITEM_ANSWER.PLACE)
                .fetchGroups(
                        ITEM_ANSWER.ITEM,
                        row -> new ItemSnapshot.Answer(
                                row.getNumber(),
                                row.getSetOn(),
                                Optional.ofNullable(row.getAgency()).map(AgencyId::new),
                                row.getText(),
                                row.getBecame(),
                                new MarkColumns(row.getMark(), row.getMarkAgencies()).mark(),
                                told(row),
                                Optional.ofNullable(row.getToldAt())));
    }

    private static Optional<Report> told(ItemAnswerRecord row) {
        return Optional.ofNullable(row.getTold())
                .map(words -> new Report(
                        new SaidBy(Optional.ofNullable(row.getToldByAgency()).map(AgencyId::new), row.getToldBy()),
                        words,
                        new MarkColumns(row.getToldMark(), row.getToldMarkAgencies()).mark()));
    }

    private static ItemSnapshot snapshot(
            ItemSnapshotRecord row,
            List<Reason> why,
            List<LastTime.Done> actions,
            List<RatingChange> ratings,
            List<ItemSnapshot.Answer> answers) {
        Optional<StatutoryClock> clock = Optional.ofNullable(row.getClockKind())
                .map(kind -> new StatutoryClock(
                        ClockKind.valueOf(kind),
                        row.getClockStartedAt(),
                        row.getClockDueAt(),
                        Optional.ofNullable(row.getClockMetAt())));
        return new ItemSnapshot(
                new ItemId(row.getItem()),
                new SubjectId(row.getSubject()),
                row.getTakenAt(),
                why,
                Optional.ofNullable(row.getRating())
                        .map(rating -> new ProposedItem.Rated(MashRating.valueOf(rating), clock)),
                Optional.ofNullable(row.getLastOn()).map(day -> new LastTime(day, row.getLastOutcomes(), actions)),
                ratings,
                answers);
    }

    /// Keeps actions as they are agreed now.
    public void agree(Collection<Action> actions) {
        for (Action action : actions) {
            ActionRecord row = ActionRecordRow.row(action);
            row.setVersion(action.version());
            desk.put(row.into(AGREED_ACTION));
        }
    }

    /// The actions of a closed meeting as they were agreed in it, by item and in the order in which they were set.
    public List<Action> agreedIn(MeetingId meeting) {
        return desk.sql()
                .selectFrom(AGREED_ACTION)
                .where(AGREED_ACTION.MEETING.eq(meeting.value()))
                .and(desk.visible().sees(AGREED_ACTION.SUBJECT))
                .orderBy(AGREED_ACTION.ITEM_NUMBER, AGREED_ACTION.SET_AT, AGREED_ACTION.PLACE, AGREED_ACTION.ID)
                .fetch(row -> ActionRecordRow.action(row.into(org.mashhuddle.store.db.Tables.ACTION)));
    }

    /// Keeps the names of a meeting at its close.
    public void keep(MeetingId meeting, NamesAtClose called) {
        names.keep(meeting, called);
    }

    /// The names of a meeting at its close; nothing for one closed before they were kept.
    public Optional<NamesAtClose> names(MeetingId meeting) {
        return names.of(meeting);
    }
}
