package org.mashhuddle.domain.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.subject.SubjectId;

/// A clock that waits for somebody, or would run if the referral were rated or its time known.
///
/// @param clock none where there is no rating, or only the day is known: nothing is counted then
/// @param about what started it, in words; empty where nothing was said
/// @param length how long its kind runs, as was laid down on the day of its start; none for a rating
public record WaitingClock(
        SubjectId subject,
        ClockKind kind,
        Optional<MashRating> rating,
        Optional<StatutoryClock> clock,
        String about,
        Optional<Integer> length) {

    private static final Comparator<WaitingClock> WHAT_ENDS_FIRST = Comparator.comparing((WaitingClock each) ->
                    each.clock().map(StatutoryClock::dueAt).orElse(Instant.MAX))
            .thenComparing(each -> each.subject().value());

    /// The clocks of these referrals, of the return interviews that are not held, of decisions and
    /// of custody, what ends first first; those that do not run last.
    public static List<WaitingClock> of(
            List<Referral> open,
            List<MissingEpisode> interviews,
            List<RunningClock> started,
            List<Custody> custodies,
            RatingHours hours,
            WorkingCalendar calendar,
            TimeLimits limits) {
        List<WaitingClock> clocks = new ArrayList<>();
        open.forEach(referral -> clocks.add(of(referral, hours, calendar, limits)));
        interviews.forEach(episode -> clocks.add(new WaitingClock(
                episode.subject(),
                ClockKind.RETURN_INTERVIEW,
                Optional.empty(),
                StatutoryClock.ofReturn(episode, limits),
                "",
                episode.returned().map(back -> limits.on(TimeLimit.RETURN_INTERVIEW, back.day())))));
        started.forEach(clock -> clocks.add(of(clock, limits)));
        custodies.stream().filter(Custody::isNow).forEach(custody -> clocks.add(of(custody, limits)));
        clocks.sort(WHAT_ENDS_FIRST);
        return List.copyOf(clocks);
    }

    private static WaitingClock of(Custody custody, TimeLimits limits) {
        return new WaitingClock(
                custody.subject(),
                ClockKind.DETENTION,
                Optional.empty(),
                custody.limitAt(limits)
                        .map(end -> new StatutoryClock(
                                ClockKind.DETENTION, custody.since().earliest(), end, Optional.empty())),
                custody.where(),
                Optional.of(limits.on(
                        custody.extent().limit().length(), custody.since().day())));
    }

    private static WaitingClock of(RunningClock clock, TimeLimits limits) {
        return new WaitingClock(
                clock.subject(),
                clock.kind(),
                Optional.empty(),
                clock.dueAt()
                        .map(due ->
                                new StatutoryClock(clock.kind(), clock.start().earliest(), due, Optional.empty())),
                clock.towards(),
                clock.kind()
                        .length()
                        .map(length -> limits.on(length, clock.start().day())));
    }

    /// A referral without a rating still has the law's working day; a contact has nothing.
    private static WaitingClock of(Referral referral, RatingHours hours, WorkingCalendar calendar, TimeLimits limits) {
        boolean byLaw = referral.rating().isEmpty() && referral.kind() == ReferralKind.REFERRAL;
        ClockKind kind = byLaw ? ClockKind.REFERRAL_DECISION : ClockKind.MASH_RATING;
        return new WaitingClock(
                referral.subject(),
                kind,
                referral.rating(),
                byLaw
                        ? Optional.of(StatutoryClock.ofReferral(referral, calendar, limits))
                        : StatutoryClock.ofRating(referral, hours, calendar),
                referral.says(),
                kind.length()
                        .map(length -> limits.on(length, referral.receivedAt().day())));
    }

    @Override
    public String toString() {
        return "WaitingClock[" + subject + " " + kind + "]";
    }
}
