package org.mashhuddle.store.meeting;

import static org.mashhuddle.store.db.Tables.RECORD_AGENCY;
import static org.mashhuddle.store.db.Tables.RECORD_HEAD;
import static org.mashhuddle.store.db.Tables.RECORD_SUBJECT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.NamesAtClose;
import org.mashhuddle.store.agenda.AgendaItems;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.RecordAgencyRecord;
import org.mashhuddle.store.db.tables.records.RecordHeadRecord;
import org.mashhuddle.store.db.tables.records.RecordSubjectRecord;

/// Names at the close of a meeting as rows.
record NameRows(StoreContext desk) {

    void keep(MeetingId meeting, NamesAtClose called) {
        UUID id = meeting.value();
        desk.add(List.of(new RecordHeadRecord(
                id,
                called.hubName(),
                called.hubCode(),
                called.typeLabel(),
                called.typeTitle(),
                called.typeCode(),
                called.chair(),
                called.minuteTaker())));
        desk.add(agencies(id, called.agencies()));
        Map<UUID, UUID> subjects = subjects(id);
        desk.add(called.subjects().stream()
                .filter(one -> subjects.containsKey(one.item().value()))
                .map(one -> new RecordSubjectRecord(
                        one.item().value(),
                        id,
                        subjects.get(one.item().value()),
                        one.name(),
                        one.spoken(),
                        one.identity(),
                        one.identityInMinutes(),
                        one.restricted()))
                .toList());
    }

    private static List<RecordAgencyRecord> agencies(UUID id, List<NamesAtClose.Known> all) {
        List<RecordAgencyRecord> agencies = new ArrayList<>();
        all.forEach(one -> agencies.add(new RecordAgencyRecord(
                id,
                agencies.size(),
                one.id().value(),
                one.label(),
                one.core(),
                one.retired(),
                one.part().map(AgencyKind::name).orElse(null))));
        return agencies;
    }

    private Map<UUID, UUID> subjects(UUID meeting) {
        Map<UUID, UUID> subjects = new HashMap<>();
        new AgendaItems(desk)
                .of(new MeetingId(meeting))
                .forEach(item -> subjects.put(item.id().value(), item.subject().value()));
        return subjects;
    }

    Optional<NamesAtClose> of(MeetingId meeting) {
        return desk.sql()
                .selectFrom(RECORD_HEAD)
                .where(RECORD_HEAD.MEETING.eq(meeting.value()))
                .fetchOptional(row -> new NamesAtClose(
                        row.getHubName(),
                        row.getHubCode(),
                        row.getTypeLabel(),
                        row.getTypeTitle(),
                        row.getTypeCode(),
                        row.getChairName(),
                        row.getMinuteTakerName(),
                        agencies(row.getMeeting()),
                        called(row.getMeeting())));
    }

    private List<NamesAtClose.Known> agencies(UUID meeting) {
        return desk.sql()
                .selectFrom(RECORD_AGENCY)
                .where(RECORD_AGENCY.MEETING.eq(meeting))
                .orderBy(RECORD_AGENCY.PLACE)
                .fetch(row -> new NamesAtClose.Known(
                        new AgencyId(row.getAgency()),
                        row.getLabel(),
                        row.getCore(),
                        row.getRetired(),
                        Optional.ofNullable(row.getCountedAs()).map(AgencyKind::valueOf)));
    }

    private List<NamesAtClose.Subject> called(UUID meeting) {
        return desk.sql()
                .selectFrom(RECORD_SUBJECT)
                .where(RECORD_SUBJECT.MEETING.eq(meeting))
                .and(desk.visible().sees(RECORD_SUBJECT.SUBJECT))
                .fetch(row -> new NamesAtClose.Subject(
                        new ItemId(row.getItem()),
                        row.getName(),
                        row.getSpoken(),
                        row.getIdentity(),
                        row.getIdentityInMinutes(),
                        row.getRestricted()));
    }
}
