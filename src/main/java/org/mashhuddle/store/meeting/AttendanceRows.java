package org.mashhuddle.store.meeting;

import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.ATTENDANCE;
import static org.mashhuddle.store.db.Tables.ITEM_CHAIR;
import static org.mashhuddle.store.db.Tables.PRESENCE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceFacts;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.AttendanceRecord;
import org.mashhuddle.store.db.tables.records.ItemChairRecord;
import org.mashhuddle.store.db.tables.records.PresenceRecord;

/// Attendance lists as rows, each line with its times.
record AttendanceRows(StoreContext desk) {

    Map<UUID, List<Attendance>> of(List<UUID> meetings) {
        Map<UUID, List<Presence>> times = desk.sql()
                .select(PRESENCE)
                .from(PRESENCE)
                .join(ATTENDANCE)
                .on(ATTENDANCE.ID.eq(PRESENCE.ATTENDANCE))
                .where(ATTENDANCE.MEETING.in(meetings))
                .orderBy(PRESENCE.ATTENDANCE, PRESENCE.PLACE)
                .fetchGroups(
                        row -> row.value1().getAttendance(),
                        row -> new Presence(
                                row.value1().getCameAt(),
                                Optional.ofNullable(row.value1().getLeftAt())));
        Map<UUID, List<AttendanceFacts.Chaired>> chaired = chaired(meetings);
        Map<UUID, List<Attendance>> lists = new HashMap<>();
        desk.sql()
                .selectFrom(ATTENDANCE)
                .where(ATTENDANCE.MEETING.in(meetings))
                .orderBy(ATTENDANCE.MEETING, ATTENDANCE.PLACE)
                .forEach(row -> lists.computeIfAbsent(row.getMeeting(), _ -> new ArrayList<>())
                        .add(line(
                                row,
                                times.getOrDefault(row.getId(), List.of()),
                                chaired.getOrDefault(row.getId(), List.of()))));
        return lists;
    }

    private Map<UUID, List<AttendanceFacts.Chaired>> chaired(List<UUID> meetings) {
        return desk.sql()
                .select(ITEM_CHAIR)
                .from(ITEM_CHAIR)
                .join(ATTENDANCE)
                .on(ATTENDANCE.ID.eq(ITEM_CHAIR.ATTENDANCE))
                .where(ATTENDANCE.MEETING.in(meetings))
                .orderBy(ITEM_CHAIR.ATTENDANCE, ITEM_CHAIR.PLACE)
                .fetchGroups(
                        row -> row.value1().getAttendance(),
                        row -> new AttendanceFacts.Chaired(
                                new ItemId(row.value1().getItem()),
                                new Presence(
                                        row.value1().getFromAt(),
                                        Optional.ofNullable(row.value1().getUntilAt()))));
    }

    private static Attendance line(AttendanceRecord row, List<Presence> times, List<AttendanceFacts.Chaired> chaired) {
        return new Attendance(
                new AttendanceId(row.getId()),
                new AgencyId(row.getAgency()),
                row.getName(),
                row.getJob(),
                AttendanceStatus.valueOf(row.getStatus()),
                times,
                new AttendanceFacts(
                        row.getDeputyFor(),
                        row.getAlone(),
                        row.getSigned(),
                        Optional.ofNullable(row.getSentAt()),
                        items(row.getOutFor()),
                        Optional.ofNullable(row.getAttendsAs()).map(Lead.Role::valueOf),
                        chaired,
                        Optional.ofNullable(row.getCoChair()).map(UserId::new)));
    }

    void replace(Meeting meeting) {
        UUID id = meeting.id().value();
        desk.pen()
                .deleteFrom(PRESENCE)
                .where(PRESENCE.ATTENDANCE.in(
                        select(ATTENDANCE.ID).from(ATTENDANCE).where(ATTENDANCE.MEETING.eq(id))))
                .execute();
        desk.pen()
                .deleteFrom(ITEM_CHAIR)
                .where(ITEM_CHAIR.ATTENDANCE.in(
                        select(ATTENDANCE.ID).from(ATTENDANCE).where(ATTENDANCE.MEETING.eq(id))))
                .execute();
        desk.pen().deleteFrom(ATTENDANCE).where(ATTENDANCE.MEETING.eq(id)).execute();
        List<AttendanceRecord> lines = new ArrayList<>();
        List<PresenceRecord> times = new ArrayList<>();
        List<ItemChairRecord> chaired = new ArrayList<>();
        for (Attendance one : meeting.attendance()) {
            lines.add(line(id, lines.size(), one));
            for (int place = 0; place < one.presences().size(); place++) {
                Presence time = one.presences().get(place);
                times.add(new PresenceRecord(
                        one.id().value(), place, time.from(), time.until().orElse(null)));
            }
            chaired.addAll(chaired(one));
        }
        desk.add(lines);
        desk.add(times);
        desk.add(chaired);
    }

    private static List<ItemChairRecord> chaired(Attendance one) {
        List<ItemChairRecord> rows = new ArrayList<>();
        for (AttendanceFacts.Chaired each : one.facts().chaired()) {
            rows.add(new ItemChairRecord(
                    one.id().value(),
                    rows.size(),
                    each.item().value(),
                    each.time().from(),
                    each.time().until().orElse(null)));
        }
        return rows;
    }

    private static AttendanceRecord line(UUID meeting, int place, Attendance one) {
        return new AttendanceRecord(
                one.id().value(),
                meeting,
                place,
                one.agency().value(),
                one.name(),
                one.job(),
                one.status().name(),
                one.facts().deputyFor(),
                one.facts().alone(),
                one.facts().signed(),
                one.facts().sentAt().orElse(null),
                text(one.facts().outFor()),
                one.facts().as().map(Lead.Role::name).orElse(null),
                one.facts().coChair().map(UserId::value).orElse(null));
    }

    private static Set<ItemId> items(String text) {
        return Stream.of(text.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> new ItemId(UUID.fromString(one)))
                .collect(Collectors.toSet());
    }

    private static String text(Set<ItemId> items) {
        return items.stream().map(one -> one.value().toString()).sorted().collect(Collectors.joining(" "));
    }
}
