package org.mashhuddle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// What `huddle --version` says: which release this is, and until when it is supported, which is a rule
/// applied to the day of the release in `release.properties`. It is no provider of picocli's: what rests on a class of
/// Java 5 is in no cache of the installed program.
final class ReleaseWords {

    /// From the day of a release on.
    static final Period SUPPORTED = Period.ofYears(1);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ReleaseWords() {}

    /// A line each.
    static String[] lines() {
        Properties facts = new Properties();
        try (InputStream in = Objects.requireNonNull(ReleaseWords.class.getResourceAsStream("release.properties"))) {
            facts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LocalDate released = LocalDate.parse(facts.getProperty("released"));
        return new String[] {
            "MASH Huddle " + facts.getProperty("version"),
            "Supported until " + DAY.format(released.plus(SUPPORTED)) + ", a year from its release."
        };
    }
}
