package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashhuddle.fixture.AChild.aChild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.record.OpenedRecord;

/// What an extract says otherwise stays with the record until a person decides (`product.md`, rule
/// 10).
class ImportDiffersTest {

    private static final String EXTRACTS = "9990000018";
    private static final String OURS = "9990000425";
    private static final String THEIRS = "9990000123";

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
        hub.clock.pass(Duration.ofMinutes(5));
        Child ada = child("test-oak");
        hub.services.subjects().change(hub.chair(), changed(ada, Names.of("Adaeze", "Test-Oak")), true);
        hub.clock.pass(Duration.ofMinutes(5));
        take(people("two", "p1,Ada Marie,Test-Oak,2012-03-05,F"));
        return child("test-oak");
    }

    private Path numbered(String name, String number) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        String heading = "pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex,pers_single_unique_id";
        Files.writeString(made.resolve("ssd_person.csv"), heading + "\np1,Ada,Test-Oak,2012-03-04,F," + number + "\n");
        return made;
    }

    private static Child with(Child child, Identifiers numbers) {
        return new Child(
                child.id(),
                child.names(),
                child.birth(),
                child.sex(),
                child.ethnicity(),
                numbers,
                child.home(),
                child.care(),
                child.household(),
                child.typedHere(),
                Optional.empty(),
                child.version());
    }

    private static Child numbered(Child child, String number, NhsNumber.Verified verified) {
        Identifiers before = child.identifiers();
        return with(child, new Identifiers(NhsNumber.parse(number), before.upn(), before.localRef(), verified));
    }

    private Child numbersDiffering() throws IOException {
        take(numbered("one", EXTRACTS));
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services.subjects().change(hub.chair(), numbered(child("test-oak"), OURS, NhsNumber.Verified.not()), true);
        hub.clock.pass(Duration.ofMinutes(5));
        take(numbered("two", THEIRS));
        return child("test-oak");
    }

    /// The day on which an extract is read says nothing against what a person decided.
    @Test
    void ofNumbersOursStaysUntilTheExtractSaysOthers() throws IOException {
        Child ada = numbersDiffering();
        assertThat(differs(ada).orElseThrow().parts()).containsExactly(ChildPart.IDENTIFIERS);
        hub.services.differs().keepOurs(hub.chair(), ada.id(), Set.of(ChildPart.IDENTIFIERS));
        hub.clock.pass(Duration.ofDays(1));
        Path again = numbered("three", THEIRS);
        Files.writeString(
                again.resolve("ssd_person.csv"),
                Files.readString(again.resolve("ssd_person.csv")).replace("2012-03-04", "2012-03-05"));
        take(again);
        assertThat(child("test-oak").birth()).isEqualTo(new Birth.Born(LocalDate.of(2012, 3, 5)));
        assertThat(differs(ada)).isEmpty();
        take(numbered("four", EXTRACTS));
        assertThat(differs(ada).orElseThrow().parts()).containsExactly(ChildPart.IDENTIFIERS);
    }

    /// It is the extract's number still: who looked it up has not typed it.
    @Test
    void aNumberThatWasTracedIsNotHeldAgainstTheExtract() throws IOException {
        take(numbered("one", EXTRACTS));
        hub.clock.pass(Duration.ofMinutes(5));
        NhsNumber.Verified traced =
                new NhsNumber.Verified(NhsNumber.Verified.How.TRACED, Optional.of(LocalDate.of(2026, 11, 24)), "PDS");
        hub.services.subjects().change(hub.chair(), numbered(child("test-oak"), EXTRACTS, traced), true);
        assertThat(child("test-oak").identifiers().verified()).isEqualTo(traced);
        hub.clock.pass(Duration.ofMinutes(5));
        take(numbered("two", THEIRS));
        assertThat(child("test-oak").identifiers().nhsNumber()).isEqualTo(NhsNumber.parse(THEIRS));
        assertThat(differs(child("test-oak"))).isEmpty();
    }

    /// A reference that a person typed is theirs as a number is.
    @Test
    void aReferenceThatWasTypedIsHeldAgainstTheExtract() {
        Child before = aChild().build();
        Identifiers numbers = before.identifiers();
        Child now = with(before, new Identifiers(numbers.nhsNumber(), numbers.upn(), Optional.of("H/17")));
        assertThat(ManualEntryPrecedence.typed(before, now).typedHere()).containsExactly(ChildPart.IDENTIFIERS);
    }

    /// An extract brought it, on the day on which it was read.
    @Test
    void aNumberThatIsTakenIsFromTheExtract() throws IOException {
        Child ada = numbersDiffering();
        hub.clock.pass(Duration.ofDays(3));
        Child taken =
                hub.services.differs().takeTheirs(hub.chair(), ada.id(), Set.of(ChildPart.IDENTIFIERS), ada.version());
        assertThat(taken.identifiers().nhsNumber()).isEqualTo(NhsNumber.parse(THEIRS));
        assertThat(taken.identifiers().verified())
                .isEqualTo(NhsNumber.Verified.fromExtract(LocalDate.of(2026, 11, 24)));
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
