package org.mashhuddle.service.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.agenda.StandingNote;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;

/// The list of attendance put right after the close: the chair's own act, until the minutes are
/// signed. Times, presence and quorum of each item follow from the list; the minutes say what was
/// corrected, when and by whom.
record AttendanceCorrection(Meeting meeting, Directory directory, Actor by, Instant at) {

    Meeting with(Attendance line) {
        Allowed.toSign(by);
        Attendance right = line.status().canBePresent() ? line : line.at(List.of());
        Optional<Attendance> before = meeting.attendance().stream()
                .filter(one -> one.id().equals(right.id()))
                .findFirst();
        if (before.equals(Optional.of(right))) {
            return meeting;
        }
        mustBeOfTheMeeting(right.presences().stream()
                .filter(time -> before.stream().noneMatch(one -> one.presences().contains(time)))
                .toList());
        List<StandingNote> notes = new ArrayList<>(meeting.standing());
        notes.add(StandingNote.corrected(words(before, right)));
        return Attendances.with(meeting, right).with(meeting.arrangements().withStanding(notes));
    }

    private void mustBeOfTheMeeting(List<Presence> times) {
        List<Presence> whole = meeting.times().whole();
        if (!times.stream().allMatch(time -> whole.stream().anyMatch(meetings -> meetings.contains(time)))) {
            throw new Refusal(Refusal.Kind.TIMES_CROSSED);
        }
    }

    private String words(Optional<Attendance> before, Attendance right) {
        return "on " + DateWords.dateTime(at) + " by " + directory.name(by.user()) + ". " + right.name() + ", "
                + directory.label(right.agency()) + ". Before: "
                + before.map(one -> MinutesWriting.how(one, meeting)).orElse("Not on the list") + ". Now: "
                + MinutesWriting.how(right, meeting)
                + ".";
    }

    @Override
    public String toString() {
        return "AttendanceCorrection[" + meeting + "]";
    }
}
