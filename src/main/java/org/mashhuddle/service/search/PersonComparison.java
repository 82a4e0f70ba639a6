package org.mashhuddle.service.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.match.Agreement;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.match.MatchWeights;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.reference.EditDistance;

/// Compares two people trait by trait, and weighs what it finds.
record PersonComparison(NameComparison names, MatchWeights weights, Families families) {

    private static final long ABOUT = 400;
    /// From how many bits on one name is enough by itself: one that few have.
    private static final double ALONE = 7;

    Judgement of(PersonFacts one, PersonFacts other) {
        Map<Agreement.Trait, Agreement> found = found(one, other);
        Map<Agreement.Trait, Double> weights = new EnumMap<>(Agreement.Trait.class);
        found.forEach((trait, each) -> weights.put(trait, bits(each, one, other)));
        double alone = sum(weights) - weights.getOrDefault(Agreement.Trait.SIBLINGS, 0.0);
        onceForOneHouse(found, weights);
        boolean unnamed = one.isUnnamed() || other.isUnnamed();
        Optional<HowSure> sure = withSiblings(sure(found, alone), sure(found, sum(weights)))
                .map(each -> unnamed ? capped(found, each) : each);
        return new Judgement(found, weights, sure, one.by().or(other::by));
    }

    /// Brothers and sisters live in one house: of the two, the one that says more is counted.
    private static void onceForOneHouse(Map<Agreement.Trait, Agreement> found, Map<Agreement.Trait, Double> weights) {
        double siblings = weights.getOrDefault(Agreement.Trait.SIBLINGS, 0.0);
        double home = weights.getOrDefault(Agreement.Trait.HOME, 0.0);
        boolean house = found.containsValue(Agreement.HOME_SAME) || found.containsValue(Agreement.HOME_SLIP);
        if (siblings > 0 && house) {
            weights.put(siblings > home ? Agreement.Trait.HOME : Agreement.Trait.SIBLINGS, 0.0);
        }
    }

    private static double sum(Map<Agreement.Trait, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Twins have the same brothers and sisters: these make a pair likely, and never very likely.
    private static Optional<HowSure> withSiblings(Optional<HowSure> alone, Optional<HowSure> with) {
        return with.map(each -> each == HowSure.VERY_LIKELY && !alone.equals(with) ? HowSure.LIKELY : each);
    }

    private Map<Agreement.Trait, Agreement> found(PersonFacts one, PersonFacts other) {
        Map<Agreement.Trait, Agreement> found = new EnumMap<>(Agreement.Trait.class);
        number(one, other).ifPresent(each -> found.put(each.trait(), each));
        if (!one.firsts().isEmpty() && !other.firsts().isEmpty()) {
            found.put(Agreement.Trait.GIVEN, names.given(one, other));
        }
        if (!one.family().isEmpty() && !other.family().isEmpty()) {
            found.put(Agreement.Trait.FAMILY, names.family(one, other));
        }
        if (names.isElsewhere(one, other)) {
            found.put(Agreement.Trait.FAMILY, Agreement.FAMILY_ELSEWHERE);
        }
        if (found.containsValue(Agreement.FAMILY_SWAPPED) || found.containsValue(Agreement.FAMILY_ELSEWHERE)) {
            found.remove(Agreement.Trait.GIVEN);
        }
        birth(one, other).ifPresent(each -> found.put(each.trait(), each));
        home(one, other).ifPresent(each -> found.put(each.trait(), each));
        if (one.sex() != Sex.NOT_KNOWN && other.sex() != Sex.NOT_KNOWN) {
            Agreement sex = one.sex() == other.sex() ? Agreement.SEX_SAME : Agreement.SEX_DIFFERS;
            found.put(sex.trait(), sex);
        }
        if (isGivenAlike(found) && families.share(one.subject(), other.subject())) {
            found.put(Agreement.Trait.SIBLINGS, Agreement.SIBLINGS_SAME);
        }
        return found;
    }

    /// Brothers and sisters have brothers and sisters in common: it speaks for one child only where the given
    /// name does not speak for two.
    private static boolean isGivenAlike(Map<Agreement.Trait, Agreement> found) {
        Agreement given = found.get(Agreement.Trait.GIVEN);
        return given != null
                ? given.kind() != Agreement.Kind.DIFFERS
                : found.containsValue(Agreement.FAMILY_SWAPPED) || found.containsValue(Agreement.FAMILY_ELSEWHERE);
    }

    /// Twins before they have names are alike in everything but themselves: without a number of both it is
    /// never the surest.
    private static HowSure capped(Map<Agreement.Trait, Agreement> found, HowSure sure) {
        return sure == HowSure.VERY_LIKELY && !found.containsValue(Agreement.NUMBER_SAME) ? HowSure.LIKELY : sure;
    }

    /// A number that two share makes them worth a look, whatever else is said; "James" by itself, of whom
    /// nothing else is known, does not.
    private Optional<HowSure> sure(Map<Agreement.Trait, Agreement> found, double bits) {
        List<Agreement.Trait> agree = found.values().stream()
                .filter(each -> each.kind() != Agreement.Kind.DIFFERS)
                .map(Agreement::trait)
                .filter(trait -> trait != Agreement.Trait.SEX)
                .toList();
        boolean name = agree.equals(List.of(Agreement.Trait.GIVEN)) || agree.equals(List.of(Agreement.Trait.FAMILY));
        Optional<HowSure> sure = name && !found.containsValue(Agreement.FAMILY_SWAPPED) && bits < ALONE
                ? Optional.empty()
                : weights.sure(bits);
        return found.containsValue(Agreement.NUMBER_SAME) ? sure.or(() -> Optional.of(HowSure.POSSIBLE)) : sure;
    }

    private double bits(Agreement each, PersonFacts one, PersonFacts other) {
        double usual = Optional.ofNullable(weights.odds().get(each))
                .map(MatchWeights.Odds::other)
                .orElse(1.0);
        return weights.bits(each, names.share(each, one, other, usual));
    }

    private static Optional<Agreement> number(PersonFacts one, PersonFacts other) {
        if (!Collections.disjoint(one.numbers(), other.numbers())) {
            return Optional.of(Agreement.NUMBER_SAME);
        }
        Optional<Agreement> said = Optional.empty();
        for (PersonFacts.PersonNumber mine : one.numbers()) {
            for (PersonFacts.PersonNumber theirs : other.numbers()) {
                if (mine.of() == theirs.of() && mine.of() != PersonFacts.NumberOf.COUNCIL) {
                    boolean slip = EditDistance.atMost(1, mine.digits(), theirs.digits());
                    said = slip
                            ? Optional.of(Agreement.NUMBER_SLIP)
                            : said.or(() -> Optional.of(Agreement.NUMBER_DIFFERS));
                }
            }
        }
        return said;
    }

    private static Optional<Agreement> birth(PersonFacts one, PersonFacts other) {
        if (one.born().isEmpty() || other.born().isEmpty()) {
            return Optional.empty();
        }
        LocalDate mine = one.born().get();
        LocalDate theirs = other.born().get();
        if (!one.exact() || !other.exact()) {
            boolean about = Math.abs(ChronoUnit.DAYS.between(mine, theirs)) <= ABOUT;
            return Optional.of(about ? Agreement.BIRTH_ABOUT : Agreement.BIRTH_DIFFERS);
        }
        if (mine.equals(theirs)) {
            return Optional.of(Agreement.BIRTH_SAME);
        }
        if (mine.getYear() == theirs.getYear()
                && mine.getMonthValue() == theirs.getDayOfMonth()
                && mine.getDayOfMonth() == theirs.getMonthValue()) {
            return Optional.of(Agreement.BIRTH_SWAPPED);
        }
        if (!(isNewYear(mine) && isNewYear(theirs)) && isSlip(mine, theirs)) {
            return Optional.of(Agreement.BIRTH_SLIP);
        }
        if (mine.getYear() == theirs.getYear()) {
            return Optional.of(Agreement.BIRTH_YEAR);
        }
        return Optional.of(areFigures(2, mine, theirs) ? Agreement.BIRTH_SLIPS : Agreement.BIRTH_DIFFERS);
    }

    /// The day that is written down where only the year is known: of two such days only the years say
    /// anything.
    private static boolean isNewYear(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    /// One figure of the eight, two beside each other, or one of day, month and year.
    private static boolean isSlip(LocalDate mine, LocalDate theirs) {
        int same = (mine.getYear() == theirs.getYear() ? 1 : 0)
                + (mine.getMonthValue() == theirs.getMonthValue() ? 1 : 0)
                + (mine.getDayOfMonth() == theirs.getDayOfMonth() ? 1 : 0);
        return same == 2 || areFigures(1, mine, theirs);
    }

    /// Whether at most so many figures of the eight are others, or stand the other way about.
    private static boolean areFigures(int most, LocalDate mine, LocalDate theirs) {
        return EditDistance.atMost(
                most, mine.format(DateTimeFormatter.BASIC_ISO_DATE), theirs.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    private static Optional<Agreement> home(PersonFacts one, PersonFacts other) {
        PersonFacts.Home mine = one.home();
        PersonFacts.Home theirs = other.home();
        if (!mine.isKnown() || !theirs.isKnown()) {
            return Optional.empty();
        }
        boolean street = !mine.postcode().isEmpty() && mine.postcode().equals(theirs.postcode());
        if (mine.whole().equals(theirs.whole()) || (street && !Collections.disjoint(mine.houses(), theirs.houses()))) {
            return Optional.of(Agreement.HOME_SAME);
        }
        if (mine.isNearly(theirs)) {
            return Optional.of(Agreement.HOME_SLIP);
        }
        return Optional.of(street ? Agreement.HOME_POSTCODE : Agreement.HOME_DIFFERS);
    }

    @Override
    public String toString() {
        return "PersonComparison";
    }
}
