package org.mashhuddle.domain.subject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person is called. Mononyms have a family name only.
///
/// @param knownAs the name the person goes by, and what they like to be called
/// @param pronoun "he", "she", "they"; empty when not known
/// @param others what the person was called before, and is called beside it
public record Names(
        String given, String family, Optional<String> knownAs, Optional<String> pronoun, OtherNames others) {

    /// The name in use is not closed.
    public Names {
        others = others.beside(given, family);
    }

    /// Names beside which no other is known.
    public Names(String given, String family, Optional<String> knownAs, Optional<String> pronoun) {
        this(given, family, knownAs, pronoun, OtherNames.none());
    }

    /// The two names alone.
    public static Names of(String given, String family) {
        return new Names(given, family, Optional.empty(), Optional.empty());
    }

    /// "Jordan Lee TEST-ALDER": every given name and the family name in capitals. Two children may
    /// share the first of them, so a page never has less.
    public String full() {
        return (given.strip() + " " + family.toUpperCase(Locale.UK)).strip();
    }

    /// What the person is called in a sentence: known as, else the first given name, else the
    /// family name.
    public String spoken() {
        return knownAs.orElseGet(() -> given.isBlank() ? family : firstWord(given.strip()));
    }

    /// Whether given and family name are the same, however they are written.
    public boolean isCalled(Names name) {
        return given.strip().equalsIgnoreCase(name.given.strip())
                && family.strip().equalsIgnoreCase(name.family.strip());
    }

    /// Whether this is a name that was closed here: no extract and no other record brings it back.
    public boolean hides(Names name) {
        return !isCalled(name) && others.isClosed(name, this);
    }

    /// The others that may be shown: those open that are not the name in use.
    public List<OtherNames.OtherName> otherwise() {
        return others.shown(given, family);
    }

    /// The same, with these beside the name in use.
    public Names with(OtherNames other) {
        return new Names(given, family, knownAs, pronoun, other);
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    @Override
    public String toString() {
        return "Names[withheld]";
    }
}
