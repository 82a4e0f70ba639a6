package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.OtherNames.OtherName.Kind;
import org.mashhuddle.service.TableContents;
import org.mashhuddle.service.core.TestHub;

/// A council's extract goes on saying what it says, whatever a person has written of other names.
class OtherNamesInExtractsTest {

    @TempDir
    Path folder;

    private TestHub hub;
    private int taken;

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder.resolve("hub"));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void extract(String given, String family) throws IOException {
        hub.clock.pass(Duration.ofMinutes(5));
        Path made = Files.createDirectories(folder.resolve("extract" + taken++));
        Files.writeString(
                made.resolve("ssd_person.csv"),
                "pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex\np1," + given + "," + family
                        + ",2012-03-04,F\n");
        hub.services.imports().take(hub.chair(), hub.services.imports().preview(hub.viewer(), made));
        hub.clock.pass(Duration.ofMinutes(5));
    }

    private Child child() {
        return hub.database.read(hub.viewer(), org.mashhuddle.store.audit.AuditEvent.of("test.read"), tx ->
                (Child) tx.subjects().all().getFirst());
    }

    private void change(Names names) {
        hub.services.subjects().change(hub.chair(), child().called(names), true);
    }

    private static OtherName previous(String given, String family) {
        return OtherName.of(Kind.PREVIOUS, given, family);
    }

    @Test
    void anotherNameStaysAndTheNameInUseIsStillTheExtracts() throws IOException {
        extract("Robin", "Test-Oak");
        OtherNames others = new OtherNames(List.of(previous("", "Test-Ash")), List.of());
        change(child().names().with(others));
        extract("Robin", "Test-Elm");
        assertThat(child().names()).isEqualTo(Names.of("Robin", "Test-Elm").with(others));
    }

    /// The council has not heard yet that the child was adopted: its name of before is neither taken, nor
    /// said to differ, nor written anywhere but where it is closed.
    @Test
    void anExtractDoesNotBringAClosedNameBack() throws IOException {
        extract("Robin", "Zyxbefore");
        change(Names.of("Robin", "Test-New").with(new OtherNames(List.of(), List.of(previous("", "ZYXBEFORE")))));
        extract("Robin Lee", "Test-Other");
        extract("Robin", "Zyxbefore");
        assertThat(child().names().full()).isEqualTo("Robin TEST-NEW");
        assertThat(hub.services.records().open(hub.viewer(), child().id()).differs())
                .isEmpty();
        extract("Robin", "Test-Other");
        assertThat(hub.services.records().open(hub.viewer(), child().id()).differs())
                .as("another name differs as ever")
                .isPresent();
    }

    @Test
    void aNameThatIsClosedWhileTheExtractDiffersIsSaidToDifferNoMore() throws IOException {
        extract("Robin", "Test-Oak");
        change(Names.of("Robin", "Test-New"));
        extract("Robin", "Zyxbefore");
        assertThat(hub.services.records().open(hub.viewer(), child().id()).differs())
                .isPresent();
        change(child().names().with(new OtherNames(List.of(), List.of(previous("", "Zyxbefore")))));
        assertThat(hub.services.records().open(hub.viewer(), child().id()).differs())
                .isEmpty();
        assertThat(TableContents.of(hub.database).get("import_differs")).noneMatch(row -> row.contains("Zyxbefore"));
    }
}
