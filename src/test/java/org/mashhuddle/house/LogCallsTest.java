package org.mashhuddle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Logs hold ids, never people.
final class LogCallsTest {

    @Test
    void logsTakeIdsNumbersAndTimesOnly() throws IOException {
        assertThat(LogCalls.forbiddenIn(Source.filesBelow(Source.MAIN))).isEmpty();
    }

    @Test
    void aLoggedChildNameOrExceptionIsFound() throws IOException {
        assertThat(LogCalls.forbiddenIn(Source.filesBelow(Source.BAD_APPLES)))
                .containsExactly(
                        "Gossip.java: child", "Gossip.java: \"saved \" + child.name()", "Gossip.java: trouble");
    }
}
