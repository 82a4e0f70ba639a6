package org.mashhuddle.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/// British spelling: the dictionary that comes with the program, and the words of the field. It is read
/// when it is asked for the first time, and held in memory as long as the program runs.
public final class Spelling {

    private static final int OFFERED = 6;

    /// The same for every hub that is opened: half a second's reading.
    private static final class Read {
        private static final Dictionary DICTIONARY = read();
        private static final Set<String> FIELD = fieldWords();
    }

    /// Whether a word is spelled as the dictionary or the field has it.
    public synchronized boolean knows(String word) {
        return Read.FIELD.contains(word.toLowerCase(Locale.UK)) || new Hunspell(Read.DICTIONARY).spell(word);
    }

    /// What a word may have been meant to be, the likeliest first; nothing where nothing is near in a
    /// moment's search.
    public synchronized List<String> suggestions(String word) {
        List<String> near = near(word);
        // The library stops after a quarter of a second, which the first search of a slow morning takes to warm up.
        return near.isEmpty() ? near(word) : near;
    }

    private static List<String> near(String word) {
        Hunspell book = new Hunspell(Read.DICTIONARY, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
        try {
            return book.suggest(word).stream().limit(OFFERED).toList();
        } catch (SuggestionTimeoutException _) {
            return List.of();
        }
    }

    private static Dictionary read() {
        try (InputStream affixes = stored("en-gb/en_GB.aff");
                InputStream words = stored("en-gb/en_GB.dic")) {
            return new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException broken) {
            throw new IllegalStateException("The dictionary cannot be read", broken);
        }
    }

    private static Set<String> fieldWords() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stored("field-words.txt"), StandardCharsets.UTF_8))) {
            Set<String> words = new HashSet<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("[ -]")))
                    .forEach(word -> words.add(word.toLowerCase(Locale.UK)));
            return Set.copyOf(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream stored(String name) {
        return Objects.requireNonNull(Spelling.class.getResourceAsStream(name));
    }
}
