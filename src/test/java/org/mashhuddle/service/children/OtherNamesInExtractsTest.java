package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.OtherNames.OtherName.Kind;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.TableContents;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.exports.HubTables;

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
        return hub.database.read(hub.viewer(), AuditEvent.of("test.read"), tx ->
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

    private void closed(OtherName... names) {
        change(child().names().with(new OtherNames(List.of(), List.of(names))));
    }

    private void staysTestNew() {
        assertThat(child().names().full()).isEqualTo("Robin TEST-NEW");
        assertThat(hub.services.records().open(hub.viewer(), child().id()).differs())
                .isEmpty();
    }

    /// Only the surname was closed. Another given name beside it, and any way of writing it, brings it back
    /// no more than the very same words.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Robin Lee, Zyx-O'Before",
                "Kim, Zyx-O'Before",
                "Robin, ZYX OBEFORE",
                "Robin, zyxo\u2019before",
                "Robin, Z\u00fdx-O'B\u00e9fore",
                "Robin, Zyx-O'Before-Elm"
            })
    void aClosedSurnameIsClosedBesideAnyGivenNameAndHoweverItIsWritten(String given, String family) throws IOException {
        extract("Robin", "Test-New");
        closed(previous("", "Zyx-O'Before"));
        extract(given, family);
        staysTestNew();
        change(Names.of("Robin", "Test-Typed").with(child().names().others()));
        extract(given, family);
        assertThat(hub.services.records().open(hub.viewer(), child().id()).differs())
                .isEmpty();
        change(Names.of("Alex", "Test-Later").with(child().names().others()));
        extract(given, family);
        assertThat(child().names().full()).isEqualTo("Alex TEST-LATER");
        assertThat(TableContents.of(hub.database).get("import_differs"))
                .noneMatch(row -> row.toLowerCase(Locale.UK).contains("before"));
    }

    @Test
    void aClosedGivenNameIsClosedBesideOthersAndASurnameThatOnlyHoldsItsLettersIsNot() throws IOException {
        extract("Robin", "Test-New");
        closed(previous("Zyxjames", ""), previous("Kim", "Zyxbefore"));
        extract("Zyxjames Lee", "Test-New");
        extract("Robin Zyxjames", "Test-New");
        extract("ZYXJAMES", "Test-Elm");
        staysTestNew();
        extract("Robin", "Zyxbeforehand");
        assertThat(child().names().full()).isEqualTo("Robin ZYXBEFOREHAND");
        extract("Kim", "Zyxbeforehand");
        assertThat(child().names().full())
                .as("of a whole name that was closed the surname is closed, not each given name")
                .isEqualTo("Kim ZYXBEFOREHAND");
    }

    /// Closed after a change of gender; then the child has another surname.
    @Test
    void aGivenNameThatWasClosedBesideTheSurnameInUseStaysClosedBesideTheNext() throws IOException {
        extract("Robin", "Test-Elm");
        closed(previous("Zyxjames", "Test-Elm"));
        extract("Robin", "Test-New");
        extract("Zyxjames", "Test-New");
        staysTestNew();
        extract("Robin", "Test-Elm");
        assertThat(child().names().full()).as("the surname was not closed").isEqualTo("Robin TEST-ELM");
    }

    @Test
    void aNameInUseIsNotClosedThoughOneLikeItWas() throws IOException {
        extract("Robin James", "Zyxbefore-Elm");
        closed(previous("", "Zyxbefore"), previous("James", ""));
        extract("Robin James Lee", "Zyxbefore-Elm");
        assertThat(child().names().full()).isEqualTo("Robin James Lee ZYXBEFORE-ELM");
        extract("Robin James", "Zyxbefore");
        assertThat(child().names().full()).isEqualTo("Robin James Lee ZYXBEFORE-ELM");
    }

    private List<String> differing() {
        return TableContents.of(hub.database).get("import_differs").stream()
                .filter(row -> row.contains("Zyxbefore"))
                .toList();
    }

    /// Two records of one child: in one an extract still says the surname of before, the other closed it.
    @Test
    void whatAnExtractSaidIsClosedWithTheRecordThatIsJoinedIn() throws IOException {
        extract("Robin", "Test-Oak");
        Child kept = child();
        change(Names.of("Robin", "Test-New"));
        extract("Robin Lee", "Zyxbefore");
        assertThat(differing()).hasSize(1);
        Child shut = AChild.aChild()
                .build()
                .called(Names.of("Robin", "Test-New")
                        .with(new OtherNames(List.of(), List.of(previous("", "Zyxbefore")))));
        hub.services.subjects().add(hub.chair(), shut, true);
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services.records().open(hub.viewer(), kept.id());
        hub.services.records().open(hub.viewer(), shut.id());
        hub.services.sameChild().same(hub.chair(), kept.id(), shut.id());
        assertThat(hub.services.records().open(hub.viewer(), kept.id()).differs())
                .isEmpty();
        assertThat(differing()).isEmpty();
        hub.services.sameChild().takeApart(hub.chair(), shut.id(), "They are two.");
        assertThat(differing()).hasSize(1);
    }

    /// A late extract says the whole name of before; the next one, and an undone one, leave what was typed of it.
    @Test
    void aPreviousNameThatALateExtractSaysIsNotLost() throws IOException {
        extract("Robin", "Test-Elm");
        OtherName before = new OtherName(
                Kind.PREVIOUS,
                "Robin",
                "Test-Oak",
                Optional.of(LocalDate.of(2019, 5, 1)),
                Optional.of(LocalDate.of(2021, 6, 2)));
        OtherNames others = new OtherNames(List.of(before), List.of());
        change(child().names().with(others));
        extract("Robin", "Test-Oak");
        assertThat(child().names().full()).isEqualTo("Robin TEST-OAK");
        assertThat(child().names().otherwise()).as("said once").isEmpty();
        extract("Robin", "Test-Elm");
        assertThat(child().names()).isEqualTo(Names.of("Robin", "Test-Elm").with(others));
        extract("Robin", "Test-Oak");
        assertThat(hub.services.imports().undo(hub.chair(), taken, "the wrong folder"))
                .isEmpty();
        assertThat(child().names()).isEqualTo(Names.of("Robin", "Test-Elm").with(others));
    }

    /// Whoever takes the whole hub out has not what the extract of before said.
    @Test
    void aClosedNameThatAnExtractSaidLeavesInNoRow() throws IOException {
        extract("Robin", "Zyxbefore");
        assertThat(takenOut()).anyMatch(row -> row.startsWith("import_id") && row.contains("Zyxbefore"));
        extract("Robin", "Test-New");
        closed(previous("", "Zyxbefore"));
        extract("Robin", "Zyxbefore");
        assertThat(takenOut()).isNotEmpty().noneMatch(row -> row.contains("Zyxbefore"));
    }

    private List<String> takenOut() {
        List<String> out = new ArrayList<>();
        hub.database.readForTheRecord(hub.viewer(), AuditEvent.of("test.out"), tx -> {
            HubTables tables = tx.exports().tables();
            tables.names().forEach(table -> tables.rows(table, row -> out.add(table + " " + row)));
            return tables;
        });
        return out;
    }
}
