package org.mashhuddle.ui.today;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.meeting.OnDay;
import org.mashhuddle.ui.kit.Destination;

/// Today in words: each line knows the place it goes to.
///
/// @param first the steps of a hub before its first meeting was closed; none afterwards
public record TodayWords(
        Card card,
        List<Clock> clocks,
        List<Missing> missing,
        List<Missing> custody,
        List<AgencyLine> agencies,
        List<Loose> loose,
        List<Remind> reminders,
        List<Back> back,
        List<Back> notOn,
        List<Other> others,
        List<Check> first) {

    /// Copies the lists.
    public TodayWords {
        clocks = List.copyOf(clocks);
        missing = List.copyOf(missing);
        custody = List.copyOf(custody);
        agencies = List.copyOf(agencies);
        loose = List.copyOf(loose);
        reminders = List.copyOf(reminders);
        back = List.copyOf(back);
        others = List.copyOf(others);
        notOn = List.copyOf(notOn);
        first = List.copyOf(first);
    }

    /// Today's meeting, or the next on a day without one.
    ///
    /// @param hours "09:30 to 10:30"
    /// @param detail "Opens in 37 min."
    /// @param today whether it is today's
    public record Card(String title, String hours, String detail, List<Check> checks, NextStep next, boolean today) {
        /// Copies the list.
        public Card {
            checks = List.copyOf(checks);
        }

        /// Which meeting it is: "Daily MASH, 09:30 to 10:30".
        String called() {
            return title + ", " + hours;
        }
    }

    /// One sentence of how ready the meeting is.
    ///
    /// @param verb what mends it; empty where nothing has to be done
    public record Check(boolean good, String words, String verb, Destination to) {}

    /// A clock that runs out.
    ///
    /// @param chip "Red 4 h", "RHI 72 h"
    /// @param left "2 h 17"; empty where no clock runs
    /// @param started the clock, where a decision started it and somebody can say that it was met
    public record Clock(
            Optional<MashRating> rating,
            boolean rated,
            String chip,
            String name,
            String about,
            String left,
            boolean over,
            Destination to,
            Optional<Started> started) {
        @Override
        public String toString() {
            return "Clock[withheld]";
        }
    }

    /// A clock that a decision started.
    public record Started(SubjectId subject, ClockKind kind) {}

    /// A child who is missing or in custody now.
    ///
    /// @param since "10 h 13"; empty where nothing is counted
    public record Missing(SubjectId subject, String name, String age, String detail, String since, Destination to) {
        @Override
        public String toString() {
            return "Missing[withheld]";
        }
    }

    /// What an agency has open.
    ///
    /// @param pressing how many are due today or overdue: one that is due today may be overdue with its name
    public record AgencyLine(
            String label, int today, int overdue, int pressing, int noName, String longest, Destination to) {
        @Override
        public String toString() {
            return "AgencyLine[withheld]";
        }
    }

    /// Another meeting of today.
    ///
    /// @param state "at 14:00, 3 items"
    public record Other(OnDay which, String label, String state) {
        boolean isHeld() {
            return which.state() == MeetingState.OPEN;
        }
    }

    /// Something of an earlier meeting that waits.
    ///
    /// @param notHeld the meeting of which can be said that it was not held
    public record Loose(
            Kind kind, String words, String detail, String verb, Destination to, Optional<MeetingId> notHeld) {
        /// What waits.
        public enum Kind {
            /// A signature.
            SIGN,
            /// Papers.
            PAPERS,
            /// A close.
            CLOSE,
            /// A decision between what was typed here and an extract.
            DECIDE
        }
    }

    /// Somebody is to be reminded of an action today.
    public record Remind(String words, String detail, Destination to) {
        @Override
        public String toString() {
            return "Remind[withheld]";
        }
    }

    /// How many come back today by themselves, or are not on the agenda.
    public record Back(String words, long count) {}

    @Override
    public String toString() {
        return "TodayWords";
    }
}
