package org.mashhuddle.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.Arrangements;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.export.RecordSection;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.party.MinuteTakers;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// A meeting that was held long ago. Whatever its cover says of people has the word in it.
public record OldMeeting(MeetingId id, LocalDate heldOn, String word) {

    public static OldMeeting of(int number, LocalDate heldOn, String word) {
        return new OldMeeting(new MeetingId(new UUID(1996, number)), heldOn, word);
    }

    private Instant at(int hour) {
        return heldOn.atTime(LocalTime.of(hour, 0)).atZone(Moment.LONDON).toInstant();
    }

    /// Puts it into a hub.
    public void keep(Tx tx, UserId chair) {
        Attendance one = new Attendance(
                new AttendanceId(new UUID(1997, id.value().getLeastSignificantBits())),
                new AgencyId(new UUID(5, 1)),
                "Attends " + word,
                "job of " + word,
                AttendanceStatus.IN_PERSON,
                List.of(new Presence(at(9), Optional.of(at(10)))));
        tx.meetings()
                .keep(new Meeting(
                        id,
                        tx.hub().types().getFirst(),
                        heldOn,
                        MeetingState.CLOSED,
                        new Meeting.Times(Optional.of(at(9)), Optional.of(at(10))),
                        Optional.of(chair),
                        new MinuteTakers(
                                Optional.of(chair), List.of(new MinuteTakers.Earlier(chair, word + " Shah", at(10)))),
                        List.of(one),
                        new Statements(true, true, word + " knows the family", true),
                        Optional.empty(),
                        Arrangements.none(),
                        0));
        tx.agendas().keep(Agenda.empty(id, heldOn));
    }

    /// It was signed, as far as only its cover tells.
    public void sign(Tx tx, UserId chair) {
        tx.minutes()
                .keep(
                        new SignedMinutes(
                                id,
                                1,
                                "OLD-" + heldOn,
                                "{}",
                                "aa" + id.value(),
                                chair,
                                at(11),
                                new SigningReasons("over " + word, "for " + word, "own " + word, "second " + word),
                                "ff" + id.value()),
                        ("%PDF " + word).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        List.of(new RecordSection(0, "{\"attendance\":\"" + word + "\"}", "bb" + id.value())));
    }

    /// Somebody was considered and left off, and their record is kept longer.
    public void leftOff(Tx tx, SubjectId subject) {
        tx.agendas()
                .keep(
                        id,
                        new LeftOff(
                                subject,
                                "a contact",
                                new MarkedText("known already", SharingMark.usual()),
                                "A. Chair",
                                at(9),
                                Optional.empty(),
                                Optional.empty()));
    }
}
