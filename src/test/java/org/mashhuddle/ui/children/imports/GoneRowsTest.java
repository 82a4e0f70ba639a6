package org.mashhuddle.ui.children.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
