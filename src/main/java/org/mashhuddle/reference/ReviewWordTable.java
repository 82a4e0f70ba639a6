package org.mashhuddle.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mashhuddle.domain.governance.request.ReviewWords;

/// The words that a person's copy is reviewed for, as they come with the program: a kind and what
/// belongs to it, a line each.
public final class ReviewWordTable {

    private static final String BAR = "\\|";
    private static final String BLANK = " ";

    private static final ReviewWords WORDS = read();

    private ReviewWordTable() {}

    /// The words.
    public static ReviewWords words() {
        return WORDS;
    }

    private static ReviewWords read() {
        Map<String, List<String>> kinds = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReviewWordTable.class.getResourceAsStream("review-words.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(BLANK, 2);
                kinds.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1]);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ReviewWords(
                Set.copyOf(split(kinds, "SHORT_FORM", BLANK)),
                split(kinds, "RELATION", BAR),
                split(kinds, "HARM", BAR),
                split(kinds, "CRIME", BAR),
                split(kinds, "LAW", BAR),
                lower(split(kinds, "PLACE", BLANK)),
                lower(split(kinds, "STREET", BLANK)),
                lower(split(kinds, "TITLE", BLANK)),
                Nicknames.all().names());
    }

    private static List<String> split(Map<String, List<String>> kinds, String kind, String at) {
        return kinds.getOrDefault(kind, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(at)))
                .toList();
    }

    private static Set<String> lower(List<String> words) {
        Set<String> all = new HashSet<>();
        words.forEach(word -> all.add(word.toLowerCase(Locale.UK)));
        return all;
    }
}
