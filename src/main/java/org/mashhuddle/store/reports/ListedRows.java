package org.mashhuddle.store.reports;

import static org.mashhuddle.store.db.Tables.AGENCY;
import static org.mashhuddle.store.db.Tables.AGENCY_RETURN;
import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.MEETING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.SingleOrganisation;
import org.mashhuddle.domain.report.ReportFacts;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;

/// What stood on the agendas of a period, and when each agency was first heard of it; not a word of what
/// it said.
record ListedRows(StoreContext desk) {

    /// A subject of a meeting; two records that were joined stand there as one.
    private record Place(UUID meeting, UUID subject) {}

    private record Item(Place place, boolean late) {}

    /// @param held the meetings of the period
    /// @param said in them
    List<ReportFacts.Listed> of(ReportPeriod period, List<ReportFacts.Held> held, List<SaidRows.Said> said) {
        Map<Place, Map<AgencyId, ReportFacts.Came>> came = new HashMap<>();
        sent(period, came);
        said(said, came);
        List<Item> items = items(period);
        Map<SubjectId, Set<AgencyId>> closed = closed(items, single(held));
        return items.stream()
                .map(item -> new ReportFacts.Listed(
                        new MeetingId(item.place().meeting()),
                        new SubjectId(item.place().subject()),
                        item.late(),
                        closed.getOrDefault(new SubjectId(item.place().subject()), Set.of()),
                        came.getOrDefault(item.place(), Map.of())))
                .toList();
    }

    private List<Item> items(ReportPeriod period) {
        Map<Place, Item> items = new HashMap<>();
        List<Item> all = new ArrayList<>();
        desk.sql()
                .select(AGENDA_ITEM.MEETING, AGENDA_ITEM.SUBJECT, AGENDA_ITEM.LATE)
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING))
                .where(HeldRows.held(period))
                .and(desk.visible().sees(AGENDA_ITEM.SUBJECT))
                .orderBy(AGENDA_ITEM.LATE, AGENDA_ITEM.NUMBER, AGENDA_ITEM.ID)
                .forEach(row -> {
                    Item item = new Item(new Place(row.value1(), row.value2()), row.value3());
                    if (items.putIfAbsent(item.place(), item) == null) {
                        all.add(item);
                    }
                });
        return all;
    }

    private void sent(ReportPeriod period, Map<Place, Map<AgencyId, ReportFacts.Came>> came) {
        desk.sql()
                .select(
                        AGENCY_RETURN.MEETING,
                        AGENCY_RETURN.SUBJECT,
                        AGENCY_RETURN.AGENCY,
                        MEETING.HELD_ON,
                        AGENCY_RETURN.AT,
                        AGENCY_RETURN.NONE_HELD)
                .from(AGENCY_RETURN)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENCY_RETURN.MEETING))
                .where(HeldRows.held(period))
                .and(desk.visible().sees(AGENCY_RETURN.SUBJECT))
                .forEach(row -> put(
                        came.computeIfAbsent(new Place(row.value1(), row.value2()), _ -> new HashMap<>()),
                        standing(row.value3(), row.value4()),
                        row.value5(),
                        row.value6()));
    }

    /// What was said in the room; what was taken in there from a return came with the return.
    private void said(List<SaidRows.Said> said, Map<Place, Map<AgencyId, ReportFacts.Came>> came) {
        said.stream()
                .filter(SaidRows.Said::heard)
                .forEach(each -> put(
                        came.computeIfAbsent(new Place(each.meeting(), each.subject()), _ -> new HashMap<>()),
                        standing(each.agency(), each.heldOn()),
                        each.at(),
                        each.noneHeld()));
    }

    private AgencyId standing(UUID agency, LocalDate day) {
        return desk.successions().standing(agency, day);
    }

    /// The first counts.
    private static void put(Map<AgencyId, ReportFacts.Came> came, AgencyId agency, Instant at, boolean noneHeld) {
        ReportFacts.Came one = new ReportFacts.Came(at, noneHeld);
        came.merge(agency, one, (before, next) -> next.at().isBefore(before.at()) ? next : before);
    }

    /// The schools and practices that are awaited. Most hubs await none: then no child's record is read.
    private Map<AgencyId, Agency> single(List<ReportFacts.Held> held) {
        Set<UUID> awaited = held.stream()
                .flatMap(each -> each.awaited().stream())
                .map(AgencyId::value)
                .collect(Collectors.toSet());
        Map<AgencyId, Agency> single = new HashMap<>();
        desk
                .sql()
                .select(AGENCY.ID, AGENCY.LABEL, AGENCY.SHORTCUT)
                .from(AGENCY)
                .where(AGENCY.ID.in(awaited))
                .fetch(row -> new Agency(
                        new AgencyId(row.value1()), row.value2(), row.value3(), SharingMark.narrowest(), false))
                .stream()
                .filter(each -> SingleOrganisation.of(each).isPresent())
                .forEach(each -> single.put(each.id(), each));
        return single;
    }

    /// Who is asked only about its own, by child; about whom else it is not asked at all.
    private Map<SubjectId, Set<AgencyId>> closed(List<Item> items, Map<AgencyId, Agency> single) {
        Map<SubjectId, Set<AgencyId>> closed = new HashMap<>();
        if (!single.isEmpty()) {
            items.forEach(item -> closed.put(new SubjectId(item.place().subject()), single.keySet()));
            desk.sql().select(CHILD.SUBJECT, CHILD.SCHOOL, CHILD.DOCTOR).from(CHILD).fetch().stream()
                    .filter(row -> closed.containsKey(new SubjectId(row.value1())))
                    .forEach(row -> closed.put(
                            new SubjectId(row.value1()),
                            single.values().stream()
                                    .filter(each -> !isItsOwn(each, row.value2(), row.value3()))
                                    .map(Agency::id)
                                    .collect(Collectors.toSet())));
        }
        return closed;
    }

    private static boolean isItsOwn(Agency agency, String school, String doctor) {
        return SingleOrganisation.of(agency)
                .filter(each -> SingleOrganisation.isWritten(
                        agency,
                        switch (each) {
                            case SCHOOL -> school;
                            case PRACTICE -> doctor;
                        }))
                .isPresent();
    }
}
