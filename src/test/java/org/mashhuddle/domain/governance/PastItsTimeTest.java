package org.mashhuddle.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// What the list says is past its time, against an account that counts from the schedule's own words:
/// looked after to 75, or 15 years after a death before 18, protection 25 years from birth, spoken of to
/// 18 and three more, contacts only six years from the last.
class PastItsTimeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final int CHILDREN = 40;

    private static RetentionSchedule schedule(boolean confirmed) {
        return new RetentionSchedule(
                Arrays.stream(RetentionClass.values())
                        .map(RetentionClass::proposed)
                        .toList(),
                confirmed
                        ? Optional.of(new RetentionSchedule.Confirmation(TODAY, "Head of records", "Minute 12"))
                        : Optional.empty());
    }

    /// One child of a hub, as the account knows it.
    ///
    /// @param age the whole years of the birth before today, and some days more or less
    private record Told(Child child, PastItsTime.Facts facts, boolean over) {}

    static List<Long> seeds() {
        return new Random(17).longs(50).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsEarlyAndNothingLate(long seed) {
        Random random = new Random(seed);
        List<Subject> subjects = new ArrayList<>();
        Map<SubjectId, PastItsTime.Facts> facts = new HashMap<>();
        Set<SubjectId> over = new java.util.HashSet<>();
        for (int each = 0; each < CHILDREN; each++) {
            Told told = told(random, each);
            subjects.add(told.child());
            facts.put(told.child().id(), told.facts());
            if (told.over()) {
                over.add(told.child().id());
            }
        }
        assertThat(PastItsTime.of(schedule(true), List.of(), subjects, facts, TODAY))
                .extracting(line -> line.subject().id())
                .containsExactlyInAnyOrderElementsOf(over);
        assertThat(PastItsTime.of(schedule(false), List.of(), subjects, facts, TODAY))
                .isEmpty();
    }

    /// The last day kept is today, yesterday or some day around: made backwards from it.
    private static Told told(Random random, int number) {
        LocalDate last = TODAY.plusDays(random.nextInt(5) - 2L);
        boolean over = last.isBefore(TODAY);
        return switch (random.nextInt(7)) {
            case 0 -> child(number, last.minusYears(75), "Looked after child (s.20)", last.minusYears(60), true, last);
            case 1 -> child(number, last.minusYears(25), "Child protection plan: Neglect", TODAY, true, last);
            case 2 -> child(number, last.minusYears(21), "", last.minusYears(5), true, last);
            case 3 -> undated(number, new Birth.NotKnown(), last, random.nextBoolean() ? "Looked after child" : "");
            case 4 -> undated(number, new Birth.Estimated(last.minusYears(80)), last, "");
            case 5 -> died(random, number, last);
            default ->
                new Told(
                        born(number, TODAY.minusYears(10), ""),
                        new PastItsTime.Facts(last.minusYears(6), false, false, Set.of()),
                        over);
        };
    }

    /// Of the death 15 years before the last day, whatever was entered since; the death of somebody of 18, or
    /// on a day that nobody knows, ends nothing early.
    private static Told died(Random random, int number, LocalDate last) {
        LocalDate death = last.minusYears(15);
        LocalDate birth = death.minusYears(18).plusDays(random.nextInt(3) - 1L);
        boolean known = random.nextInt(4) > 0;
        Told told = child(number, birth, "Looked after child (s.31)", TODAY, true, last);
        boolean young = death.isBefore(birth.plusYears(18));
        return new Told(
                told.child().withDeath(Optional.of(new Death(known ? Optional.of(death) : Optional.empty(), "Police"))),
                told.facts(),
                known && young && told.over());
    }

    /// "The one of its classes that keeps it longest": 25 years from the birth are later than 15 from the death
    /// of whoever died before ten.
    @ParameterizedTest
    @CsvSource({
        "2001-11-23, 2004-05-01, true", // 25 years after the birth: yesterday
        "2001-11-24, 2004-05-01, false",
        "1996-05-01, 2011-11-23, true", // 15 years after the death: yesterday
        "1996-05-01, 2011-11-24, false"
    })
    void aLookedAfterChildWithAProtectionPlanWhoDiedIsKeptByWhicheverIsLonger(
            LocalDate birth, LocalDate death, boolean over) {
        Child child = born(1, birth, "Looked after child").withDeath(Optional.of(new Death(Optional.of(death), "x")));
        var facts = new PastItsTime.Facts(TODAY, true, false, Set.of(RetentionClass.CHILD_PROTECTION));
        assertThat(PastItsTime.of(schedule(true), List.of(), List.of(child), Map.of(child.id(), facts), TODAY))
                .hasSize(over ? 1 : 0);
    }

    @Test
    void theDeathOfAnotherChildShortensNothing() {
        Child child = born(1, TODAY.minusYears(20), "")
                .withDeath(Optional.of(new Death(Optional.of(TODAY.minusYears(16)), "Police")));
        var facts = new PastItsTime.Facts(TODAY.minusYears(16), true, false, Set.of());
        assertThat(PastItsTime.of(schedule(true), List.of(), List.of(child), Map.of(child.id(), facts), TODAY))
                .isEmpty();
    }

    /// Nobody's record ends a day early for having been born on a day that most years do not have.
    @ParameterizedTest
    @CsvSource({"2004-02-29, 21, 2025-03-01", "2004-02-29, 20, 2024-02-29", "2004-02-28, 21, 2025-02-28"})
    void whatBeganOnTheLastOfFebruaryInALeapYearEndsInMarch(LocalDate start, int years, LocalDate until) {
        assertThat(new RetentionRule(RetentionClass.CHILD_IN_NEED, years, "").until(start))
                .isEqualTo(until);
    }

    private static Told child(
            int number, LocalDate birth, String plan, LocalDate entry, boolean spokenOf, LocalDate last) {
        // A birth on 29 February ends a day early in the years without one; the account avoids it.
        LocalDate day = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29 ? birth.plusDays(1) : birth;
        return new Told(
                born(number, day, plan), new PastItsTime.Facts(entry, spokenOf, false, Set.of()), last.isBefore(TODAY));
    }

    /// Nobody's record ends before it would with a day of birth, which is no later than the last entry.
    private static Told undated(int number, Birth birth, LocalDate last, String plan) {
        LocalDate entry = last.minusYears(75);
        LocalDate day = entry.getMonthValue() == 2 && entry.getDayOfMonth() == 29 ? entry.plusDays(1) : entry;
        return new Told(
                with(number, birth, plan),
                new PastItsTime.Facts(day, !plan.isEmpty() || number % 2 == 0, false, Set.of()),
                (plan.isEmpty() && number % 2 != 0 ? day.plusYears(6) : last).isBefore(TODAY));
    }

    private static Child born(int number, LocalDate birth, String plan) {
        return with(number, new Birth.Born(birth), plan);
    }

    private static Child with(int number, Birth birth, String plan) {
        return new Child(
                new SubjectId(new UUID(3, number)),
                Names.of("Child", "Number " + number),
                birth,
                Sex.NOT_KNOWN,
                "",
                Identifiers.none(),
                Optional.empty(),
                new Care(plan, "", "", "", "", ""),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                1);
    }

    @Test
    void aHoldIsSaidBesideWhatItKeeps() {
        Child child = born(1, TODAY.minusYears(30), "");
        Child other = born(2, TODAY.minusYears(30), "");
        Map<SubjectId, PastItsTime.Facts> facts = Map.of(
                child.id(), new PastItsTime.Facts(TODAY.minusYears(20), true, true, Set.of()),
                other.id(), new PastItsTime.Facts(TODAY.minusYears(20), true, false, Set.of()));
        LegalHold hold = new LegalHold(
                new UUID(9, 9),
                LegalHold.Scope.EXPLOITATION_AND_SEXUAL_ABUSE,
                Optional.empty(),
                "Inquiries",
                TODAY,
                Optional.empty(),
                Optional.empty());
        List<PastItsTime> lines = PastItsTime.of(schedule(true), List.of(hold), List.of(child, other), facts, TODAY);
        Set<SubjectId> held = new TreeSet<>(java.util.Comparator.comparing(SubjectId::value));
        lines.stream()
                .filter(line -> line.held().isPresent())
                .forEach(line -> held.add(line.subject().id()));
        assertThat(lines).hasSize(2);
        assertThat(held).containsExactly(child.id());
    }
}
