package org.mashhuddle.domain.meeting;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;

/// The strategy discussion that an item became: from when until when, and the answers to its
/// questions (`domain.md` 1.4, 2.3). Who was there is read from the attendance.
///
/// @param held nothing while the item has not become one
/// @param answers only those that were given
public record StrategyDiscussion(Optional<Presence> held, Map<Question, Answer> answers) {

    /// What a strategy discussion must answer.
    public enum Question {
        /// Physical, sexual, emotional, neglect; exploitation, domestic abuse.
        HARM("Harm"),
        /// Whether all agencies believe that the child suffers significant harm, or is likely to.
        BELIEF("Do all agencies believe the child is at risk of significant harm"),
        /// Whether an enquiry under section 47 is needed, by one agency or jointly, and why.
        SECTION_47("Section 47 enquiry"),
        /// Conduct and timing of any criminal investigation.
        INVESTIGATION("Criminal investigation"),
        /// Recorded interview and medical, or why not.
        EVIDENCE("Recorded interview and medical"),
        /// Brothers, sisters, other children.
        OTHER_CHILDREN("Other children"),
        /// What makes the child safe at once, and what if that fails.
        SAFETY("Safety now"),
        /// What is shared with the family, and by whom.
        FAMILY("What the family is told"),
        /// What is not known, legal action, a further strategy discussion.
        NEXT("Outstanding, and next");

        private final String onPaper;

        Question(String onPaper) {
            this.onPaper = onPaper;
        }

        /// As it stands in minutes and papers.
        public String onPaper() {
            return onPaper;
        }
    }

    /// What was answered, and how far it may be shared.
    public record Answer(String said, SharingMark mark) {

        /// Nothing said.
        public static Answer none() {
            return new Answer("", SharingMark.usual());
        }

        @Override
        public String toString() {
            return "Answer[withheld]";
        }
    }

    /// Copies the answers; one without words is none.
    public StrategyDiscussion {
        Map<Question, Answer> given = new EnumMap<>(Question.class);
        answers.forEach((question, answer) -> {
            if (!answer.said().isBlank()) {
                given.put(question, answer);
            }
        });
        answers = Map.copyOf(given);
    }

    /// The item is no strategy discussion.
    public static StrategyDiscussion none() {
        return new StrategyDiscussion(Optional.empty(), Map.of());
    }

    /// Begins, or goes on after it was ended.
    public StrategyDiscussion begun(Instant at) {
        return new StrategyDiscussion(
                Optional.of(Presence.since(held.map(Presence::from).orElse(at))), answers);
    }

    /// Ends.
    public StrategyDiscussion ended(Instant at) {
        return new StrategyDiscussion(held.map(time -> time.endedAt(at)), answers);
    }

    /// As it was when the meeting had ended; one that nobody ended has no end yet.
    public StrategyDiscussion endedBy(Instant end) {
        Optional<Presence> before =
                held.flatMap(time -> time.until().isEmpty() && !time.from().isAfter(end) ? held : time.upTo(end));
        return new StrategyDiscussion(before, answers);
    }

    /// Whether it has begun and not ended.
    public boolean isRunning() {
        return held.filter(time -> time.until().isEmpty()).isPresent();
    }

    /// The answer to a question.
    public Answer answer(Question question) {
        return answers.getOrDefault(question, Answer.none());
    }

    /// With another answer.
    public StrategyDiscussion with(Question question, Answer answer) {
        Map<Question, Answer> all = new EnumMap<>(Question.class);
        all.putAll(answers);
        all.put(question, answer);
        return new StrategyDiscussion(held, all);
    }

    /// The answers that this reader may have.
    public StrategyDiscussion readBy(Reader reader) {
        Map<Question, Answer> may = new EnumMap<>(Question.class);
        answers.forEach((question, answer) -> {
            if (answer.mark().reaches(reader)) {
                may.put(question, answer);
            }
        });
        return new StrategyDiscussion(held, may);
    }

    /// The agencies of which somebody was in the room at any moment of it; observers do not count.
    ///
    /// @param visits when the room was at the item: in between it was at others, for whom others came
    Set<AgencyId> present(List<Attendance> attendance, List<Presence> visits) {
        List<Presence> stretches = held.stream()
                .flatMap(time -> visits.stream().flatMap(visit -> time.within(visit).stream()))
                .toList();
        List<Presence> times = stretches.isEmpty() ? held.stream().toList() : stretches;
        return attendance.stream()
                .filter(one -> one.status().countsForQuorum())
                .filter(one ->
                        times.stream().anyMatch(time -> one.presences().stream().anyMatch(time::overlaps)))
                .map(Attendance::agency)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Who of the minimum did not take part in it; nobody while it has not begun.
    ///
    /// @param needed by the law of the day of the meeting
    /// @param visits when the room was at the item
    public Set<AgencyKind> missing(
            Set<AgencyKind> needed,
            List<Agency> agencies,
            List<Attendance> attendance,
            List<Presence> visits,
            Instant now) {
        return held.map(time -> missing(needed, agencies, attendance, atTheItem(time, visits), now))
                .orElse(Set.of());
    }

    /// Up to when the room was last at the item: who came for another, while it went on on paper only, took no part
    /// in it. All of it where the room was never there.
    private static Presence atTheItem(Presence time, List<Presence> visits) {
        return visits.stream()
                .flatMap(visit -> time.within(visit).stream())
                .reduce((_, later) -> later)
                .map(last -> new Presence(time.from(), last.until()))
                .orElse(time);
    }

    /// Who of the minimum was not there for this time. As for a quorum, an agency was there if
    /// somebody of it still was when it ended.
    public static Set<AgencyKind> missing(
            Set<AgencyKind> needed, List<Agency> agencies, List<Attendance> attendance, Presence time, Instant now) {
        Set<AgencyKind> missing = EnumSet.noneOf(AgencyKind.class);
        missing.addAll(needed);
        for (Agency agency : agencies) {
            if (Quorum.of(Set.of(agency.id()), attendance, List.of(time), now).isMet()) {
                agency.part().ifPresent(missing::remove);
            }
        }
        return missing;
    }

    @Override
    public String toString() {
        return "StrategyDiscussion[withheld]";
    }
}
