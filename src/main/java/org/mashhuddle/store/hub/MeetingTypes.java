package org.mashhuddle.store.hub;

import static org.mashhuddle.store.db.Tables.MEETING_TYPE;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE_ORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.SharingBasis;
import org.mashhuddle.domain.party.Successions;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.MeetingTypeOrderRecord;
import org.mashhuddle.store.db.tables.records.MeetingTypeRecord;

/// Types of meeting as rows: the type and the agencies that make it quorate.
public record MeetingTypes(StoreContext desk) {

    /// The first is the hub's main meeting unless it is retired.
    public List<MeetingType> all() {
        return desk.types().orRead(this::read);
    }

    private List<MeetingType> read() {
        TypeParts parts = TypeParts.all(desk);
        return List.copyOf(desk.sql()
                .selectFrom(MEETING_TYPE)
                .orderBy(MEETING_TYPE.PLACE, MEETING_TYPE.LABEL, MEETING_TYPE.ID)
                .fetch(row -> type(row, parts)));
    }

    /// The same with the agencies that stand on a day in the place of those on file.
    public static MeetingType on(StoreContext desk, LocalDate day, MeetingType type) {
        Successions successions = desk.successions().all();
        return successions.all().isEmpty() ? type : type.standing(agency -> successions.standing(agency, day));
    }

    private static MeetingType type(MeetingTypeRecord row, TypeParts parts) {
        UUID id = row.getId();
        return new MeetingType(
                new MeetingTypeId(id),
                row.getLabel(),
                row.getTitle(),
                parts.core(id),
                row.getStartsAt(),
                row.getRoomUntil(),
                row.getMinutesNew(),
                row.getMinutesBack(),
                new MeetingDefaults(
                        row.getCode(),
                        parts.days(id),
                        parts.expected(id),
                        parts.standing(id),
                        row.getTakesAll(),
                        row.getRetired(),
                        new SharingBasis(row.getArticle(), row.getSpecialCategory(), row.getScheduleOne())));
    }

    void keep(MeetingType type) {
        UUID id = type.id().value();
        desk.put(new MeetingTypeRecord(
                id,
                type.label(),
                type.title(),
                type.startsAt(),
                type.roomUntil(),
                type.minutesNew(),
                type.minutesBack(),
                null,
                null,
                type.habits().code(),
                place(id),
                type.habits().takesAll(),
                type.habits().retired(),
                type.habits().basis().article(),
                type.habits().basis().condition(),
                type.habits().basis().paragraph()));
        TypeParts.replace(desk, type);
        desk.types().changed();
    }

    /// Its place in the list; a new one comes last.
    private int place(UUID id) {
        List<UUID> there = desk.sql()
                .selectFrom(MEETING_TYPE)
                .orderBy(MEETING_TYPE.PLACE, MEETING_TYPE.LABEL, MEETING_TYPE.ID)
                .fetch(MEETING_TYPE.ID);
        return there.contains(id) ? there.indexOf(id) : there.size();
    }

    List<OrderRule> order(MeetingTypeId type) {
        List<OrderRule> order = desk.sql()
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
        desk.add(IntStream.range(0, order.size())
                .mapToObj(place -> new MeetingTypeOrderRecord(
                        type.value(), place, order.get(place).name()))
                .toList());
    }
}
