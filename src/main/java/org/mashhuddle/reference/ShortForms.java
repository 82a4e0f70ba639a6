package org.mashhuddle.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mashhuddle.domain.PlainLetters;

/// Which entries of a list are meant by what somebody types: by part of it, by the beginnings of its words, by a
/// section with or without its dot, by a short form of the field.
public final class ShortForms {

    private static final int NOT_MEANT = 3;
    private static final Set<String> SECTION = Set.of("section", "sect", "sec");
    private final Map<String, List<String>> forms = new HashMap<>();

    private ShortForms() {}

    /// Those that come with the program.
    public static ShortForms all() {
        ShortForms all = new ShortForms();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ShortForms.class.getResourceAsStream("short-forms.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(all::add);
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        String[] sides = line.split(" = ", 2);
        forms.computeIfAbsent(PlainLetters.whole(sides[0]), _ -> new ArrayList<>())
                .add(sides[1].strip());
    }

    /// Every short form, in plain letters.
    Set<String> forms() {
        return Set.copyOf(forms.keySet());
    }

    /// What one of them stands for.
    List<String> standsFor(String form) {
        return forms.getOrDefault(form, List.of());
    }

    /// The entries that what is typed means, the likeliest first: what a short form stands for, what has words that
    /// begin so, what only has the letters somewhere; each in the order given. Nothing typed means every one.
    ///
    /// @param words how an entry reads
    public <T> List<T> meant(String typed, List<T> entries, Function<? super T, String> words) {
        return entries.stream()
                .filter(entry -> likely(typed, words.apply(entry)) < NOT_MEANT)
                .sorted(Comparator.comparingInt(entry -> likely(typed, words.apply(entry))))
                .toList();
    }

    private int likely(String typed, String entry) {
        List<String> stands = forms.getOrDefault(PlainLetters.whole(typed), List.of());
        if (stands.stream().anyMatch(words -> areBeginnings(words(words), words(entry)))) {
            return 0;
        }
        if (areBeginnings(words(typed), words(entry))) {
            return 1;
        }
        return PlainLetters.fold(entry).contains(PlainLetters.fold(typed.strip())) ? 2 : NOT_MEANT;
    }

    private static List<String> words(String text) {
        List<String> all = PlainLetters.words(text);
        return IntStream.range(0, all.size())
                .mapToObj(at -> SECTION.contains(all.get(at)) && at + 1 < all.size() ? "s" : all.get(at))
                .toList();
    }

    /// "soc ass", "s17", "s 17" of "social care assessment (s.17)".
    private static boolean areBeginnings(List<String> typed, List<String> entry) {
        return !typed.isEmpty()
                && (typed.stream().allMatch(part -> entry.stream().anyMatch(word -> word.startsWith(part)))
                        || IntStream.range(0, entry.size())
                                .anyMatch(from -> String.join("", entry.subList(from, entry.size()))
                                        .startsWith(String.join("", typed))));
    }
}
