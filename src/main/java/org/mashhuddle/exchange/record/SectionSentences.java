package org.mashhuddle.exchange.record;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says one thing of a section in whole sentences. Which sentences there are is data; a thing that it
/// does not know is left to be said under the names of its fields.
final class SectionSentences {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ASKED = Pattern.compile("^\\[(\\w+)=([^]]+)] ");

    /// By where a thing stands: each sentence with what is said in its place.
    private final Map<String, List<List<String>>> forms = new HashMap<>();

    /// What was said, and of which fields.
    record Said(List<String> sentences, Set<String> fields) {
        @Override
        public String toString() {
            return "Said" + fields;
        }
    }

    private SectionSentences() {}

    /// Those that come with the program.
    static SectionSentences all() {
        SectionSentences all = new SectionSentences();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SectionSentences.class.getResourceAsStream("section-sentences.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(all::add);
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        String[] parts = line.split("\t", 2);
        List<String> ways =
                Arrays.stream(parts[1].split("\\|\\|")).map(String::strip).toList();
        forms.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(ways);
    }

    /// @param where "decision.outcomes"
    /// @param values of its fields, in words; a field that says nothing is not among them
    Said of(String where, Map<String, String> values) {
        List<String> sentences = new ArrayList<>();
        Set<String> fields = new HashSet<>();
        for (List<String> ways : forms.getOrDefault(where, List.of())) {
            ways.forEach(way -> ASKED.matcher(way).results().forEach(asked -> fields.add(asked.group(1))));
            ways.stream().flatMap(way -> said(way, values).stream()).findFirst().ifPresent(said -> {
                sentences.addAll(said.sentences());
                fields.addAll(said.fields());
            });
        }
        return new Said(sentences, fields);
    }

    private static Optional<Said> said(String way, Map<String, String> values) {
        Matcher asked = ASKED.matcher(way);
        boolean asks = asked.find();
        if (asks && !asked.group(2).equals(values.get(asked.group(1)))) {
            return Optional.empty();
        }
        String sentence = asks ? way.substring(asked.end()) : way;
        Set<String> fields = new HashSet<>();
        FIELD.matcher(sentence).results().forEach(field -> fields.add(field.group(1)));
        if (!values.keySet().containsAll(fields)) {
            return Optional.empty();
        }
        String said = FIELD.matcher(sentence)
                .replaceAll(field -> Matcher.quoteReplacement(values.getOrDefault(field.group(1), "")));
        return Optional.of(new Said(List.of(said), fields));
    }

    @Override
    public String toString() {
        return "SectionSentences";
    }
}
