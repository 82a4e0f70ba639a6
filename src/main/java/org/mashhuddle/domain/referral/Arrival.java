package org.mashhuddle.domain.referral;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;

/// A referral or contact with what a hub's rules may know of it on the day it came.
///
/// @param age in years; none where it is not known, or the child is not born
/// @param knownToSocialCare whether a plan or an allocated worker is known
/// @param earlier the days of the subject's other referrals and contacts for as long as a repeat was counted on that
/// day
public record Arrival(Referral referral, OptionalInt age, boolean knownToSocialCare, List<LocalDate> earlier) {

    /// Copies the days.
    public Arrival {
        earlier = List.copyOf(earlier);
    }

    /// Of a subject as it is known now.
    ///
    /// @param others every referral and contact of the subject of the year before, and later ones
    public static Arrival of(Referral referral, Subject subject, List<Referral> others, TimeLimits limits) {
        LocalDate day = referral.receivedAt().day();
        LocalDate since = limits.monthsBefore(TimeLimit.REFERRED_AGAIN, day);
        List<LocalDate> earlier = others.stream()
                .filter(each -> !each.id().equals(referral.id()))
                .filter(each -> isBefore(each, referral))
                .map(each -> each.receivedAt().day())
                .filter(on -> !on.isBefore(since))
                .sorted()
                .toList();
        return subject instanceof Child child
                ? new Arrival(referral, age(child, day), isKnown(child.care()), earlier)
                : new Arrival(referral, OptionalInt.empty(), false, earlier);
    }

    private static boolean isBefore(Referral one, Referral other) {
        int order = one.receivedAt().earliest().compareTo(other.receivedAt().earliest());
        return order < 0 || (order == 0 && one.id().value().compareTo(other.id().value()) < 0);
    }

    private static OptionalInt age(Child child, LocalDate day) {
        return switch (child.birth()) {
            case Birth.Born born -> years(born.on(), day);
            case Birth.Estimated estimate -> years(estimate.about(), day);
            case Birth.Expected _, Birth.NotKnown _ -> OptionalInt.empty();
        };
    }

    private static OptionalInt years(LocalDate born, LocalDate day) {
        return OptionalInt.of(Math.max(0, Period.between(born, day).getYears()));
    }

    private static boolean isKnown(Care care) {
        return !care.worker().isBlank() || Stream.of(care.plan().split(";")).anyMatch(Arrival::isOfCouncil);
    }

    /// Of all that stands side by side, one is enough.
    private static boolean isOfCouncil(String status) {
        String said = status.toLowerCase(Locale.UK).strip();
        return !said.isEmpty() && !said.startsWith("none") && !said.startsWith("early help");
    }

    /// How many there were in so many days up to the day it came, this one included.
    public int within(int days) {
        LocalDate from = referral.receivedAt().day().minusDays(days);
        return 1
                + Math.toIntExact(
                        earlier.stream().filter(on -> on.isAfter(from)).count());
    }

    @Override
    public String toString() {
        return "Arrival[" + referral + "]";
    }
}
