package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.source.NumberKind;
import org.mashhuddle.domain.source.OtherNumber;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.service.DeployedExtract;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.service.record.OpenedRecord;

/// The dataset as councils deploy it: nothing that it says of a child is dropped without a word.
class DeployedExtractTest {

    // The check letter by the sum of DfE's guide: H for 801200001001, R for 330123414005.
    private static final String UPN = "H801200001001";
    private static final String OTHER_UPN = "R330123414005";
    private static final String NHS = "9990030103";

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder.resolve("hub"));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private ImportPreview taken(Path extract) {
        ImportPreview preview = hub.services.imports().preview(hub.viewer(), extract);
        hub.services.imports().take(hub.chair(), preview);
        return preview;
    }

    private OpenedRecord record(String words) {
        return hub.services
                .records()
                .open(
                        hub.viewer(),
                        hub.services
                                .search()
                                .find(hub.viewer(), words)
                                .hits()
                                .getFirst()
                                .subject()
                                .id());
    }

    private static Child child(OpenedRecord record) {
        return (Child) record.subject();
    }

    @Test
    void theNumbersAndTheNeedsArriveOnTheRecord() throws IOException {
        taken(DeployedExtract.people(
                folder.resolve("one"), DeployedExtract.person("p1", UPN, "Ada", "Test-Oak", "2012-03-04", NHS, "Y")));
        OpenedRecord ada = record("test-oak");
        assertThat(child(ada).identifiers().nhsNumber().map(NhsNumber::digits)).contains(NHS);
        assertThat(child(ada).identifiers().upn().map(Upn::value)).contains(UPN);
        assertThat(ada.extract().specialNeeds()).isTrue();
        assertThat(ada.extract().numbers())
                .extracting(OtherNumber::kind, OtherNumber::value)
                .containsExactly(tuple(NumberKind.SINGLE_UNIQUE_ID, NHS));
    }

    @Test
    void aSingleUniqueIdThatIsNoNhsNumberIsKeptAndIsNone() throws IOException {
        String guid = "4f9c2a10-7b1e-4d20-9a51-1c0de5ab77f0-CHILD-0001";
        ImportPreview seen = taken(DeployedExtract.people(
                folder.resolve("one"),
                DeployedExtract.person("p1", "", "Ada", "Test-Oak", "2012-03-04", guid, ""),
                DeployedExtract.person("p2", "B801200001001", "Ben", "Test-Elm", "2012-03-05", "9990030104", "")));
        assertThat(child(record("test-oak")).identifiers().nhsNumber()).isEmpty();
        assertThat(record("test-oak").extract().numbers())
                .extracting(OtherNumber::kind, OtherNumber::value)
                .containsExactly(tuple(NumberKind.SINGLE_UNIQUE_ID, guid));
        assertThat(child(record("test-elm")).identifiers().nhsNumber()).isEmpty();
        assertThat(child(record("test-elm")).identifiers().upn()).isEmpty();
        assertThat(seen.problems())
                .extracting(ImportPreview.Problem::line, ImportPreview.Problem::column)
                .containsExactlyInAnyOrder(tuple(3L, "pers_single_unique_id"), tuple(3L, "pers_upn"));
    }

    @Test
    void linkedNumbersStandForThoseThatTheRowDoesNotHave() throws IOException {
        Path extract = DeployedExtract.people(
                folder.resolve("one"), DeployedExtract.person("p1", "", "Ada", "Test-Oak", "2012-03-04", "", ""));
        taken(DeployedExtract.linked(
                extract,
                "k1,p1,NHS Number," + NHS + ",2012-03-04,NULL",
                "k2,p1,Unique Pupil Number," + OTHER_UPN + ",2016-09-01,2020-08-31",
                "k3,p1,YOT Number,YOT-77,2025-01-02,"));
        OpenedRecord ada = record("test-oak");
        assertThat(child(ada).identifiers().nhsNumber().map(NhsNumber::digits)).contains(NHS);
        assertThat(child(ada).identifiers().upn()).as("it has ended").isEmpty();
        assertThat(ada.extract().numbers())
                .contains(new OtherNumber(
                        NumberKind.OTHER,
                        "YOT Number",
                        "YOT-77",
                        Optional.of(LocalDate.of(2025, 1, 2)),
                        Optional.empty()))
                .extracting(OtherNumber::kind)
                .containsExactly(NumberKind.NHS_NUMBER, NumberKind.UPN, NumberKind.OTHER);
        Files.writeString(
                extract.resolve("ssd_linked_identifiers.csv"), "link_table_id,link_person_id,link_identifier_type\n");
        assertThat(hub.services.imports().preview(hub.viewer(), extract).hasNews())
                .isTrue();
    }

    @Test
    void aColumnThatIsNotReadIsSaid() throws IOException {
        ImportPreview seen = taken(DeployedExtract.people(
                folder.resolve("one"), DeployedExtract.person("p1", "", "Ada", "Test-Oak", "2012-03-04", "", "")));
        assertThat(seen.columns())
                .extracting(ImportPreview.UnreadColumns::file, ImportPreview.UnreadColumns::columns)
                .containsExactly(tuple("ssd_person.csv", java.util.List.of("pers_local_note")));
    }

    @Test
    void theFormerNamesOfColumnsAreReadAsWell() throws IOException {
        Path extract = Files.createDirectories(folder.resolve("old"));
        Files.writeString(
                extract.resolve("ssd_person.csv"),
                "pers_person_id,pers_forename,pers_surname,pers_dob,pers_common_child_id,pers_send\n"
                        + "p1,Ada,Test-Oak,2012-03-04," + NHS + ",Y\n");
        Files.writeString(
                extract.resolve("ssd_cin_episodes.csv"),
                "cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need,cine_referral_source\n"
                        + "r1,p1,2026-11-23 10:00:00,N1,1A\n");
        ImportPreview seen = taken(extract);
        assertThat(seen.columns()).isEmpty();
        OpenedRecord ada = record("test-oak");
        assertThat(child(ada).identifiers().nhsNumber().map(NhsNumber::digits)).contains(NHS);
        assertThat(ada.extract().specialNeeds()).isTrue();
        assertThat(ada.events()).anyMatch(event -> event.words().contains("abuse or neglect"));
    }

    @Test
    void ofTwoNamesOfOneColumnTodaysIsReadAndTheOtherIsSaid() throws IOException {
        Path extract = Files.createDirectories(folder.resolve("both"));
        Files.writeString(
                extract.resolve("ssd_person.csv"),
                "pers_common_child_id,pers_person_id,pers_surname,pers_single_unique_id\n" + "x,p1,Test-Oak," + NHS
                        + "\n");
        ImportPreview seen = taken(extract);
        assertThat(seen.refusals()).isEmpty();
        assertThat(seen.columns().getFirst().columns()).containsExactly("pers_common_child_id");
        assertThat(child(record("test-oak")).identifiers().nhsNumber().map(NhsNumber::digits))
                .contains(NHS);
    }
}
