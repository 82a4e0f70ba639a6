package org.mashhuddle.store.children;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.UpdatableRecord;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.db.tables.records.AgendaItemRecord;
import org.mashhuddle.store.db.tables.records.AgendaRecord;
import org.mashhuddle.store.db.tables.records.AttendanceRecord;
import org.mashhuddle.store.db.tables.records.DiscussionHarmRecord;
import org.mashhuddle.store.db.tables.records.DiscussionRoomRecord;
import org.mashhuddle.store.db.tables.records.LinkRecord;
import org.mashhuddle.store.db.tables.records.PlaceRecord;
import org.mashhuddle.store.db.tables.records.PresenceRecord;
import org.mashhuddle.store.db.tables.records.SignedMinutesRecord;
import org.mashhuddle.store.db.tables.records.SubjectRecord;

/// What reports ask of a city's meetings beside the items: who came, when the room was at an item, what harm was
/// judged, when the minutes were signed, where children were seen.
final class CityRoom {

    private static final int AGENCIES = 12;
    private static final int PLACES = 60;
    private static final String[] HARMS = {"Criminal exploitation", "Sexual exploitation", "Neglect", "Missing"};

    private final Random random;
    private final Consumer<UpdatableRecord<?>> add;

    CityRoom(long seed, Consumer<UpdatableRecord<?>> add) {
        this.random = new Random(seed);
        this.add = add;
    }

    private static UUID id(int number, int kind) {
        return new UUID(kind, number);
    }

    private static Instant at(LocalDate day, int minutes) {
        return day.atTime(LocalTime.of(9, 0))
                .plusMinutes(minutes)
                .atZone(Moment.LONDON)
                .toInstant();
    }

    void places() {
        for (int i = 0; i < PLACES; i++) {
            SubjectRecord subject = new SubjectRecord();
            subject.setId(id(i, 20));
            subject.setKind("PLACE");
            subject.setSortKey("place-" + i);
            subject.setVersion(1L);
            subject.setChangedAt(Hub.NOW);
            subject.setChangedBy(Hub.CHAIR.user().value());
            add.accept(subject);
            PlaceRecord place = new PlaceRecord();
            place.setSubject(id(i, 20));
            place.setName("Example Park, gate " + i);
            place.setPostcode("");
            place.setKnown("Young people meet there");
            add.accept(place);
        }
    }

    /// Every fifth child was seen somewhere.
    void child(int number, UUID subject) {
        if (number % 5 != 0) {
            return;
        }
        LinkRecord link = new LinkRecord();
        link.setId(id(number, 21));
        link.setFromSubject(subject);
        link.setToSubject(id(random.nextInt(PLACES), 20));
        link.setKind(LinkKind.SEEN_AT.name());
        link.setWords("Seen in the evening");
        link.setReportedBy("police");
        link.setMark("SHARED");
        link.setChangedAt(Hub.NOW);
        link.setChangedBy(Hub.CHAIR.user().value());
        add.accept(link);
    }

    void meeting(UUID meeting, int number, LocalDate day) {
        for (int i = 0; i < AGENCIES; i++) {
            attendance(meeting, number, i, day);
        }
        AgendaRecord agenda = new AgendaRecord();
        agenda.setMeeting(meeting);
        agenda.setHeldOn(day);
        agenda.setVersion(1L);
        agenda.setChangedAt(Hub.NOW);
        agenda.setChangedBy(Hub.CHAIR.user().value());
        add.accept(agenda);
        sign(meeting, day);
    }

    private void attendance(UUID meeting, int number, int place, LocalDate day) {
        AttendanceRecord attendance = new AttendanceRecord();
        attendance.setId(id(number * AGENCIES + place, 22));
        attendance.setMeeting(meeting);
        attendance.setPlace(place);
        attendance.setAgency(new UUID(2, 1 + place));
        attendance.setName("A. Patel");
        attendance.setJob("Duty desk");
        attendance.setStatus(AttendanceStatus.IN_PERSON.name());
        add.accept(attendance);
        PresenceRecord presence = new PresenceRecord();
        presence.setAttendance(attendance.getId());
        presence.setPlace(0);
        presence.setCameAt(at(day, 0));
        presence.setLeftAt(random.nextInt(6) == 0 ? at(day, 60) : null);
        add.accept(presence);
    }

    private void sign(UUID meeting, LocalDate day) {
        SignedMinutesRecord signed = new SignedMinutesRecord();
        signed.setMeeting(meeting);
        signed.setVersion(1);
        signed.setReference("SAM-" + day + "-M01");
        signed.setManifest("");
        signed.setManifestHash("0".repeat(64));
        signed.setSignedBy(Hub.CHAIR.user().value());
        signed.setSignedAt(at(day, 240 + random.nextInt(4000)));
        signed.setSignedOver("");
        signed.setFileHash("0".repeat(64));
        add.accept(signed);
    }

    void item(UUID meeting, UUID item, UUID subject, int place, LocalDate day) {
        AgendaItemRecord listed = new AgendaItemRecord();
        listed.setId(item);
        listed.setMeeting(meeting);
        listed.setNumber(place + 1);
        listed.setSubject(subject);
        listed.setSection("NEW");
        listed.setMinutes(6);
        listed.setLate(random.nextInt(20) == 0);
        add.accept(listed);
        DiscussionRoomRecord visit = new DiscussionRoomRecord();
        visit.setItem(item);
        visit.setPlace(0);
        visit.setCameAt(at(day, 6 * place));
        visit.setLeftAt(at(day, 6 * place + 6));
        add.accept(visit);
        DiscussionHarmRecord harm = new DiscussionHarmRecord();
        harm.setItem(item);
        harm.setPlace(0);
        harm.setLabel(HARMS[random.nextInt(HARMS.length)]);
        add.accept(harm);
    }
}
