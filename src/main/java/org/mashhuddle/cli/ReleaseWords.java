package org.mashhuddle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// What `huddle --version` says: which release this is, and until when it is supported, which is a rule
/// applied to the day of the release in `release.properties`.
public final class ReleaseWords implements IVersionProvider {

    /// From the day of a release on.
    static final Period SUPPORTED = Period.ofYears(1);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public String[] getVersion() throws IOException {
        Properties facts = new Properties();
        try (InputStream in = Objects.requireNonNull(ReleaseWords.class.getResourceAsStream("release.properties"))) {
            facts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        LocalDate released = LocalDate.parse(facts.getProperty("released"));
        return new String[] {
            "MASH Huddle " + facts.getProperty("version"),
            "Supported until " + DAY.format(released.plus(SUPPORTED)) + ", a year from its release.",
            "Not yet for live use: the long trials of what it keeps are not finished."
        };
    }
}
