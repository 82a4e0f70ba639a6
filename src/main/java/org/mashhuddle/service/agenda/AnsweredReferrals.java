package org.mashhuddle.service.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.mashhuddle.store.meeting.DiscussionStore;

/// The referrals that earlier meetings answered with what goes on, such as information that was requested. An
/// assessment that is decided afterwards counts from them (`domain.md` 2.4): asking first makes it due no later.
///
/// @param from the day of the earliest referral whose assessment would not be due before the meeting
record AnsweredReferrals(Tx tx, Meeting meeting, LocalDate from) {

    /// Those of which the time for an assessment has not run out on the day of the meeting.
    static AnsweredReferrals before(Tx tx, Meeting meeting, WorkingCalendar calendar, TimeLimits limits) {
        LocalDate day = meeting.heldOn();
        int length = limits.on(TimeLimit.ASSESSMENT, day);
        return new AnsweredReferrals(
                tx,
                meeting,
                Stream.iterate(day, calendar::previous).skip(length).findFirst().orElse(day));
    }

    /// When the first came, of each subject that has one.
    Map<SubjectId, Moment> of(Set<SubjectId> subjects) {
        Map<SubjectId, List<Referral>> settled = new HashMap<>();
        tx.referrals().ofSince(subjects, from).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.settledAt().isPresent())
                .forEach(each -> settled.computeIfAbsent(each.subject(), _ -> new ArrayList<>())
                        .add(each));
        Map<SubjectId, List<DiscussionStore.Decided>> decided =
                tx.discussions().decidedSince(from, meeting.id(), meeting.heldOn(), settled.keySet());
        Map<SubjectId, Moment> referred = new HashMap<>();
        decided.forEach((subject, meetings) -> first(settled.getOrDefault(subject, List.of()), sinceItEnded(meetings))
                .ifPresent(at -> referred.put(subject, at)));
        return referred;
    }

    private static List<Presence> sinceItEnded(List<DiscussionStore.Decided> meetings) {
        return meetings.stream()
                .takeWhile(each -> !DecisionEffects.endsWork(each.decision()))
                .map(DiscussionStore.Decided::held)
                .toList();
    }

    private static Optional<Moment> first(List<Referral> settled, List<Presence> held) {
        return settled.stream()
                .filter(each -> held.stream()
                        .anyMatch(there -> isWithin(there, each.settledAt().orElseThrow())))
                .map(Referral::receivedAt)
                .min(Comparator.comparing(Moment::earliest));
    }

    private static boolean isWithin(Presence held, Instant settled) {
        return !settled.isBefore(held.from())
                && held.until().filter(settled::isAfter).isEmpty();
    }

    @Override
    public String toString() {
        return "AnsweredReferrals[since " + from + "]";
    }
}
