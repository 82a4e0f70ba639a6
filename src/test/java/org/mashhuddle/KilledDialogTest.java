package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// Product rule 7 in a dialog: the program is killed while somebody types why a child is deferred,
/// and the next start offers the words at the same place. On the disk nobody can read them.
@Tag("alone")
class KilledDialogTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final String HALF = "until the school has ans";
    private static final Duration MORE_THAN_THE_JOURNALS_PAUSE = Duration.ofMillis(1000);

    @TempDir
    private Path folder;

    private final DemoClock clock = new DemoClock(NINE);

    private void aChildIsOnTheAgenda() {
        App app = new App(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR);
        try (Session open = app.hubs().create(DemoDay.hub()).session()) {
            Child child = AChild.aChild().build();
            open.services().subjects().keep(open.actor(), "subject.add", child);
            open.services()
                    .referrals()
                    .receive(
                            open.actor(),
                            AReferral.aReferral(child.id(), clock.instant()).build());
            clock.pass(Duration.ofMinutes(30));
            open.services().agendas().plan(open.actor(), LocalDate.of(2026, 11, 24));
        }
    }

    private Process start(String... more) throws IOException {
        Stream<String> always =
                Stream.of(folder.resolve("hub").toString(), clock.instant().toString());
        return OwnProcess.start(
                folder,
                DeferringProgram.class,
                Stream.concat(always, Stream.of(more)).toArray(String[]::new));
    }

    private String complaints() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    @Tag("long")
    @Test
    void aHalfTypedReasonForDeferringIsThereAfterTheProgramWasKilled() throws Exception {
        aChildIsOnTheAgenda();
        Process typing = start(HALF);
        try (BufferedReader out = typing.inputReader()) {
            String line = out.readLine();
            while (line != null && !line.equals("typed")) {
                line = out.readLine();
            }
            assertThat(line).as(complaints()).isEqualTo("typed");
            assertThat(typing.waitFor(MORE_THAN_THE_JOURNALS_PAUSE)).isFalse();
            assertThat(typing.toHandle().destroyForcibly()).isTrue();
            typing.waitFor();
        }
        assertThat(readable()).as("files that hold the words").isEmpty();
        clock.pass(Duration.ofMinutes(2));
        Process next = start();
        try (BufferedReader out = next.inputReader()) {
            List<String> said = out.lines().toList();
            assertThat(said).as(complaints()).contains("found " + HALF, "said true");
        }
        assertThat(next.waitFor()).isZero();
    }

    private List<Path> readable() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(KilledDialogTest::holdsTheWords)
                    .toList();
        }
    }

    private static boolean holdsTheWords(Path file) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            String wide = new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE);
            return bytes.contains("until the school") || wide.contains("until the school");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
