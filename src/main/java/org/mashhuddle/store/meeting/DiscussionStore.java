package org.mashhuddle.store.meeting;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.CHOSEN_OUTCOME;
import static org.mashhuddle.store.db.Tables.CONTRIBUTION;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.DISCUSSION_ROOM;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE;
import static org.mashhuddle.store.db.Tables.STRATEGY_DISCUSSION;
import static org.mashhuddle.store.db.Tables.WRONG_CHILD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Result;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.store.agenda.AgendaItems;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.DiscussionRecord;
import org.mashhuddle.store.db.tables.records.MeetingRecord;

/// What was said and decided on each item, of the subjects that the viewer may see.
public final class DiscussionStore {

    private final StoreContext desk;
    private final DiscussionParts parts;

    public DiscussionStore(StoreContext desk) {
        this.desk = desk;
        this.parts = new DiscussionParts(desk);
    }

    /// A discussion of an earlier, closed meeting.
    public record Earlier(LocalDate heldOn, Discussion discussion) {}

    /// What a closed meeting decided on a subject.
    ///
    /// @param held from its opening to its close
    /// @param strategy when a strategy discussion began there
    public record Decided(LocalDate heldOn, Presence held, Optional<Instant> strategy, Decision decision) {}

    /// A discussion of a subject in any meeting.
    ///
    /// @param type the short name of the type of the meeting
    /// @param number of the item, where the agenda still has it
    public record InMeeting(
            MeetingId meeting, String type, LocalDate heldOn, Optional<Integer> number, Discussion discussion) {
        @Override
        public String toString() {
            return "InMeeting[" + meeting + "]";
        }
    }

    /// Every discussion of a subject, those of meetings still open too, the newest first.
    public List<InMeeting> everOf(SubjectId subject) {
        var found = desk.sql()
                .select(DISCUSSION, MEETING.HELD_ON, AGENDA_ITEM.NUMBER, MEETING_TYPE.LABEL)
                .from(DISCUSSION)
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .join(MEETING_TYPE)
                .on(MEETING_TYPE.ID.eq(MEETING.MEETING_TYPE))
                .leftJoin(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(DISCUSSION.ITEM))
                .where(DISCUSSION.SUBJECT.eq(subject.value()))
                .and(desk.visible().sees(DISCUSSION.SUBJECT))
                .orderBy(MEETING.HELD_ON.desc(), DISCUSSION.ITEM)
                .fetch();
        List<Discussion> whole = parts.whole(found.map(row -> row.value1()));
        return IntStream.range(0, whole.size())
                .mapToObj(place -> new InMeeting(
                        new MeetingId(found.get(place).value1().getMeeting()),
                        found.get(place).value4(),
                        found.get(place).value2(),
                        Optional.ofNullable(found.get(place).value3()),
                        whole.get(place)))
                .toList();
    }

    /// The discussions of a meeting that have been kept.
    public List<Discussion> of(MeetingId meeting) {
        return where(DISCUSSION.MEETING.eq(meeting.value()).and(desk.visible().sees(DISCUSSION.SUBJECT)));
    }

    /// The agencies that told something in a meeting.
    public List<AgencyId> speakers(MeetingId meeting) {
        return desk.sql()
                .selectDistinct(CONTRIBUTION.AGENCY)
                .from(CONTRIBUTION)
                .join(DISCUSSION)
                .on(DISCUSSION.ITEM.eq(CONTRIBUTION.ITEM))
                .where(DISCUSSION.MEETING.eq(meeting.value()))
                .and(desk.visible().sees(DISCUSSION.SUBJECT))
                .fetch(row -> new AgencyId(row.value1()));
    }

    /// How many subjects a meeting's decisions settled.
    public int settledIn(MeetingId meeting) {
        Map<UUID, List<String>> kinds = desk.sql()
                .select(CHOSEN_OUTCOME.ITEM, CHOSEN_OUTCOME.KIND)
                .from(CHOSEN_OUTCOME)
                .join(DISCUSSION)
                .on(DISCUSSION.ITEM.eq(CHOSEN_OUTCOME.ITEM))
                .where(DISCUSSION.MEETING.eq(meeting.value()))
                .and(desk.visible().sees(DISCUSSION.SUBJECT))
                .fetchGroups(CHOSEN_OUTCOME.ITEM, CHOSEN_OUTCOME.KIND);
        return Math.toIntExact(kinds.values().stream()
                .filter(all ->
                        all.stream().allMatch(kind -> OutcomeKind.valueOf(kind).settles()))
                .count());
    }

    /// The discussion of one item.
    public Optional<Discussion> byItem(ItemId item) {
        return where(DISCUSSION.ITEM.eq(item.value()).and(desk.visible().sees(DISCUSSION.SUBJECT))).stream()
                .findFirst();
    }

    private List<Discussion> where(Condition which) {
        return parts.whole(desk.sql()
                .selectFrom(DISCUSSION)
                .where(which)
                .orderBy(DISCUSSION.ITEM)
                .fetch());
    }

    /// Adds a discussion (version 0), or replaces it where its version still is the stored one.
    ///
    /// @throws IllegalStateException if its subject is hidden from the actor
    public SaveResult<Discussion> keep(MeetingId meeting, Discussion discussion) {
        refuseHidden(discussion.item());
        Optional<Discussion> stored = byItem(discussion.item());
        DiscussionRecord row = DiscussionRow.row(meeting, discussion);
        if (stored.map(Discussion::version).orElse(0L) != discussion.version()
                || !desk.save(row, DISCUSSION.ITEM, DISCUSSION.VERSION, discussion.version())) {
            return new SaveResult.Stale<>(byItem(discussion.item()).orElse(discussion));
        }
        parts.write(stored.orElseGet(() -> Discussion.waiting(discussion.item(), discussion.subject())), discussion);
        return new SaveResult.Saved<>(byItem(discussion.item()).orElse(discussion));
    }

    private void refuseHidden(ItemId item) {
        boolean hidden = desk.sql()
                .fetchExists(
                        DISCUSSION,
                        DISCUSSION.ITEM.eq(item.value()).and(desk.visible().hides(DISCUSSION.SUBJECT)));
        if (hidden) {
            throw new IllegalStateException("Hidden from the actor: item " + item.value());
        }
    }

    /// The meeting an item belongs to.
    public Optional<MeetingId> meetingOf(ItemId item) {
        return new AgendaItems(desk)
                .meetingOf(item)
                .or(() -> desk.sql()
                        .select(DISCUSSION.MEETING)
                        .from(DISCUSSION)
                        .where(DISCUSSION.ITEM.eq(item.value()))
                        .fetchOptional(DISCUSSION.MEETING))
                .map(MeetingId::new);
    }

    /// The last discussion of a subject in a closed meeting before another meeting.
    public Optional<Earlier> before(MeetingId meeting, LocalDate day, SubjectId subject) {
        return earlier(subject, 1, MEETING.ID.ne(meeting.value()).and(MEETING.HELD_ON.le(day))).stream()
                .findFirst();
    }

    /// The other meetings in which the room came to a subject, and when they ended: one that is open has not.
    public Map<MeetingId, Optional<Instant>> heard(SubjectId subject, MeetingId but) {
        return desk.sql()
                .select(MEETING.ID, MEETING.CLOSED_AT)
                .from(DISCUSSION)
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .where(DISCUSSION.SUBJECT.eq(subject.value()))
                .and(MEETING.ID.ne(but.value()))
                .and(exists(select(DISCUSSION_ROOM.ITEM)
                        .from(DISCUSSION_ROOM)
                        .where(DISCUSSION_ROOM.ITEM.eq(DISCUSSION.ITEM))))
                .fetchMap(row -> new MeetingId(row.value1()), row -> Optional.ofNullable(row.value2()));
    }

    /// The last discussions of a subject in closed meetings, the newest first.
    public List<Earlier> earlier(SubjectId subject, int limit) {
        return earlier(subject, limit, MEETING.ID.isNotNull());
    }

    /// What the other meetings decided on subjects that were held on this day or since, and closed, up to the day of a
    /// meeting, the newest first.
    public Map<SubjectId, List<Decided>> decidedSince(
            LocalDate from, MeetingId meeting, LocalDate day, Collection<SubjectId> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        Result<Record3<DiscussionRecord, MeetingRecord, Instant>> found = desk.sql()
                .select(DISCUSSION, MEETING, STRATEGY_DISCUSSION.BEGAN_AT)
                .from(DISCUSSION)
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .leftJoin(STRATEGY_DISCUSSION)
                .on(STRATEGY_DISCUSSION.ITEM.eq(DISCUSSION.ITEM))
                .where(DISCUSSION.SUBJECT.in(
                        subjects.stream().map(SubjectId::value).toList()))
                .and(MEETING.ID.ne(meeting.value()))
                .and(MEETING.STATE.eq(MeetingState.CLOSED.name()))
                .and(MEETING.HELD_ON.between(from, day))
                .and(wasDiscussed())
                .and(desk.visible().sees(DISCUSSION.SUBJECT))
                .orderBy(MEETING.HELD_ON.desc(), MEETING.CLOSED_AT.desc(), DISCUSSION.ITEM)
                .fetch();
        Map<UUID, Decision> decisions = new DecisionRows(desk).of(found.map(Record3::value1));
        Map<SubjectId, List<Decided>> decided = new HashMap<>();
        found.forEach(row -> decided.computeIfAbsent(new SubjectId(row.value1().getSubject()), _ -> new ArrayList<>())
                .add(decided(
                        row.value2(),
                        Optional.ofNullable(row.value3()),
                        decisions.getOrDefault(row.value1().getItem(), Decision.none()))));
        return decided;
    }

    private static Decided decided(MeetingRecord held, Optional<Instant> strategy, Decision decision) {
        return new Decided(
                held.getHeldOn(),
                new Presence(held.getOpenedAt(), Optional.ofNullable(held.getClosedAt())),
                strategy,
                decision);
    }

    /// For which of these subjects a strategy discussion was held on this day or since.
    public Set<SubjectId> strategiesSince(LocalDate from, Collection<SubjectId> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : desk
                        .sql()
                        .selectDistinct(DISCUSSION.SUBJECT)
                        .from(STRATEGY_DISCUSSION)
                        .join(DISCUSSION)
                        .on(DISCUSSION.ITEM.eq(STRATEGY_DISCUSSION.ITEM))
                        .join(MEETING)
                        .on(MEETING.ID.eq(DISCUSSION.MEETING))
                        .where(MEETING.HELD_ON.ge(from))
                        .and(desk.visible().sees(DISCUSSION.SUBJECT))
                        .fetchSet(row -> new SubjectId(row.value1()))
                        .stream()
                        .filter(subjects::contains)
                        .collect(Collectors.toSet());
    }

    /// A child to whom an entry was moved later was not discussed in that meeting.
    private static Condition wasDiscussed() {
        return DISCUSSION.ITEM.notIn(
                select(WRONG_CHILD.TO_ITEM).from(WRONG_CHILD).where(WRONG_CHILD.TO_WAS_THERE.isFalse()));
    }

    private List<Earlier> earlier(SubjectId subject, int limit, Condition which) {
        Result<Record2<DiscussionRecord, LocalDate>> found = desk.sql()
                .select(DISCUSSION, MEETING.HELD_ON)
                .from(DISCUSSION)
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .where(DISCUSSION.SUBJECT.eq(subject.value()))
                .and(MEETING.STATE.eq(MeetingState.CLOSED.name()))
                .and(wasDiscussed())
                .and(which)
                .and(desk.visible().sees(DISCUSSION.SUBJECT))
                .orderBy(MEETING.HELD_ON.desc(), MEETING.CLOSED_AT.desc(), DISCUSSION.ITEM)
                .limit(limit)
                .fetch();
        List<Discussion> whole = parts.whole(found.map(Record2::value1));
        return IntStream.range(0, whole.size())
                .mapToObj(place -> new Earlier(found.get(place).value2(), whole.get(place)))
                .toList();
    }
}
