package org.mashhuddle.domain.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What stands between two commas of a line: whom it names, and what it says of them.
///
/// @param who whom it names, or what they are to the child
/// @param joined whether it begins with "and"
/// @param both whether it is of two who stand before it: "both have PR"
record LinePhrase(
        List<Someone> who, ResponsibilityPhrase responsibility, Residence residence, boolean joined, boolean both) {

    private static final Set<String> PARTICLES = Set.of(
            "al", "ap", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
            "la", "le", "ter", "van", "von", "y");
    private static final Set<String> NOT_KNOWN = Set.of("unknown", "n/k", "nk", "tbc", "unnamed", "not known", "?");
    private static final Set<String> BEFORE_KIN =
            Set.of("both", "big", "elder", "eldest", "her", "his", "little", "older", "their", "younger", "youngest");
    private static final int ACRONYM = 4;

    /// @param kin "step-dad"; empty where it does not stand before the name
    /// @param rest what stands behind the name
    record Someone(String kin, String name, String rest) {

        static Someone of(String part) {
            if (NOT_KNOWN.contains(part.toLowerCase(Locale.UK))) {
                return new Someone("", "", part);
            }
            List<String> words = List.of(part.split("\\s+"));
            int at = kin(words);
            int end = at;
            while (end < words.size() && isOfName(words, end)) {
                end++;
            }
            String name = String.join(" ", words.subList(at, end));
            String rest = String.join(" ", words.subList(end, words.size()));
            return NOT_KNOWN.contains(name.toLowerCase(Locale.UK))
                    ? new Someone(String.join(" ", words.subList(0, at)), "", name + " " + rest)
                    : new Someone(String.join(" ", words.subList(0, at)), name, rest);
        }

        private static int kin(List<String> words) {
            int at = 0;
            while (at < words.size() && isOfKin(plain(words.get(at)))) {
                at++;
            }
            return at > 0 && Kinship.isSomebody(plain(words.get(at - 1))) ? at : 0;
        }

        /// "her partner", "mother's partner", "older brother".
        private static boolean isOfKin(String word) {
            return Kinship.isWord(word) || BEFORE_KIN.contains(word) || Kinship.isWord(Kinship.owner(word));
        }

        private static boolean isOfName(List<String> words, int at) {
            return isCapital(words.get(at))
                    || (PARTICLES.contains(words.get(at)) && at + 1 < words.size() && isOfName(words, at + 1));
        }

        boolean isKin() {
            return !kin.isEmpty() && name.isEmpty() && rest.isEmpty();
        }

        boolean isOfSeveral() {
            return Stream.of(kin.toLowerCase(Locale.UK).split("\\s+")).anyMatch(Kinship::isOfSeveral);
        }

        int words() {
            return name.isEmpty() ? 0 : name.split("\\s+").length;
        }

        Someone named(String other) {
            return new Someone(kin, other, rest);
        }

        Someone kin(String other) {
            return new Someone(other, name, rest);
        }

        @Override
        public String toString() {
            return "Someone[withheld]";
        }
    }

    LinePhrase {
        who = List.copyOf(who);
    }

    /// "mother and Lee Ash" is of two people who stand behind each other.
    static List<LinePhrase> of(String phrase) {
        boolean joined = phrase.matches("(?i)(?:and|&|\\+)\\s.*");
        LinePhrase whole = read(joined ? phrase.replaceFirst("\\S+\\s+", "") : phrase, joined);
        boolean split = whole.who().size() > 1
                && whole.who().getFirst().isKin()
                && whole.who().stream()
                        .skip(1)
                        .allMatch(one -> !one.name().isEmpty() && one.kin().isEmpty());
        return split
                ? List.of(
                        new LinePhrase(
                                whole.who().subList(0, 1),
                                ResponsibilityPhrase.of(""),
                                Residence.NOT_SAID,
                                joined,
                                false),
                        new LinePhrase(
                                whole.who().subList(1, whole.who().size()),
                                whole.responsibility(),
                                whole.residence(),
                                true,
                                false))
                : List.of(whole);
    }

    private static LinePhrase read(String phrase, boolean joined) {
        ResidencePhrase lives = ResidencePhrase.of(phrase);
        ResponsibilityPhrase has = ResponsibilityPhrase.of(lives.besides());
        List<Someone> who = together(
                FamilyLine.parts(has.besides()).stream().map(Someone::of).toList());
        boolean both = has.said().isPresent() && has.besides().isEmpty() && phrase.matches("(?i)(?:.*\\s)?both\\s.*");
        return new LinePhrase(who, has, lives.said(), joined, both);
    }

    /// "foster carers Mr and Mrs Elm": both are.
    private static List<Someone> together(List<Someone> who) {
        boolean all = who.size() > 1
                && who.getFirst().isOfSeveral()
                && who.stream().skip(1).allMatch(one -> one.kin().isEmpty());
        return all ? who.stream().map(one -> one.kin(who.getFirst().kin())).toList() : who;
    }

    /// What is left of it without what it says of parental responsibility and of where somebody lives.
    String besides() {
        return responsibility.besides();
    }

    /// Nothing but what somebody is to the child.
    boolean isKin() {
        return !who.isEmpty() && who.stream().allMatch(Someone::isKin);
    }

    /// Nothing but names, with what they are to the child before them or without it.
    boolean isNames() {
        return !who.isEmpty()
                && who.stream()
                        .allMatch(one -> !one.name().isEmpty() && one.rest().isEmpty())
                && !isAcronym();
    }

    boolean isKinAndName() {
        return isNames() && who.stream().allMatch(one -> !one.kin().isEmpty());
    }

    boolean isNamesAlone() {
        return isNames() && who.stream().allMatch(one -> one.kin().isEmpty());
    }

    boolean isWholeName() {
        return isNamesAlone() && who.stream().allMatch(one -> one.words() > 1);
    }

    /// "SGO", "LA".
    boolean isAcronym() {
        if (who.isEmpty()) {
            return false;
        }
        String name = who.getFirst().name();
        return who.size() == 1
                && who.getFirst().kin().isEmpty()
                && name.length() <= ACRONYM
                && name.length() > 1
                && name.equals(name.toUpperCase(Locale.UK));
    }

    /// "mum's boyfriend": who somebody is to somebody of the family.
    boolean saysKin() {
        return words().map(Kinship::owner).anyMatch(Kinship::isWord);
    }

    /// "family friend": words of a few, not of a number and not that nobody knows.
    boolean mayBeRelation() {
        String said = besides();
        return !said.isEmpty()
                && responsibility.said().isEmpty()
                && !isCapital(said)
                && said.chars().noneMatch(Character::isDigit)
                && !NOT_KNOWN.contains(said.toLowerCase(Locale.UK));
    }

    private Stream<String> words() {
        return Arrays.stream(besides().split("\\s+")).map(LinePhrase::plain);
    }

    /// "dana oak", typed in haste before what she is to the child.
    boolean mayBeNameInHaste() {
        List<String> words = new ArrayList<>(List.of(besides().split("\\s+")));
        return responsibility.said().isEmpty()
                && residence == Residence.NOT_SAID
                && (words.size() == 2 || words.size() == 3)
                && words().allMatch(word -> word.matches("[\\p{L}'’-]+"))
                && !words.getFirst().matches("no|not|in|at|with|the|a|of")
                && !saysKin();
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.UK).replaceAll("^[^\\p{L}?]+|[^\\p{L}?]+$", "");
    }

    @Override
    public String toString() {
        return "LinePhrase[withheld]";
    }
}
