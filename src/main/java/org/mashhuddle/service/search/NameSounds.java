package org.mashhuddle.service.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.reference.Consonants;
import org.mashhuddle.reference.Nicknames;
import org.mashhuddle.reference.Phonetics;

/// How names sound and what other forms they have, each worked out once.
final class NameSounds {

    private final Nicknames nicknames = Nicknames.all();
    private final Map<String, Set<String>> known = new HashMap<>();

    Set<String> of(String word) {
        return known.computeIfAbsent(word, Phonetics::of);
    }

    boolean alike(String one, String other) {
        return !Collections.disjoint(of(one), of(other)) || areInTwoAlphabets(one, other);
    }

    /// Whether one name is in Arabic letters and may be the other, that is in ours.
    boolean areInTwoAlphabets(String one, String other) {
        return Consonants.areSame(one, other);
    }

    /// The other forms of a given name.
    Set<String> forms(String name) {
        return nicknames.of(name);
    }

    /// The sounds of a name and of its other forms.
    Set<String> ofAllForms(String name) {
        Set<String> all = new HashSet<>(of(name));
        forms(name).forEach(form -> all.addAll(of(form)));
        return all;
    }

    @Override
    public String toString() {
        return "NameSounds[" + known.size() + "]";
    }
}
