package org.mashhuddle.service.papers.sizes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// *Signed although missing* tells every agency of the meeting what is on its pages, and of nothing else: that an
/// action lacks a name says that there is one, whose, and about which child.
class WithheldIsNotMissingTest {

    private static final Pattern LACKS = Pattern.compile("name or time \\((\\d+\\.\\d+)");
    /// A row of a table: the number begins it.
    private static final Pattern ROW = Pattern.compile("(?m)^(\\d+\\.\\d\\d) ");

    @TempDir
    private Path folder;

    @Test
    void whatIsNotOnItsPagesIsNotMissingOnThem() throws IOException {
        String text;
        try (SizedMeeting held = new SizedMeeting(4, true, folder)) {
            held.plan();
            held.hold(16);
            held.sign();
            text = PaperFile.text(held.hub.services.minutes().pdf(held.hub.viewer(), held.meeting));
        }
        Set<String> missing = found(LACKS, PaperFile.inOneLine(text));
        assertThat(missing).isNotEmpty().isSubsetOf(found(ROW, text));
        // The strategy discussion has minutes of its own, for those who took part in it.
        assertThat(PaperFile.inOneLine(text))
                .contains("It has minutes of its own")
                .doesNotContain("strategy discussion says nothing");
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .collect(Collectors.toSet());
    }
}
