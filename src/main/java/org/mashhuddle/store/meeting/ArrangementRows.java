package org.mashhuddle.store.meeting;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.mashhuddle.store.db.Tables.MEETING_ADJOURNMENT;
import static org.mashhuddle.store.db.Tables.MEETING_AGENCY;
import static org.mashhuddle.store.db.Tables.MEETING_MINUTE_TAKER;
import static org.mashhuddle.store.db.Tables.MEETING_STANDING;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.Adjournment;
import org.mashhuddle.domain.agenda.Arrangements;
import org.mashhuddle.domain.agenda.Availability;
import org.mashhuddle.domain.agenda.StandingNote;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.StandingItem;
import org.mashhuddle.domain.party.MinuteTakers;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.MeetingAdjournmentRecord;
import org.mashhuddle.store.db.tables.records.MeetingAgencyRecord;
import org.mashhuddle.store.db.tables.records.MeetingMinuteTakerRecord;
import org.mashhuddle.store.db.tables.records.MeetingRecord;
import org.mashhuddle.store.db.tables.records.MeetingStandingRecord;

/// What is special to some meetings beside their types, when they broke off, and who took their minutes, as rows.
record ArrangementRows(
        Map<UUID, List<Availability>> agencies,
        Map<UUID, List<StandingNote>> standing,
        Map<UUID, List<Adjournment>> adjourned,
        Map<UUID, List<MinuteTakers.Earlier>> minutes) {

    /// In one statement.
    static ArrangementRows of(StoreContext desk, Collection<UUID> meetings) {
        var row = desk.sql()
                .select(
                        multiset(selectFrom(MEETING_AGENCY)
                                .where(MEETING_AGENCY.MEETING.in(meetings))
                                .orderBy(MEETING_AGENCY.AGENCY)),
                        multiset(selectFrom(MEETING_STANDING)
                                .where(MEETING_STANDING.MEETING.in(meetings))
                                .orderBy(MEETING_STANDING.PLACE)),
                        multiset(selectFrom(MEETING_ADJOURNMENT)
                                .where(MEETING_ADJOURNMENT.MEETING.in(meetings))
                                .orderBy(MEETING_ADJOURNMENT.PLACE)),
                        multiset(selectFrom(MEETING_MINUTE_TAKER)
                                .where(MEETING_MINUTE_TAKER.MEETING.in(meetings))
                                .orderBy(MEETING_MINUTE_TAKER.PLACE)))
                .fetchSingle();
        return new ArrangementRows(
                byMeeting(row.value1(), MeetingAgencyRecord::getMeeting, ArrangementRows::availability),
                byMeeting(row.value2(), MeetingStandingRecord::getMeeting, ArrangementRows::note),
                byMeeting(row.value3(), MeetingAdjournmentRecord::getMeeting, ArrangementRows::adjournment),
                byMeeting(row.value4(), MeetingMinuteTakerRecord::getMeeting, ArrangementRows::taker));
    }

    private static <R, V> Map<UUID, List<V>> byMeeting(List<R> rows, Function<R, UUID> meeting, Function<R, V> value) {
        return rows.stream().collect(Collectors.groupingBy(meeting, Collectors.mapping(value, Collectors.toList())));
    }

    private static StandingNote note(MeetingStandingRecord row) {
        return new StandingNote(
                new StandingItem(row.getLabel(), row.getComesFirst()),
                row.getNote(),
                new MarkColumns(row.getMark(), row.getMarkAgencies()).mark());
    }

    private static Adjournment adjournment(MeetingAdjournmentRecord row) {
        return new Adjournment(
                row.getAdjournedAt(),
                MarkColumns.marked(row.getWhy(), row.getWhyMark(), row.getWhyMarkAgencies()),
                Optional.ofNullable(row.getResumedAt()),
                MarkColumns.marked(row.getNotResumed(), row.getNotResumedMark(), row.getNotResumedMarkAgencies()));
    }

    private static MinuteTakers.Earlier taker(MeetingMinuteTakerRecord row) {
        return new MinuteTakers.Earlier(new UserId(row.getUserId()), row.getUserName(), row.getTakenUntil());
    }

    /// Who took the minutes of a meeting before they were handed over.
    List<MinuteTakers.Earlier> minutes(UUID meeting) {
        return minutes.getOrDefault(meeting, List.of());
    }

    static void handOver(StoreContext desk, MeetingId meeting, List<MinuteTakers.Earlier> before) {
        UUID id = meeting.value();
        desk.pen()
                .deleteFrom(MEETING_MINUTE_TAKER)
                .where(MEETING_MINUTE_TAKER.MEETING.eq(id))
                .execute();
        desk.add(IntStream.range(0, before.size())
                .mapToObj(place -> row(id, place, before.get(place)))
                .toList());
    }

    private static MeetingMinuteTakerRecord row(UUID meeting, int place, MinuteTakers.Earlier one) {
        return new MeetingMinuteTakerRecord(meeting, place, one.who().value(), one.name(), one.until());
    }

    /// When a meeting was adjourned.
    List<Adjournment> adjourned(UUID meeting) {
        return adjourned.getOrDefault(meeting, List.of());
    }

    static void adjourn(StoreContext desk, MeetingId meeting, List<Adjournment> now) {
        UUID id = meeting.value();
        desk.pen()
                .deleteFrom(MEETING_ADJOURNMENT)
                .where(MEETING_ADJOURNMENT.MEETING.eq(id))
                .execute();
        desk.add(IntStream.range(0, now.size())
                .mapToObj(place -> row(id, place, now.get(place)))
                .toList());
    }

    private static MeetingAdjournmentRecord row(UUID meeting, int place, Adjournment one) {
        MarkColumns why = MarkColumns.of(one.why().mark());
        MarkColumns not = MarkColumns.of(one.notResumed().mark());
        return new MeetingAdjournmentRecord(
                meeting,
                place,
                one.at(),
                one.why().words(),
                why.kind(),
                why.agencies(),
                one.resumedAt().orElse(null),
                one.notResumed().words(),
                not.kind(),
                not.agencies());
    }

    private static Availability availability(MeetingAgencyRecord row) {
        return new Availability(
                new AgencyId(row.getAgency()),
                row.getAbsent(),
                Optional.ofNullable(row.getComesAt()),
                Optional.ofNullable(row.getLeavesAt()));
    }

    Arrangements of(MeetingRecord row) {
        return new Arrangements(
                row.getCalled(),
                agencies.getOrDefault(row.getId(), List.of()),
                standing.getOrDefault(row.getId(), List.of()),
                row.getNotHeld());
    }

    static void replace(StoreContext desk, MeetingId meeting, Arrangements now) {
        UUID id = meeting.value();
        desk.pen()
                .deleteFrom(MEETING_AGENCY)
                .where(MEETING_AGENCY.MEETING.eq(id))
                .execute();
        desk.pen()
                .deleteFrom(MEETING_STANDING)
                .where(MEETING_STANDING.MEETING.eq(id))
                .execute();
        desk.add(now.agencies().stream()
                .map(said -> new MeetingAgencyRecord(
                        id,
                        said.agency().value(),
                        said.absent(),
                        said.from().orElse(null),
                        said.until().orElse(null)))
                .toList());
        List<StandingNote> notes = now.standing();
        desk.add(IntStream.range(0, notes.size())
                .mapToObj(place -> row(id, place, notes.get(place)))
                .toList());
    }

    private static MeetingStandingRecord row(UUID meeting, int place, StandingNote note) {
        MarkColumns mark = MarkColumns.of(note.mark());
        return new MeetingStandingRecord(
                meeting, place, note.item().label(), note.item().first(), note.note(), mark.kind(), mark.agencies());
    }
}
