package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.core.Refusal;
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

    private Subject called(String family) {
        return subjects().stream()
                .filter(each -> each.displayName().contains(family))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDestroyedBetweenThePreviewAndTheTakingDoesNotComeBack() throws IOException {
        person("p9", "Between");
        contact("c9", "p9", "2019-03-05T10:00:00");
        take();
        extract.put(
                "ssd_person",
                "p9",
                "pers_person_id",
                "p9",
                "pers_forename",
                "Other",
                "pers_surname",
                "Between",
                "pers_dob",
                "2012-03-14");
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), extract.write(folder.resolve("extract")));
        hub.services.destruction().destroy(hub.chair(), called("BETWEEN").id(), "Past its time");
        assertThatThrownBy(() -> hub.services.imports().take(hub.chair(), seen))
                .isInstanceOf(Refusal.class)
                .hasMessage("DESTROYED_SINCE");
        assertThat(names()).hasSize(1).noneMatch(name -> name.contains("BETWEEN"));
        take();
        assertThat(names()).hasSize(1);
    }

    @Test
    void theRowsOfAListStayOutToo() throws IOException {
        ListProfile profile = new ListProfile(
                "Police notices, old",
                ListKind.CONTACT,
                "police",
                DayOrder.DAY_FIRST,
                Stream.of(
                                ListField.REFERENCE,
                                ListField.FAMILY,
                                ListField.GIVEN,
                                ListField.BORN,
                                ListField.AT,
                                ListField.SUMMARY)
                        .map(field -> new ListProfile.Column(field.name(), field))
                        .toList());
        Path list = folder.resolve("notices.csv");
        Files.writeString(list, "REFERENCE,FAMILY,GIVEN,BORN,AT,SUMMARY\nR1,Listed,Jo,10/05/2013,04/03/2019,burn\n");
        hub.services.imports().take(hub.chair(), hub.services.imports().preview(hub.viewer(), list, profile));
        hub.services.destruction().destroy(hub.chair(), called("LISTED").id(), "Past its time");
        ImportPreview again = hub.services.imports().preview(hub.viewer(), list, profile);
        hub.services.imports().take(hub.chair(), again);
        assertThat(names()).hasSize(1);
        assertThat(again.ledgers().getFirst().leftOut()).isEqualTo(1);
        assertThat(again.ledgers().getFirst().why()).contains("destroyed");
    }
}
