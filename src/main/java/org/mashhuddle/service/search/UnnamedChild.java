package org.mashhuddle.service.search;

import java.util.List;
import java.util.Set;

/// "Baby", "Unborn", "Baby boy", "Twin 2 of Kelly": what hospitals and councils write as the given name of a
/// child who has none yet (`domain.md` section 5: "Baby" and the surname).
final class UnnamedChild {

    private static final Set<String> FIRST =
            Set.of("baby", "babe", "unborn", "newborn", "neonate", "infant", "unnamed", "twin");
    private static final Set<String> AFTER = Set.of(
            "baby", "boy", "girl", "child", "male", "female", "twin", "triplet", "one", "two", "three", "1", "2", "3",
            "i", "ii", "iii");
    private static final String MOTHER = "of";

    private UnnamedChild() {}

    /// The given names among these words, in plain letters: all of them, unless the first says that there was
    /// none. "Baby Jane" is Jane.
    static List<String> given(List<String> words) {
        if (words.isEmpty() || !FIRST.contains(words.getFirst())) {
            return words;
        }
        return words.stream()
                .skip(1)
                .takeWhile(word -> !word.equals(MOTHER))
                .filter(word -> !AFTER.contains(word))
                .toList();
    }
}
