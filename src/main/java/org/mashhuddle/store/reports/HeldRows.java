package org.mashhuddle.store.reports;

import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.ATTENDANCE;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE_AGENCY;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE_EXPECTED;
import static org.mashhuddle.store.db.Tables.PRESENCE;
import static org.mashhuddle.store.db.Tables.SIGNED_MINUTES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.report.ReportFacts;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.store.core.DestroyedCovers;
import org.mashhuddle.store.core.StoreContext;

/// The held meetings of a period, with which agencies came when.
record HeldRows(StoreContext desk) {

    /// Without those whose cover was destroyed: nobody knows who came to them.
    static Condition held(ReportPeriod period) {
        return MEETING.HELD_ON
                .between(period.from(), period.until())
                .and(MEETING.STATE.eq(MeetingState.CLOSED.name()))
                .and(MEETING.CLOSED_AT.isNotNull())
                .andNot(DestroyedCovers.isGone(MEETING.ID));
    }

    private static Select<Record1<UUID>> ids(ReportPeriod period) {
        return select(MEETING.ID).from(MEETING).where(held(period));
    }

    List<ReportFacts.Held> of(ReportPeriod period) {
        Map<UUID, Set<AgencyId>> awaited = awaited();
        Map<UUID, Instant> signed = new HashMap<>();
        desk.sql()
                .select(SIGNED_MINUTES.MEETING, min(SIGNED_MINUTES.SIGNED_AT))
                .from(SIGNED_MINUTES)
                .where(SIGNED_MINUTES.MEETING.in(ids(period)))
                .groupBy(SIGNED_MINUTES.MEETING)
                .forEach(row -> signed.put(row.value1(), row.value2()));
        Map<UUID, List<Attendance>> lists = attendance(period);
        return desk.sql()
                .select(MEETING.ID, MEETING.MEETING_TYPE, MEETING.HELD_ON, MEETING.OPENED_AT, MEETING.CLOSED_AT)
                .from(MEETING)
                .where(held(period))
                .orderBy(MEETING.HELD_ON, MEETING.ID)
                .fetch(row -> new ReportFacts.Held(
                        new MeetingId(row.value1()),
                        new MeetingTypeId(row.value2()),
                        row.value3(),
                        Objects.requireNonNullElse(row.value4(), row.value5()),
                        row.value5(),
                        Optional.ofNullable(signed.get(row.value1())),
                        standing(awaited.getOrDefault(row.value2(), Set.of()), row.value3()),
                        lists.getOrDefault(row.value1(), List.of())));
    }

    private Set<AgencyId> standing(Set<AgencyId> agencies, LocalDate day) {
        return agencies.stream()
                .map(one -> desk.successions().standing(one.value(), day))
                .collect(Collectors.toSet());
    }

    private Map<UUID, Set<AgencyId>> awaited() {
        Map<UUID, Set<AgencyId>> all = new HashMap<>();
        desk.sql()
                .select(MEETING_TYPE_AGENCY.MEETING_TYPE, MEETING_TYPE_AGENCY.AGENCY)
                .from(MEETING_TYPE_AGENCY)
                .union(select(MEETING_TYPE_EXPECTED.MEETING_TYPE, MEETING_TYPE_EXPECTED.AGENCY)
                        .from(MEETING_TYPE_EXPECTED))
                .forEach(row ->
                        all.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(new AgencyId(row.value2())));
        return all;
    }

    /// Who came is not asked, only for which agency: names stay in the record.
    private Map<UUID, List<Attendance>> attendance(ReportPeriod period) {
        Map<UUID, List<Presence>> times = desk.sql()
                .select(PRESENCE.ATTENDANCE, PRESENCE.CAME_AT, PRESENCE.LEFT_AT)
                .from(PRESENCE)
                .join(ATTENDANCE)
                .on(ATTENDANCE.ID.eq(PRESENCE.ATTENDANCE))
                .where(ATTENDANCE.MEETING.in(ids(period)))
                .orderBy(PRESENCE.ATTENDANCE, PRESENCE.PLACE)
                .fetchGroups(row -> row.value1(), row -> new Presence(row.value2(), Optional.ofNullable(row.value3())));
        Map<UUID, List<Attendance>> lists = new HashMap<>();
        desk.sql()
                .select(ATTENDANCE.MEETING, ATTENDANCE.ID, ATTENDANCE.AGENCY, ATTENDANCE.STATUS)
                .from(ATTENDANCE)
                .where(ATTENDANCE.MEETING.in(ids(period)))
                .orderBy(ATTENDANCE.MEETING, ATTENDANCE.PLACE)
                .forEach(row -> lists.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new Attendance(
                                new AttendanceId(row.value2()),
                                new AgencyId(row.value3()),
                                "",
                                "",
                                AttendanceStatus.valueOf(row.value4()),
                                times.getOrDefault(row.value2(), List.of()))));
        return lists;
    }
}
