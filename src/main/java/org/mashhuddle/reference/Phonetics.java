package org.mashhuddle.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/// How a name sounds, as short keys: names that sound alike share one. By the Double Metaphone of
/// Commons Codec, once as the name is spelled and once with the Irish spellings read as they are
/// spoken ("Siobhan", "Niamh", "Sean").
public final class Phonetics {

    private static final int LENGTH = 6;
    private static final List<Spelling> IRISH = List.of(
            new Spelling("^c(?=ao)", "k"),
            new Spelling("bh|mh", "v"),
            new Spelling("dh|gh", ""),
            new Spelling("aoi|ao", "ee"),
            new Spelling("^s(?=[ei][aou])", "sh"),
            new Spelling("rs(?=e$)", "rsh"));

    private record Spelling(Pattern written, String spoken) {
        Spelling(String written, String spoken) {
            this(Pattern.compile(written), spoken);
        }
    }

    private Phonetics() {}

    /// The keys of one word in plain lower-case letters; none for a word without letters.
    public static Set<String> of(String word) {
        DoubleMetaphone sounds = new DoubleMetaphone();
        sounds.setMaxCodeLen(LENGTH);
        String spoken = word;
        for (Spelling spelling : IRISH) {
            spoken = spelling.written().matcher(spoken).replaceAll(spelling.spoken());
        }
        Set<String> keys = new LinkedHashSet<>();
        for (String each : spoken.equals(word) ? List.of(word) : List.of(word, spoken)) {
            keys.add(sounds.doubleMetaphone(each));
            keys.add(sounds.doubleMetaphone(each, true));
        }
        keys.removeIf(key -> key == null || key.isEmpty());
        return keys;
    }
}
