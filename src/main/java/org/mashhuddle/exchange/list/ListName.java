package org.mashhuddle.exchange.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A whole name, parted as people write it: "FAMILY, given", "given FAMILY", "given family".
record ListName(String given, String family) {

    private static final Set<String> BEFORE_FAMILY = Set.of(
            "van", "von", "de", "den", "der", "di", "da", "dos", "del", "du", "la", "le", "el", "al", "bin", "binti",
            "ben", "ter", "ten", "st", "o");

    /// @param text without spaces around it, and not empty
    static ListName of(String text) {
        int comma = text.indexOf(',');
        if (comma >= 0) {
            return new ListName(
                    text.substring(comma + 1).strip(), text.substring(0, comma).strip());
        }
        List<String> words = Arrays.asList(text.split("\\s+"));
        if (words.size() == 1) {
            return new ListName("", text);
        }
        List<String> loud = words.stream().filter(ListName::isLoud).toList();
        if (!loud.isEmpty() && loud.size() < words.size()) {
            return new ListName(
                    String.join(
                            " ", words.stream().filter(word -> !isLoud(word)).toList()),
                    String.join(" ", loud));
        }
        int family = words.size() - 1;
        while (family > 1 && BEFORE_FAMILY.contains(words.get(family - 1).toLowerCase(Locale.UK))) {
            family--;
        }
        return new ListName(
                String.join(" ", words.subList(0, family)), String.join(" ", words.subList(family, words.size())));
    }

    /// In capitals alone, which an initial is not.
    private static boolean isLoud(String word) {
        return word.length() > 2
                && word.equals(word.toUpperCase(Locale.UK))
                && word.chars().anyMatch(Character::isLetter);
    }

    @Override
    public String toString() {
        return "ListName";
    }
}
