package org.mashhuddle.domain.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A few words between commas, and what they say of parental responsibility. Only words that are known to
/// say so count as saying it; of any other the sense is not clear.
///
/// @param besides what is left without them: a name, or who somebody is to the child
/// @param whose of those words, who it speaks of: nothing where whom it names only shares it, "shared with father"
/// @param said nothing where the phrase does not speak of it
/// @param isOfAnother it may speak of somebody else: "LA has PR"
record ResponsibilityPhrase(String besides, List<String> whose, Optional<Responsibility> said, boolean isOfAnother) {

    private static final String SHORT = "pr";
    private static final Set<String> BEFORE =
            Set.of("has", "have", "holds", "shared", "shares", "full", "joint", "sole", "both", "also", "the");
    private static final Set<String> AFTER = Set.of(
            "yes",
            "with",
            "shared",
            "and",
            "by",
            "birth",
            "marriage",
            "agreement",
            "court",
            "order",
            "the",
            "local",
            "authority",
            "council",
            "la",
            "via",
            "under",
            "through",
            "on",
            "a",
            "sgo",
            "cao",
            "special",
            "guardianship",
            "child",
            "arrangements",
            "residence",
            "adoption",
            "certificate");
    private static final Set<String> DENYING = Set.of(
            "no",
            "not",
            "none",
            "without",
            "never",
            "lacks",
            "lost",
            "removed",
            "ended",
            "discharged",
            "revoked",
            "nor",
            "doesn't",
            "hasn't",
            "don't",
            "does",
            "do",
            "got");

    static ResponsibilityPhrase of(String phrase) {
        List<String> words = List.of(phrase.replace('\u2019', '\'')
                .replaceAll("(?i)parental responsibilit(y|ies)", SHORT)
                .replaceAll("(?i)\\bPR:", SHORT + " ")
                .strip()
                .split("\\s+"));
        int at = place(words);
        if (at < 0) {
            return new ResponsibilityPhrase(phrase.strip(), plain(words), Optional.empty(), false);
        }
        int from = at;
        while (from > 0 && isKnown(BEFORE, words.get(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < words.size() && isKnown(AFTER, words.get(to))) {
            to++;
        }
        List<String> besides = new ArrayList<>(words.subList(0, from));
        besides.addAll(words.subList(to, words.size()));
        boolean clear = from == 0 || to == words.size();
        return new ResponsibilityPhrase(
                String.join(" ", besides),
                plain(to == at + 1 ? besides : words.subList(0, from)),
                Optional.of(clear ? sense(words.subList(from, to)) : Responsibility.NOT_CLEAR),
                !besides.stream().map(ResponsibilityPhrase::plain).allMatch(Kinship::isWord));
    }

    /// Whether it may speak of the same person as a phrase before it: behind "mother", "father has PR" is of another.
    boolean mayFollow(ResponsibilityPhrase earlier) {
        return earlier.whose().stream().map(Kinship::owner).noneMatch(Kinship::isWord)
                || earlier.whose().containsAll(whose);
    }

    /// Whether it speaks of more than one: "parents have PR".
    boolean isOfSeveral() {
        return whose.stream().anyMatch(Kinship::isOfSeveral);
    }

    private static List<String> plain(List<String> words) {
        return words.stream().map(ResponsibilityPhrase::plain).toList();
    }

    private static int place(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (plain(words.get(i)).equals(SHORT)) {
                return i;
            }
        }
        return -1;
    }

    private static Responsibility sense(List<String> words) {
        return words.stream().map(ResponsibilityPhrase::plain).anyMatch(DENYING::contains)
                ? Responsibility.HAS_NOT
                : Responsibility.HAS;
    }

    private static boolean isKnown(Set<String> owning, String word) {
        return owning.contains(plain(word)) || DENYING.contains(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.UK).replaceAll("^[^\\p{L}?]+|[^\\p{L}?]+$", "");
    }

    @Override
    public String toString() {
        return "ResponsibilityPhrase[withheld]";
    }
}
