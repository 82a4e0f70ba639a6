package org.mashhuddle.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.mashhuddle.domain.PlainLetters;

/// Whether an entry of a list is meant by what somebody types: by part of it, by the beginnings of its words, by a
/// section with or without its dot, by a short form of the field.
public final class ShortForms {

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

    /// Whether what is typed means this entry. Nothing typed means every one.
    public boolean mean(String typed, String entry) {
        return isWritten(typed, entry)
                || forms.getOrDefault(PlainLetters.whole(typed), List.of()).stream()
                        .anyMatch(words -> isWritten(words, entry));
    }

    private static boolean isWritten(String typed, String entry) {
        String plain = PlainLetters.fold(typed.strip());
        return PlainLetters.fold(entry).contains(plain) || areBeginnings(words(typed), words(entry));
    }

    private static List<String> words(String text) {
        return PlainLetters.words(text).stream()
                .map(word -> SECTION.contains(word) ? "s" : word)
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
