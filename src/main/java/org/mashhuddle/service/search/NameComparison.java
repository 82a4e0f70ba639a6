package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.mashhuddle.domain.match.Agreement;
import org.mashhuddle.reference.EditDistance;

/// How the names of two people agree, the nearest first.
record NameComparison(NameSounds sounds, NameShares shares) {

    private static final int SHORTEST_SLIP = 4;
    private static final int TWO_SLIPS_FROM = 8;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_INSIDE = 4;
    private static final double COMMON = 0.05;
    private static final double USUAL_GIVEN = 0.005;
    private static final double USUAL_FAMILY = 0.001;

    Agreement given(PersonFacts one, PersonFacts other) {
        if (!Collections.disjoint(one.firsts(), other.firsts())) {
            return Agreement.GIVEN_SAME;
        }
        if (one.givenWhole().equals(other.givenWhole())) {
            return Agreement.GIVEN_WRITTEN;
        }
        Agreement nearest = sounds.areInTwoAlphabets(one.givenWhole(), other.givenWhole())
                ? Agreement.GIVEN_SOUND
                : Agreement.GIVEN_DIFFERS;
        for (String mine : one.firsts()) {
            for (String theirs : other.firsts()) {
                Agreement now = first(mine, theirs);
                nearest = now.compareTo(nearest) < 0 ? now : nearest;
            }
        }
        boolean another = nearest == Agreement.GIVEN_DIFFERS
                && (shareWord(one.given(), other.given())
                        || isInside(one.givenWhole(), other.givenWhole())
                        || slips(one.givenWhole(), other.givenWhole()));
        return another ? Agreement.GIVEN_PART : nearest;
    }

    private Agreement first(String mine, String theirs) {
        if (mine.length() == 1 || theirs.length() == 1) {
            return mine.charAt(0) == theirs.charAt(0) ? Agreement.GIVEN_INITIAL : Agreement.GIVEN_DIFFERS;
        }
        if (sounds.forms(mine).contains(theirs)) {
            return Agreement.GIVEN_NICKNAME;
        }
        if (sounds.alike(mine, theirs)) {
            return Agreement.GIVEN_SOUND;
        }
        return slips(mine, theirs) ? Agreement.GIVEN_SLIP : Agreement.GIVEN_DIFFERS;
    }

    Agreement family(PersonFacts one, PersonFacts other) {
        if (one.familyWhole().equals(other.familyWhole())) {
            return one.family().equals(other.family()) ? Agreement.FAMILY_SAME : Agreement.FAMILY_WRITTEN;
        }
        if (isSwapped(one, other)) {
            return Agreement.FAMILY_SWAPPED;
        }
        List<String> mine = new ArrayList<>(one.family());
        List<String> theirs = new ArrayList<>(other.family());
        mine.removeAll(other.family());
        theirs.removeAll(one.family());
        String rest = String.join("", mine);
        String their = String.join("", theirs);
        if (slips(rest, their) || (rest.length() != their.length() && slips(one.familyWhole(), other.familyWhole()))) {
            return Agreement.FAMILY_SLIP;
        }
        if (!rest.isEmpty() && !their.isEmpty() && sounds.alike(rest, their)) {
            return Agreement.FAMILY_SOUND;
        }
        boolean part = one.family().stream()
                        .anyMatch(word -> word.length() >= SHORTEST_PART
                                && other.family().contains(word)
                                && shares.familyWord(word, 0) < COMMON)
                || isInside(one.familyWhole(), other.familyWhole());
        return part ? Agreement.FAMILY_PART : Agreement.FAMILY_DIFFERS;
    }

    private boolean isSwapped(PersonFacts one, PersonFacts other) {
        return !one.given().isEmpty()
                && !other.given().isEmpty()
                && near(one.givenWhole(), other.familyWhole(), one.firsts(), other.family())
                && near(other.givenWhole(), one.familyWhole(), other.firsts(), one.family());
    }

    /// Whether the only name of one is the other's, in the other place: a mononym is a given name here, and
    /// a family name there.
    boolean isElsewhere(PersonFacts one, PersonFacts other) {
        return isOnly(one, other) || isOnly(other, one);
    }

    private static boolean isOnly(PersonFacts one, PersonFacts other) {
        if (!one.isOfOneName()) {
            return false;
        }
        return one.family().isEmpty()
                ? isName(one.givenWhole(), other.familyWhole()) && !isName(one.givenWhole(), other.givenWhole())
                : isName(one.familyWhole(), other.givenWhole()) && !isName(one.familyWhole(), other.familyWhole());
    }

    private static boolean isName(String one, String other) {
        return !other.isEmpty() && (one.equals(other) || slips(one, other));
    }

    /// Whether the given name of one is the family name of the other.
    private static boolean near(String given, String family, List<String> firsts, List<String> words) {
        return given.equals(family) || firsts.equals(words) || slips(given, family);
    }

    private static boolean shareWord(List<String> one, List<String> other) {
        return one.stream().anyMatch(word -> word.length() >= SHORTEST_PART && other.contains(word));
    }

    /// "Seun" of "Oluwaseun", "Rowan" of "Test-Rowan".
    private static boolean isInside(String one, String other) {
        String less = one.length() < other.length() ? one : other;
        String more = one.length() < other.length() ? other : one;
        return less.length() >= SHORTEST_INSIDE && (more.startsWith(less) || more.endsWith(less));
    }

    private static boolean slips(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        return shortest >= SHORTEST_SLIP - 1
                && Math.max(one.length(), other.length()) >= SHORTEST_SLIP
                && EditDistance.atMost(shortest < TWO_SLIPS_FROM ? 1 : 2, one, other);
    }

    /// How many have what agrees, of two names the commoner.
    double share(Agreement agreement, PersonFacts one, PersonFacts other, double usual) {
        return switch (agreement) {
            case GIVEN_SAME ->
                one.firsts().stream()
                        .filter(other.firsts()::contains)
                        .mapToDouble(name -> shares.given(name, usual))
                        .max()
                        .orElse(usual);
            case FAMILY_SAME -> shares.family(one.familyWhole(), usual);
            case FAMILY_PART ->
                one.family().stream()
                        .filter(word -> Set.copyOf(other.family()).contains(word))
                        .mapToDouble(word -> shares.familyWord(word, usual))
                        .min()
                        .orElse(usual);
            case FAMILY_SWAPPED -> Math.max(both(one), both(other));
            case FAMILY_ELSEWHERE -> {
                PersonFacts only = one.isOfOneName() ? one : other;
                String name = only.givenWhole() + only.familyWhole();
                yield Math.max(shares.given(name, usual), shares.family(name, usual));
            }
            case BIRTH_SAME -> one.born().map(day -> shares.born(day, usual)).orElse(usual);
            case HOME_SAME -> shares.home(one.home().whole(), usual);
            default -> usual;
        };
    }

    /// How many have both names, where they stand as they do here.
    private double both(PersonFacts one) {
        double given = one.firsts().stream()
                .mapToDouble(name -> shares.given(name, USUAL_GIVEN))
                .max()
                .orElse(USUAL_GIVEN);
        return given * shares.family(one.familyWhole(), USUAL_FAMILY);
    }

    @Override
    public String toString() {
        return "NameComparison";
    }
}
