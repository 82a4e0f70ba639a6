package org.mashhuddle.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mashhuddle.domain.match.Agreement;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.match.MatchWeights;

/// The weights of matching that come with the program, a line each: an agreement with how often two
/// records of one child and of two children have it, or how sure one is from so many bits on.
public final class MatchTable {

    private MatchTable() {}

    /// The weights.
    public static MatchWeights weights() {
        Map<Agreement, MatchWeights.Odds> odds = new EnumMap<>(Agreement.class);
        Map<HowSure, Double> limits = new EnumMap<>(HowSure.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MatchTable.class.getResourceAsStream("match-weights.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> words = Arrays.asList(line.split(" "));
                double first = Double.parseDouble(words.get(1));
                if (words.size() == 2) {
                    limits.put(HowSure.valueOf(words.getFirst()), first);
                } else {
                    odds.put(
                            Agreement.valueOf(words.getFirst()),
                            new MatchWeights.Odds(first, Double.parseDouble(words.get(2))));
                }
            });
            return new MatchWeights(odds, limits);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
