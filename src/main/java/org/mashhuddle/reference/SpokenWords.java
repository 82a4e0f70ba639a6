package org.mashhuddle.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of the field to be found in what somebody typed, as they come with the program: those that may
/// sound like blame to a family, and those that say that somebody is kept away.
public final class SpokenWords {

    private final Pattern any;

    private SpokenWords(List<String> words) {
        this.any = Pattern.compile(
                words.stream()
                        .map(each -> Pattern.quote(each).replace(" ", "\\E\\s+\\Q"))
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}-])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Those that may sound like blame.
    public static SpokenWords ofBlame() {
        return in("blame-words.txt");
    }

    /// Those that say that an order, a notice or a condition keeps somebody away.
    public static SpokenWords ofOrders() {
        return in("order-words.txt");
    }

    private static SpokenWords in(String table) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpokenWords.class.getResourceAsStream(table)), StandardCharsets.UTF_8))) {
            return new SpokenWords(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whether any of them stands in a sentence, whole and in any letters.
    public boolean isIn(String sentence) {
        return any.matcher(sentence).find();
    }
}
