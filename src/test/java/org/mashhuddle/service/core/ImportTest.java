package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.exchange.ssd.ExtractGenerator;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.exchange.ssd.GeneratedExtract;
import org.mashhuddle.exchange.ssd.ProblemKind;
import org.mashhuddle.service.TableRows;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.service.imports.ImportResult;
import org.mashhuddle.service.search.Hit;
import org.mashhuddle.service.search.MatchQuality;

/// Extracts of the council's system, day after day, over what people typed here.
class ImportTest {

    private static final ExtractOptions TOWN =
            ExtractOptions.smallTown(20261124).ofPersons(150).withHistory(10);

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

    private ImportPreview preview(Path extract) {
        return hub.services.imports().preview(hub.viewer(), extract);
    }

    private ImportResult take(Path extract) {
        return hub.services.imports().take(hub.chair(), preview(extract));
    }

    private Path extract(ExtractOptions options) throws IOException {
        hub.clock.set(options.readAt());
        return ExtractGenerator.generate(options).toFolder(folder.resolve("day" + options.day()));
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = TableRows.of(hub.database);
        List.of("import_run", "import_file", "import_was", "audit_event").forEach(rows::remove);
        return rows;
    }

    @Test
    void aPreviewTakesNothing() throws IOException {
        Map<String, Long> before = rows();
        ImportPreview seen = preview(extract(TOWN));
        assertThat(seen.hasNews()).isTrue();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theSameExtractTwiceAddsNothing() throws IOException {
        Path extract = extract(TOWN);
        ImportResult first = take(extract);
        assertThat(first.added()).isGreaterThan(100);
        Map<String, Long> once = rows();
        assertThat(once.get("subject")).isGreaterThan(50);
        ImportPreview again = preview(extract);
        assertThat(again.hasNews()).isFalse();
        ImportResult second = hub.services.imports().take(hub.chair(), again);
        assertThat(second.added()).isZero();
        assertThat(second.updated()).isZero();
        assertThat(second.unchanged()).isEqualTo(first.added());
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void aPreviewThatIsTakenTwiceAddsNothingTheSecondTime() throws IOException {
        ImportPreview seen = preview(extract(TOWN));
        hub.services.imports().take(hub.chair(), seen);
        Map<String, Long> once = rows();
        hub.services.imports().take(hub.chair(), seen);
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void theNextDaysExtractAddsAndUpdates() throws IOException {
        take(extract(TOWN));
        Map<String, Long> first = rows();
        Path tomorrow = extract(TOWN.onDay(3));
        ImportResult next = take(tomorrow);
        assertThat(next.added()).isPositive();
        assertThat(next.updated()).isPositive();
        assertThat(next.unchanged()).isGreaterThan(next.added());
        assertThat(rows().get("referral")).isGreaterThan(first.get("referral"));
        assertThat(preview(tomorrow).hasNews()).isFalse();
    }

    @Test
    void everyProblemIsToldInWordsAndOnlyTheGoodRowsAreTaken() throws IOException {
        ExtractOptions dirty = TOWN.dirty(0.2);
        hub.clock.set(dirty.readAt());
        GeneratedExtract extract = ExtractGenerator.generate(dirty);
        assertThat(extract.planted()).hasSizeGreaterThan(30);
        Map<String, Long> before = rows();
        ImportPreview seen = preview(extract.toFolder(folder.resolve("dirty")));
        assertThat(seen.problemsInAll())
                .isGreaterThanOrEqualTo(extract.planted().size() / 2);
        assertThat(seen.problems())
                .allMatch(problem -> problem.words().matches("(?s)[A-Z].{15,}"))
                .allMatch(problem -> problem.line() > 1);
        List<String> codes =
                List.of(ProblemKind.values()).stream().map(ProblemKind::name).toList();
        assertThat(seen.problems().stream().map(ImportPreview.Problem::words))
                .allMatch(words -> codes.stream().noneMatch(words::contains));
        assertThat(rows()).isEqualTo(before);
        ImportResult taken = hub.services.imports().take(hub.chair(), seen);
        assertThat(taken.refused()).isPositive();
        assertThat(taken.added()).isPositive();
        assertThat(preview(folder.resolve("dirty")).hasNews()).isFalse();
    }

    private Path people(String name, String... rows) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        String heading = "pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex";
        Files.writeString(made.resolve("ssd_person.csv"), heading + "\n" + String.join("\n", rows) + "\n");
        return made;
    }

    private Child child(String words) {
        List<Subject> found = hub.services.search().find(hub.viewer(), words).hits().stream()
                .filter(hit -> hit.nearness() == MatchQuality.EXACT)
                .map(Hit::subject)
                .toList();
        assertThat(found).as(words).hasSize(1);
        return (Child) found.getFirst();
    }

    private Child changed(Child child, Names names, Optional<Restriction> restriction) {
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
                restriction,
                child.version());
    }

    @Test
    void whatAPersonTypedOutranksTheExtractAndTheConflictIsShown() throws IOException {
        take(people("one", "p1,Ada,Test-Oak,2012-03-04,F", "p2,Ben,Test-Elm,2013-05-06,M"));
        Child ada = child("test-oak");
        hub.services
                .subjects()
                .keep(hub.chair(), "subject.change", changed(ada, Names.of("Adaeze", "Test-Oak"), Optional.empty()));
        ImportPreview seen =
                preview(people("two", "p1,Ada Marie,Test-Oak,2012-03-05,F", "p2,Benjamin,Test-Elm,2013-05-06,M"));
        assertThat(seen.conflicts())
                .containsExactly(new ImportPreview.Conflict("Adaeze TEST-OAK", ImportPreview.Stays.NAMES));
        ImportResult result = hub.services.imports().take(hub.chair(), seen);
        assertThat(result.keptByHand()).isEqualTo(1);
        Child now = child("test-oak");
        assertThat(now.names()).isEqualTo(Names.of("Adaeze", "Test-Oak"));
        assertThat(now.birth()).isEqualTo(new Birth.Born(LocalDate.of(2012, 3, 5)));
        assertThat(now.home()).contains(new Address("1 Quiet Close", "ZZ1 1ZZ", true));
        assertThat(child("test-elm").names()).isEqualTo(Names.of("Benjamin", "Test-Elm"));
    }

    @Test
    void whatIsTypedBetweenThePreviewAndTheTakingStaysToo() throws IOException {
        take(people("one", "p1,Ada,Test-Oak,2012-03-04,F"));
        ImportPreview seen = preview(people("two", "p1,Ada Marie,Test-Oak,2012-03-05,F"));
        Child ada = child("test-oak");
        Names typed = Names.of("Adaeze", "Test-Oak");
        hub.services.subjects().keep(hub.chair(), "subject.change", changed(ada, typed, Optional.empty()));
        assertThat(hub.services.imports().take(hub.chair(), seen).keptByHand()).isEqualTo(1);
        assertThat(child("test-oak").names()).isEqualTo(typed);
        assertThat(child("test-oak").birth()).isEqualTo(new Birth.Born(LocalDate.of(2012, 3, 5)));
    }

    @Test
    void anExtractThatIsSilentWipesNothingOut() throws IOException {
        take(people("one", "p1,Ada,Test-Oak,2012-03-04,F"));
        take(people("two", "p1,,,,"));
        Child now = child("test-oak");
        assertThat(now.names()).isEqualTo(Names.of("Ada", "Test-Oak"));
        assertThat(now.birth()).isEqualTo(new Birth.Born(LocalDate.of(2012, 3, 4)));
    }

    @Test
    void aRestrictedChildIsUpdatedButNotShownToWhoIsNotNamed() throws IOException {
        take(people("one", "p1,Ada,Test-Oak,2012-03-04,F"));
        Child ada = child("test-oak");
        UserId named = new UserId(new UUID(5, 5));
        Names hidden = Names.of("Zyxmark", "Zyxmarkson");
        hub.services
                .subjects()
                .keep(hub.chair(), "subject.change", changed(ada, hidden, Optional.of(new Restriction(Set.of(named)))));
        ImportPreview seen = preview(people("two", "p1,Ada Marie,Test-Oak,2012-03-05,F"));
        assertThat(Told.by(seen).toLowerCase(Locale.UK)).doesNotContain("zyxmark", "quiet close");
        assertThat(seen.conflicts()).isEmpty();
        hub.services.imports().take(hub.chair(), seen);
        assertThat(hub.services.search().find(hub.viewer(), "oak").hits()).isEmpty();
        assertThat(hub.services.search().find(hub.viewer(), "zyxmark").hits()).isEmpty();
        Child now =
                hub.database.readForTheRecord(hub.viewer(), org.mashhuddle.store.audit.AuditEvent.of("test.look"), tx ->
                        (Child) tx.subjects().byId(ada.id()).orElseThrow());
        assertThat(now.names()).isEqualTo(hidden);
        assertThat(now.birth()).isEqualTo(new Birth.Born(LocalDate.of(2012, 3, 5)));
        assertThat(now.restriction()).contains(new Restriction(Set.of(named)));
    }
}
