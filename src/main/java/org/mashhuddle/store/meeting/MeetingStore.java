package org.mashhuddle.store.meeting;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.SIGNED_MINUTES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.Arrangements;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.party.MinuteTakers;
import org.mashhuddle.store.core.DestroyedCovers;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.MeetingRecord;
import org.mashhuddle.store.hub.MeetingTypes;

/// Meetings with their times, attendance and where the room is.
public final class MeetingStore {

    private final StoreContext desk;
    private final AttendanceRows attendance;

    public MeetingStore(StoreContext desk) {
        this.desk = desk;
        this.attendance = new AttendanceRows(desk);
    }

    /// Adds a meeting (version 0), or replaces it where its version still is the stored one.
    public SaveResult<Meeting> keep(Meeting meeting) {
        Optional<Meeting> stored = byId(meeting.id());
        if (stored.map(Meeting::version).orElse(0L) != meeting.version()
                || !desk.save(row(meeting), MEETING.ID, MEETING.VERSION, meeting.version())) {
            return new SaveResult.Stale<>(byId(meeting.id()).orElse(meeting));
        }
        if (!stored.map(Meeting::attendance).orElse(List.of()).equals(meeting.attendance())) {
            attendance.replace(meeting);
        }
        if (!stored.map(Meeting::arrangements).orElseGet(Arrangements::none).equals(meeting.arrangements())) {
            ArrangementRows.replace(desk, meeting.id(), meeting.arrangements());
        }
        if (!stored.map(before -> before.times().adjourned())
                .orElse(List.of())
                .equals(meeting.times().adjourned())) {
            ArrangementRows.adjourn(desk, meeting.id(), meeting.times().adjourned());
        }
        if (!stored.map(before -> before.minuteTakers().earlier())
                .orElse(List.of())
                .equals(meeting.minuteTakers().earlier())) {
            ArrangementRows.handOver(desk, meeting.id(), meeting.minuteTakers().earlier());
        }
        return new SaveResult.Saved<>(byId(meeting.id()).orElseThrow());
    }

    private static MeetingRecord row(Meeting meeting) {
        MarkColumns declared = MarkColumns.of(meeting.statements().conflictsMark());
        return new MeetingRecord(
                meeting.id().value(),
                meeting.type().id().value(),
                meeting.heldOn(),
                meeting.state().name(),
                meeting.times().openedAt().orElse(null),
                meeting.times().closedAt().orElse(null),
                meeting.chair().map(UserId::value).orElse(null),
                meeting.minuteTakers().now().map(UserId::value).orElse(null),
                meeting.statements().read(),
                meeting.statements().conflictsAsked(),
                meeting.statements().conflicts(),
                meeting.statements().remoteConfirmed(),
                meeting.roomAt().map(ItemId::value).orElse(null),
                null,
                null,
                null,
                meeting.arrangements().called(),
                meeting.arrangements().notHeld(),
                declared.kind(),
                declared.agencies());
    }

    /// One meeting.
    public Optional<Meeting> byId(MeetingId id) {
        return first(where(MEETING.ID.eq(id.value()), 1));
    }

    /// The usual meeting of a type on a day.
    public Optional<Meeting> on(MeetingTypeId type, LocalDate day) {
        return first(where(
                MEETING.MEETING_TYPE
                        .eq(type.value())
                        .and(MEETING.HELD_ON.eq(day))
                        .and(MEETING.CALLED.eq(0)),
                1));
    }

    /// Every meeting of a day, of whatever type, ad-hoc ones too.
    public List<Meeting> ofDay(LocalDate day) {
        return where(MEETING.HELD_ON.eq(day), Integer.MAX_VALUE);
    }

    /// What a day begins with, the latest first: its meetings, those of earlier days that were
    /// neither closed nor said not to be held, those closed of which the minutes are not signed or
    /// no paper has gone out (unless their cover was destroyed), and so many of the latest.
    public List<Meeting> around(LocalDate day, int latest) {
        Condition notClosed = MEETING.HELD_ON
                .lt(day)
                .and(MEETING.STATE.notIn(MeetingState.CLOSED.name(), MeetingState.NOT_HELD.name()));
        Condition unfinished = MEETING.STATE
                .eq(MeetingState.CLOSED.name())
                .and(notExists(selectOne().from(SIGNED_MINUTES).where(SIGNED_MINUTES.MEETING.eq(MEETING.ID)))
                        .or(notExists(selectOne().from(ISSUED_PAPER).where(ISSUED_PAPER.MEETING.eq(MEETING.ID)))))
                .andNot(DestroyedCovers.isGone(MEETING.ID));
        Condition late = MEETING.ID.in(desk.sql()
                .select(MEETING.ID)
                .from(MEETING)
                .orderBy(MEETING.HELD_ON.desc(), MEETING.ID.desc())
                .limit(latest)
                .fetch(MEETING.ID));
        return where(MEETING.HELD_ON.eq(day).or(notClosed).or(unfinished).or(late), Integer.MAX_VALUE);
    }

    /// Those that were opened and not closed yet.
    public List<Meeting> open() {
        return where(MEETING.STATE.eq(MeetingState.OPEN.name()), Integer.MAX_VALUE);
    }

    /// Those held on the same day beside one, or to be held.
    public List<Meeting> beside(Meeting meeting) {
        return where(
                MEETING.HELD_ON
                        .eq(meeting.heldOn())
                        .and(MEETING.ID.ne(meeting.id().value()))
                        .and(MEETING.STATE.ne(MeetingState.NOT_HELD.name())),
                Integer.MAX_VALUE);
    }

    /// When the last usual meeting of a type before a day was opened.
    public Optional<Instant> lastOpenedBefore(MeetingTypeId type, LocalDate day) {
        return desk.sql()
                .select(MEETING.OPENED_AT)
                .from(MEETING)
                .where(MEETING.MEETING_TYPE.eq(type.value()))
                .and(MEETING.HELD_ON.lt(day))
                .and(MEETING.CALLED.eq(0))
                .and(MEETING.OPENED_AT.isNotNull())
                .orderBy(MEETING.HELD_ON.desc(), MEETING.ID.desc())
                .limit(1)
                .fetchOptional(MEETING.OPENED_AT);
    }

    /// Whether a meeting was opened on any of these days; both ends are among them.
    public boolean openedBetween(LocalDate from, LocalDate until) {
        return desk.sql()
                .fetchExists(MEETING, MEETING.HELD_ON.between(from, until).and(MEETING.OPENED_AT.isNotNull()));
    }

    /// Every meeting, whatever its state, the latest first.
    public List<Meeting> all() {
        return where(MEETING.ID.isNotNull(), Integer.MAX_VALUE);
    }

    private static Optional<Meeting> first(List<Meeting> meetings) {
        return meetings.stream().findFirst();
    }

    private List<Meeting> where(Condition which, int limit) {
        List<MeetingRecord> rows = desk.sql()
                .selectFrom(MEETING)
                .where(which)
                .orderBy(MEETING.HELD_ON.desc(), MEETING.ID.desc())
                .limit(limit)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, MeetingType> types = new MeetingTypes(desk)
                .all().stream().collect(Collectors.toMap(type -> type.id().value(), Function.identity()));
        List<UUID> ids = rows.stream().map(MeetingRecord::getId).toList();
        Map<UUID, List<Attendance>> lists = attendance.of(ids);
        ArrangementRows arrangements = ArrangementRows.of(desk, ids);
        return rows.stream()
                .map(row -> meeting(
                        row,
                        MeetingTypes.on(desk, row.getHeldOn(), type(types, row.getMeetingType())),
                        lists.getOrDefault(row.getId(), List.of()),
                        arrangements))
                .toList();
    }

    private static MeetingType type(Map<UUID, MeetingType> types, UUID id) {
        return Optional.ofNullable(types.get(id)).orElseThrow();
    }

    private static Meeting meeting(MeetingRecord row, MeetingType type, List<Attendance> list, ArrangementRows rows) {
        return new Meeting(
                new MeetingId(row.getId()),
                type,
                row.getHeldOn(),
                MeetingState.valueOf(row.getState()),
                new Meeting.Times(
                        Optional.ofNullable(row.getOpenedAt()),
                        Optional.ofNullable(row.getClosedAt()),
                        rows.adjourned(row.getId())),
                Optional.ofNullable(row.getChair()).map(UserId::new),
                new MinuteTakers(Optional.ofNullable(row.getMinuteTaker()).map(UserId::new), rows.minutes(row.getId())),
                list,
                new Statements(
                        row.getStatementsRead(),
                        row.getConflictsAsked(),
                        row.getConflicts(),
                        new MarkColumns(row.getConflictsMark(), row.getConflictsMarkAgencies()).mark(),
                        row.getRemoteConfirmed()),
                Optional.ofNullable(row.getRoomAt()).map(ItemId::new),
                rows.of(row),
                row.getVersion());
    }
}
