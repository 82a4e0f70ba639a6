package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashhuddle.fixture.AChild.aChild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.record.OpenedRecord;

/// What an extract says otherwise stays with the record until a person decides (`product.md`, rule
/// 10).
class ImportDiffersTest {

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

    private void take(Path extract) {
        hub.services.imports().take(hub.chair(), hub.services.imports().preview(hub.viewer(), extract));
    }

    private Path people(String name, String row) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        String heading = "pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex";
        Files.writeString(made.resolve("ssd_person.csv"), heading + "\n" + row + "\n");
        return made;
    }

    private Child child(String words) {
        return (Child) hub.services
                .search()
                .find(hub.viewer(), words)
                .hits()
                .getFirst()
                .subject();
    }

    private static Child changed(Child child, Names names) {
        return new Child(
                child.id(),
                names,
                child.birth(),
                child.sex(),
                child.ethnicity(),
                child.identifiers(),
                Optional.of(new Address("1 Quiet Close", "ZZ1 1ZZ", true)),
                child.care(),
                child.household(),
                child.typedHere(),
                Optional.empty(),
                child.version());
    }

    private Child differing() throws IOException {
        take(people("one", "p1,Ada,Test-Oak,2012-03-04,F"));
        hub.clock.pass(java.time.Duration.ofMinutes(5));
        Child ada = child("test-oak");
        hub.services.subjects().change(hub.chair(), changed(ada, Names.of("Adaeze", "Test-Oak")), true);
        hub.clock.pass(java.time.Duration.ofMinutes(5));
        take(people("two", "p1,Ada Marie,Test-Oak,2012-03-05,F"));
        return child("test-oak");
    }

    private Optional<OpenedRecord.Differs> differs(Child child) {
        return hub.services.records().open(hub.viewer(), child.id()).differs();
    }

    private List<SubjectId> onToday() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return hub.services
                .today()
                .today(hub.viewer(), hub.services.agendas().plan(hub.chair(), day))
                .differing();
    }

    @Test
    void aConflictStaysWithTheRecordUntilAPersonKeepsOurs() throws IOException {
        Child ada = differing();
        OpenedRecord.Differs found = differs(ada).orElseThrow();
        assertThat(found.parts()).containsExactly(ChildPart.NAMES);
        assertThat(found.found().extract().names()).isEqualTo(Names.of("Ada Marie", "Test-Oak"));
        assertThat(found.typed().map(OpenedRecord.Look::who)).isPresent();
        assertThat(onToday()).containsExactly(ada.id());
        hub.services.differs().keepOurs(hub.chair(), ada.id(), Set.of(ChildPart.NAMES));
        assertThat(differs(ada)).isEmpty();
        assertThat(onToday()).isEmpty();
        take(people("three", "p1,Ada Marie,Test-Oak,2012-03-06,F"));
        assertThat(differs(ada)).isEmpty();
        take(people("four", "p1,Adele,Test-Oak,2012-03-06,F"));
        assertThat(differs(ada).orElseThrow().parts()).containsExactly(ChildPart.NAMES);
        assertThat(child("test-oak").names()).isEqualTo(Names.of("Adaeze", "Test-Oak"));
    }

    @Test
    void whatAPersonTakesFromTheExtractStandsAndCanBeTypedBack() throws IOException {
        Child ada = differing();
        Child taken = hub.services.differs().takeTheirs(hub.chair(), ada.id(), Set.of(ChildPart.NAMES), ada.version());
        assertThat(taken.names()).isEqualTo(Names.of("Ada Marie", "Test-Oak"));
        assertThat(taken.home()).isEqualTo(ada.home());
        assertThat(differs(ada)).isEmpty();
        assertThat(onToday()).isEmpty();
        hub.services.subjects().change(hub.chair(), ada.over(taken.version()), true);
        assertThat(child("test-oak").names()).isEqualTo(ada.names());
        assertThat(differs(ada)).isEmpty();
    }

    @Test
    void aStaleLookTakesNothing() throws IOException {
        Child ada = differing();
        assertThatThrownBy(() -> hub.services
                        .differs()
                        .takeTheirs(hub.chair(), ada.id(), Set.of(ChildPart.NAMES), ada.version() - 1))
                .isInstanceOf(Refusal.class);
        assertThat(child("test-oak").names()).isEqualTo(ada.names());
    }

    @Test
    void whatAgreesInTheEndDiffersNoMore() throws IOException {
        Child ada = differing();
        take(people("three", "p1,Adaeze,Test-Oak,2012-03-05,F"));
        assertThat(differs(ada)).isEmpty();
        assertThat(onToday()).isEmpty();
    }

    @Test
    void aSafeAddressIsNotMadePlainByTakingTheExtracts() {
        Child safe = changed(aChild().build(), Names.of("Ada", "Test-Oak"));
        Child extract = new Child(
                safe.id(),
                safe.names(),
                safe.birth(),
                safe.sex(),
                safe.ethnicity(),
                safe.identifiers(),
                Optional.of(new Address("2 Loud Street", "ZZ2 2ZZ", false)),
                safe.care(),
                safe.household(),
                Set.of(),
                Optional.empty(),
                0);
        assertThat(ManualEntryPrecedence.conflicts(safe, extract)).containsExactly(ChildPart.HOME);
        assertThat(ManualEntryPrecedence.taken(safe, extract, Set.of(ChildPart.HOME))
                        .home())
                .contains(new Address("2 Loud Street", "ZZ2 2ZZ", true));
    }

    @Test
    void aRestrictedRecordThatDiffersIsCountedForWhoSeesItOnly() throws IOException {
        Child ada = differing();
        UserId named = new UserId(new UUID(5, 5));
        hub.database.writeForTheRecord(
                hub.chair(),
                org.mashhuddle.store.audit.AuditEvent.of("test.restrict"),
                (_, whole) -> whole.subjects().keep(ada.restrictedTo(Optional.of(new Restriction(Set.of(named))))));
        assertThat(onToday()).isEmpty();
        assertThatThrownBy(() -> hub.services.differs().keepOurs(hub.chair(), ada.id(), Set.of(ChildPart.NAMES)))
                .isInstanceOf(Refusal.class);
    }
}
