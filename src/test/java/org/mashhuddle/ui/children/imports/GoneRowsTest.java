package org.mashhuddle.ui.children.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.source.SourceChangeId;
import org.mashhuddle.service.agenda.SourceChangeService;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.imports.ImportPreview;

/// Nine children were referred in one extract, and eight of them are not in the next: each is named.
class GoneRowsTest {

    @TempDir
    private Path folder;

    private Path extract(int children) throws IOException {
        Path made = Files.createDirectories(folder.resolve("extract" + children));
        List<Integer> all = IntStream.rangeClosed(1, children).boxed().toList();
        Files.write(
                made.resolve("ssd_person.csv"),
                lines("pers_person_id,pers_forename,pers_surname,pers_dob", all, "p%d,Kim%d,TEST-OAK,2012-03-0%d"));
        Files.write(
                made.resolve("ssd_cin_episodes.csv"),
                lines("cine_referral_id,cine_person_id,cine_referral_date", all, "r%d,p%d,2026-11-24"));
        return made;
    }

    private static List<String> lines(String heading, List<Integer> all, String row) {
        return IntStream.rangeClosed(0, all.size())
                .mapToObj(at -> at == 0 ? heading : row.formatted(at, at, Math.min(at, 4)))
                .toList();
    }

    @Test
    void everyRowThatIsGoneCanBeLookedAt() throws IOException {
        try (TestHub hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder.resolve("hub"))) {
            ImportPreview nine = hub.services.imports().preview(hub.viewer(), extract(9));
            hub.services.imports().take(hub.chair(), nine);
            List<String> gone = ImportRows.of(hub.services.imports().preview(hub.viewer(), extract(1)))
                    .gone();
            assertThat(gone).hasSize(9);
            assertThat(gone.getFirst()).startsWith("8 that earlier extracts had");
            for (int child = 2; child <= 9; child++) {
                String name = "Kim" + child + " ";
                assertThat(gone).filteredOn(each -> each.startsWith(name)).hasSize(1);
            }
        }
    }

    /// Of eight rows that are gone one is put on the agenda, two are signed off: the list of imports says so, of the
    /// import that told of them. A record that is named to others alone counts for them alone.
    @Test
    void whatWasDecidedIsSeenBackOnTheImport() throws IOException {
        try (TestHub hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder.resolve("hub"))) {
            hub.services.imports().take(hub.chair(), hub.services.imports().preview(hub.viewer(), extract(9)));
            hub.clock.pass(Duration.ofMinutes(5));
            ImportPreview one = hub.services.imports().preview(hub.viewer(), extract(1));
            assertThat(one.hasNews()).as("nothing is new, and eight are gone").isTrue();
            hub.services.imports().take(hub.chair(), one);
            assertThat(gone(hub)).containsExactly("8: 8 to decide", "");
            ImportPreview again = hub.services.imports().preview(hub.viewer(), extract(1));
            assertThat(again.hasNews()).as("they were told").isFalse();
            assertThat(again.gone()).hasSize(8);
            SourceChangeService changes = hub.services.changes();
            var meeting = hub.services.agendas().plan(hub.chair(), LocalDate.of(2026, 11, 24));
            List<SourceChangeId> ids = changes.open(hub.viewer()).changes().stream()
                    .map(SourceChange::id)
                    .toList();
            changes.putOnAgenda(hub.chair(), meeting, ids.subList(0, 1));
            changes.signOff(hub.chair(), ids.subList(1, 3), "merged at the council");
            assertThat(gone(hub)).containsExactly("8: 5 to decide, 1 on an agenda, 2 signed off", "");
            assertThat(RunRow.all(hub.services.imports().runs(hub.viewer())))
                    .extracting(RunRow::decides)
                    .containsExactly(true, false);
            changes.signOff(hub.chair(), ids.subList(3, 8), "merged at the council");
            assertThat(gone(hub)).containsExactly("8: 1 on an agenda, 7 signed off", "");
            assertThat(RunRow.all(hub.services.imports().runs(hub.viewer())))
                    .extracting(RunRow::decides)
                    .containsExactly(false, false);
        }
    }

    private static List<String> gone(TestHub hub) {
        return RunRow.all(hub.services.imports().runs(hub.viewer())).stream()
                .map(RunRow::gone)
                .toList();
    }
}
