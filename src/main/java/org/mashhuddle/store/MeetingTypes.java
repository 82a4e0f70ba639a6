package org.mashhuddle.store;

import static org.mashhuddle.store.db.Tables.MEETING_TYPE;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE_AGENCY;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE_ORDER;

import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.meeting.OrderRule;
import org.mashhuddle.store.db.tables.records.MeetingTypeAgencyRecord;
import org.mashhuddle.store.db.tables.records.MeetingTypeOrderRecord;
import org.mashhuddle.store.db.tables.records.MeetingTypeRecord;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Types of meeting as rows: the type and the agencies that make it quorate.
record MeetingTypes(Desk desk) {

    List<MeetingType> all() {
        Map<UUID, List<UUID>> agencies =
                desk.sql()
                        .selectFrom(MEETING_TYPE_AGENCY)
                        .fetchGroups(MEETING_TYPE_AGENCY.MEETING_TYPE, MEETING_TYPE_AGENCY.AGENCY);
        return desk.sql()
                .selectFrom(MEETING_TYPE)
                .orderBy(MEETING_TYPE.LABEL, MEETING_TYPE.ID)
                .fetch(row -> type(row, agencies.getOrDefault(row.getId(), List.of())));
    }

    private static MeetingType type(MeetingTypeRecord row, List<UUID> agencies) {
        Set<AgencyId> core = new HashSet<>();
        agencies.forEach(agency -> core.add(new AgencyId(agency)));
        return new MeetingType(
                new MeetingTypeId(row.getId()),
                row.getLabel(),
                row.getTitle(),
                core,
                row.getStartsAt(),
                row.getRoomUntil(),
                row.getMinutesNew(),
                row.getMinutesBack());
    }

    void keep(MeetingType type) {
        UUID id = type.id().value();
        MeetingTypeRecord row = new MeetingTypeRecord();
        row.setId(id);
        row.setLabel(type.label());
        row.setTitle(type.title());
        row.setStartsAt(type.startsAt());
        row.setRoomUntil(type.roomUntil());
        row.setMinutesNew(type.minutesNew());
        row.setMinutesBack(type.minutesBack());
        desk.put(row);
        desk.pen()
                .deleteFrom(MEETING_TYPE_AGENCY)
                .where(MEETING_TYPE_AGENCY.MEETING_TYPE.eq(id))
                .execute();
        desk.add(
                type.coreAgencies().stream()
                        .map(agency -> new MeetingTypeAgencyRecord(id, agency.value()))
                        .toList());
    }

    List<OrderRule> order(MeetingTypeId type) {
        List<OrderRule> order =
                desk.sql()
                        .selectFrom(MEETING_TYPE_ORDER)
                        .where(MEETING_TYPE_ORDER.MEETING_TYPE.eq(type.value()))
                        .orderBy(MEETING_TYPE_ORDER.PLACE)
                        .fetch(row -> OrderRule.valueOf(row.getRule()));
        return order.isEmpty() ? OrderRule.seed() : order;
    }

    void keepOrder(MeetingTypeId type, List<OrderRule> order) {
        desk.pen()
                .deleteFrom(MEETING_TYPE_ORDER)
                .where(MEETING_TYPE_ORDER.MEETING_TYPE.eq(type.value()))
                .execute();
        desk.add(
                IntStream.range(0, order.size())
                        .mapToObj(
                                place ->
                                        new MeetingTypeOrderRecord(
                                                type.value(), place, order.get(place).name()))
                        .toList());
    }
}
