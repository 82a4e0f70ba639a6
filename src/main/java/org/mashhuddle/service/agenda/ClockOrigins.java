package org.mashhuddle.service.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.DecisionEffects;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.meeting.DiscussionStore.Decided;

/// What earlier meetings heard, and a clock of a decision of this one counts from (`domain.md` 2.4): a referral that
/// was
/// answered with what goes on, such as information that was requested, and a strategy discussion. Asking first makes
/// nothing due later.
///
/// @param assessment the day of the earliest referral whose assessment would not be due before the meeting
/// @param conference the same of the earliest strategy discussion
record ClockOrigins(Tx tx, Meeting meeting, LocalDate assessment, LocalDate conference) {

    /// Those of which the time has not run out on the day of the meeting.
    static ClockOrigins before(Tx tx, Meeting meeting, WorkingCalendar calendar, TimeLimits limits) {
        return new ClockOrigins(
                tx,
                meeting,
                back(meeting.heldOn(), calendar, limits, TimeLimit.ASSESSMENT),
                back(meeting.heldOn(), calendar, limits, TimeLimit.CONFERENCE));
    }

    private static LocalDate back(LocalDate day, WorkingCalendar calendar, TimeLimits limits, TimeLimit limit) {
        return Stream.iterate(day, calendar::previous)
                .skip(limits.on(limit, day))
                .findFirst()
                .orElse(day);
    }

    /// Of each subject that has some.
    Map<SubjectId, DecisionEffects.Origins> of(Set<SubjectId> subjects) {
        Map<SubjectId, List<Referral>> settled = tx.referrals().ofSince(subjects, assessment).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.settledAt().isPresent())
                .collect(Collectors.groupingBy(Referral::subject));
        Set<SubjectId> asked = new HashSet<>(settled.keySet());
        asked.addAll(tx.discussions().strategiesSince(conference, subjects));
        LocalDate from = assessment.isBefore(conference) ? assessment : conference;
        Map<SubjectId, DecisionEffects.Origins> origins = new HashMap<>();
        tx.discussions()
                .decidedSince(from, meeting.id(), meeting.heldOn(), asked)
                .forEach((subject, meetings) ->
                        origins.put(subject, origins(settled.getOrDefault(subject, List.of()), meetings)));
        return origins;
    }

    private DecisionEffects.Origins origins(List<Referral> settled, List<Decided> meetings) {
        List<Decided> sinceItEnded = meetings.stream()
                .takeWhile(each -> !DecisionEffects.endsWork(each.decision()))
                .toList();
        return new DecisionEffects.Origins(
                settled.stream()
                        .filter(each -> sinceItEnded.stream()
                                .anyMatch(at ->
                                        isWithin(at.held(), each.settledAt().orElseThrow())))
                        .map(Referral::receivedAt)
                        .min(Comparator.comparing(Moment::earliest)),
                sinceItEnded.stream()
                        .filter(each ->
                                each.strategy().isPresent() && !each.heldOn().isBefore(conference))
                        .<Moment>map(each -> new Moment.OnDay(each.heldOn()))
                        .findFirst());
    }

    private static boolean isWithin(Presence held, Instant settled) {
        return !settled.isBefore(held.from())
                && held.until().filter(settled::isAfter).isEmpty();
    }

    @Override
    public String toString() {
        return "ClockOrigins[" + meeting.id() + "]";
    }
}
