package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What goes wrong is told by a code, and never in the words of an exception.
final class FaultTest {

    private static final String NAME = "Zebediah Leakchild";

    @Test
    void theTraceNamesKindsAndPlacesButRepeatsNoWord() {
        assertThat(fault(NAME).trace())
                .contains("IllegalStateException", "caused by java.lang.IllegalArgumentException", "FaultTest")
                .doesNotContain(NAME);
        assertThat(fault(NAME).toString()).doesNotContain(NAME);
    }

    @Test
    void theSameFaultHasTheSameCodeWhateverItSaid() {
        List<String> codes = List.of(NAME, "another").stream()
                .map(words -> fault(words).code())
                .toList();
        assertThat(codes.getFirst()).matches("[0-9A-F]{4}-[0-9A-F]{4}").isEqualTo(codes.getLast());
    }

    @Test
    void thePersonReadsACodeAndNoStackTrace() {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        Fault fault = fault(NAME);
        Log.tell(fault, new PrintStream(words, true, StandardCharsets.UTF_8));
        assertThat(words.toString(StandardCharsets.UTF_8))
                .contains("Error " + fault.code())
                .doesNotContain(NAME, "\tat ", "Exception");
    }

    @Test
    void theHubIsWhereTheArgumentsSay() {
        assertThat(Main.hub(List.of("agenda", "--data", "/srv/hub")).directory())
                .isEqualTo(Path.of("/srv/hub"));
        assertThat(Main.hub(List.of("--data=/srv/hub")).directory()).isEqualTo(Path.of("/srv/hub"));
        assertThat(Main.hub(List.of("agenda", "--data"))
                        .directory()
                        .getFileName()
                        .toString())
                .containsIgnoringCase("huddle");
    }

    private static Fault fault(String words) {
        return new Fault(new IllegalStateException(words, new IllegalArgumentException(words)));
    }
}
