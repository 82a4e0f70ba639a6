package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
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
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// Product rule 7 where it was broken: the program is killed while somebody types a professional
/// disagreement whose agency is not chosen yet, and the next start shows the words in their place.
@Tag("alone")
class KilledFormTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final String HALF = "the school would keep the pl";
    private static final Duration MORE_THAN_THE_JOURNALS_PAUSE = Duration.ofMillis(1000);

    @TempDir
    private Path folder;

    private final DemoClock clock = new DemoClock(NINE);

    private void aMeetingIsHeld() {
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
            MeetingId meeting = open.services().agendas().plan(open.actor(), LocalDate.of(2026, 11, 24));
            var book = open.services().meetings().open(open.actor(), meeting);
            open.services()
                    .meetings()
                    .goTo(
                            open.actor(),
                            meeting,
                            book.agenda().items().getFirst().id());
        }
    }

    private Process start(String... more) throws IOException {
        Stream<String> always =
                Stream.of(folder.resolve("hub").toString(), clock.instant().toString());
        return OwnProcess.start(
                folder,
                FormProgram.class,
                Stream.concat(always, Stream.of(more)).toArray(String[]::new));
    }

    @Tag("long")
    @Test
    void aDisagreementWithoutItsAgencyIsThereAfterTheProgramWasKilled() throws Exception {
        aMeetingIsHeld();
        clock.pass(Duration.ofMinutes(5));
        Process typing = start(HALF);
        try (BufferedReader out = typing.inputReader()) {
            String line = out.readLine();
            while (line != null && !line.equals("typed")) {
                line = out.readLine();
            }
            assertThat(line).as(Files.readString(folder.resolve("err"))).isEqualTo("typed");
            assertThat(typing.waitFor(MORE_THAN_THE_JOURNALS_PAUSE)).isFalse();
            assertThat(typing.toHandle().destroyForcibly()).isTrue();
            typing.waitFor();
        }
        clock.pass(Duration.ofMinutes(2));
        Process next = start();
        try (BufferedReader out = next.inputReader()) {
            List<String> said = out.lines().toList();
            assertThat(said).as(Files.readString(folder.resolve("err"))).contains("found " + HALF);
        }
        assertThat(next.waitFor()).isZero();
    }
}
