package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.imports.ImportPreview;

/// The source goes on sending what was destroyed here: the same rows are left out, with the reason; what
/// it tells anew is a new record.
class DestroyedRowsStayOutTest {

    @TempDir
    private Path folder;

    private TestHub hub;
    private final CsvExtract extract = new CsvExtract();

    @BeforeEach
    void oneIsDestroyed() throws IOException {
        hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder.resolve("hub"));
        person("p1", "Gone");
        person("p2", "Stays");
        contact("c1", "p1", "2019-03-04T10:00:00");
        contact("c2", "p2", "2026-11-23T10:00:00");
        take();
        hub.services.retention().overview(hub.viewer()).holds().stream()
                .filter(LegalHold::stands)
                .forEach(hold -> hub.services.retention().lift(hub.chair(), hold.id(), "It has ended"));
        hub.services.retention().confirm(hub.chair(), "Head of records", "Minute 12");
        Subject gone = subjects().stream()
                .filter(each -> each.displayName().contains("GONE"))
                .findFirst()
                .orElseThrow();
        hub.services.destruction().destroy(hub.chair(), gone.id(), "Past its time");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void person(String id, String family) {
        extract.put(
                "ssd_person",
                id,
                "pers_person_id",
                id,
                "pers_forename",
                "Jordan",
                "pers_surname",
                family,
                "pers_dob",
                "2012-03-14");
    }

    private void contact(String id, String person, String at) {
        extract.put(
                "ssd_contacts",
                id,
                "cont_contact_id",
                id,
                "cont_person_id",
                person,
                "cont_contact_date",
                at,
                "cont_contact_source_desc",
                "Police");
    }

    private ImportPreview take() throws IOException {
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), extract.write(folder.resolve("extract")));
        hub.services.imports().take(hub.chair(), seen);
        return seen;
    }

    private List<Subject> subjects() {
        return hub.database.readForTheRecord(
                hub.viewer(),
                org.mashhuddle.store.audit.AuditEvent.of("import.look"),
                tx -> tx.subjects().all());
    }

    private List<String> names() {
        return subjects().stream().map(Subject::displayName).sorted().toList();
    }

    private static FileAccount of(ImportPreview seen, String file) {
        return seen.ledgers().stream()
                .filter(each -> each.file().startsWith(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameRowsAreLeftOutWithTheReason() throws IOException {
        assertThat(names()).hasSize(1);
        ImportPreview seen = take();
        assertThat(names()).hasSize(1);
        assertThat(of(seen, "ssd_contacts").leftOut()).isEqualTo(1);
        assertThat(of(seen, "ssd_contacts").same()).isEqualTo(1);
        assertThat(of(seen, "ssd_contacts").why()).contains("destroyed");
        assertThat(of(seen, "ssd_person").leftOut()).isEqualTo(1);
    }

    @Test
    void whatIsToldAnewIsANewRecord() throws IOException {
        contact("c3", "p1", "2026-11-23T12:00:00");
        ImportPreview seen = take();
        assertThat(names()).hasSize(2);
        assertThat(of(seen, "ssd_contacts").leftOut()).isEqualTo(1);
        assertThat(of(seen, "ssd_contacts").added()).isEqualTo(1);
    }
}
