package org.mashhuddle.store.hub;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE_AGENCY;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE_DAY;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE_EXPECTED;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE_STANDING;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.StandingItem;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.MeetingTypeAgencyRecord;
import org.mashhuddle.store.db.tables.records.MeetingTypeDayRecord;
import org.mashhuddle.store.db.tables.records.MeetingTypeExpectedRecord;
import org.mashhuddle.store.db.tables.records.MeetingTypeStandingRecord;

/// What hangs on the types of meeting: the agencies that make each quorate, those expected, its
/// weekdays, its standing points.
record TypeParts(
        Map<UUID, List<UUID>> core,
        Map<UUID, List<UUID>> expected,
        Map<UUID, List<String>> days,
        Map<UUID, List<StandingItem>> standing) {

    /// In one statement.
    static TypeParts all(StoreContext desk) {
        var row = desk.sql()
                .select(
                        multiset(selectFrom(MEETING_TYPE_AGENCY)),
                        multiset(selectFrom(MEETING_TYPE_EXPECTED)),
                        multiset(selectFrom(MEETING_TYPE_DAY)),
                        multiset(selectFrom(MEETING_TYPE_STANDING).orderBy(MEETING_TYPE_STANDING.PLACE)))
                .fetchSingle();
        return new TypeParts(
                row.value1().intoGroups(MEETING_TYPE_AGENCY.MEETING_TYPE, MEETING_TYPE_AGENCY.AGENCY),
                row.value2().intoGroups(MEETING_TYPE_EXPECTED.MEETING_TYPE, MEETING_TYPE_EXPECTED.AGENCY),
                row.value3().intoGroups(MEETING_TYPE_DAY.MEETING_TYPE, MEETING_TYPE_DAY.WEEKDAY),
                row.value4().stream()
                        .collect(Collectors.groupingBy(
                                MeetingTypeStandingRecord::getMeetingType,
                                Collectors.mapping(
                                        each -> new StandingItem(each.getLabel(), each.getComesFirst()),
                                        Collectors.toList()))));
    }

    Set<AgencyId> core(UUID type) {
        return agencies(core.getOrDefault(type, List.of()));
    }

    Set<AgencyId> expected(UUID type) {
        return agencies(expected.getOrDefault(type, List.of()));
    }

    private static Set<AgencyId> agencies(List<UUID> ids) {
        return ids.stream().map(AgencyId::new).collect(Collectors.toSet());
    }

    Set<DayOfWeek> days(UUID type) {
        return days.getOrDefault(type, List.of()).stream()
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
    }

    List<StandingItem> standing(UUID type) {
        return standing.getOrDefault(type, List.of());
    }

    static void replace(StoreContext desk, MeetingType type) {
        UUID id = type.id().value();
        forget(desk, id);
        add(desk, id, type);
    }

    private static void forget(StoreContext desk, UUID id) {
        desk.pen()
                .batch(
                        desk.sql().deleteFrom(MEETING_TYPE_AGENCY).where(MEETING_TYPE_AGENCY.MEETING_TYPE.eq(id)),
                        desk.sql().deleteFrom(MEETING_TYPE_EXPECTED).where(MEETING_TYPE_EXPECTED.MEETING_TYPE.eq(id)),
                        desk.sql().deleteFrom(MEETING_TYPE_DAY).where(MEETING_TYPE_DAY.MEETING_TYPE.eq(id)),
                        desk.sql().deleteFrom(MEETING_TYPE_STANDING).where(MEETING_TYPE_STANDING.MEETING_TYPE.eq(id)))
                .execute();
    }

    private static void add(StoreContext desk, UUID id, MeetingType type) {
        desk.add(type.coreAgencies().stream()
                .map(agency -> new MeetingTypeAgencyRecord(id, agency.value()))
                .toList());
        desk.add(type.habits().expected().stream()
                .map(agency -> new MeetingTypeExpectedRecord(id, agency.value()))
                .toList());
        desk.add(type.habits().days().stream()
                .map(day -> new MeetingTypeDayRecord(id, day.name()))
                .toList());
        List<StandingItem> standing = type.habits().standing();
        desk.add(IntStream.range(0, standing.size())
                .mapToObj(place -> new MeetingTypeStandingRecord(
                        id,
                        place,
                        standing.get(place).label(),
                        standing.get(place).first()))
                .toList());
    }
}
