package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The date until which a release is supported follows from its own day, and the number is the build's.
class ReleaseWordsTest {

    @Test
    void itIsSupportedUntilTheSameDayOfTheNextYear() throws IOException {
        String facts = Files.readString(Path.of("src/main/resources/org/mashhuddle/cli/release.properties"));
        Matcher day = Pattern.compile("released=(\\d{4})-11-(\\d{2})").matcher(facts);
        assertThat(day.find()).isTrue();
        String[] said = ReleaseWords.lines();
        assertThat(said[1])
                .contains("Supported until " + Integer.parseInt(day.group(2)) + " November "
                        + (Integer.parseInt(day.group(1)) + 1));
        Matcher number = Pattern.compile("<artifactId>mash-huddle</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(number.find()).isTrue();
        assertThat(said[0]).isEqualTo("MASH Huddle " + number.group(1));
    }
}
