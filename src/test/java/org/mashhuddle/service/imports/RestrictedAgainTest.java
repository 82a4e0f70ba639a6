package org.mashhuddle.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.source.BuiltOn;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.DeployedExtract;
import org.mashhuddle.service.TableContents;
import org.mashhuddle.service.core.WithSubjects;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// A child who is restricted here, and whom the council's extract brings under an id that the hub does not know: the
/// record of it is restricted to the same users, and they decide whether it is one child.
class RestrictedAgainTest extends WithSubjects {

    private static final String NHS = "9990030103";
    private static final String WREN = DeployedExtract.person("p1", "", "Wren", "Test-Sorrel", "2013-05-10", "", "");
    private static final Set<String> OF_THE_IMPORT =
            Set.of("import_run", "import_file", "audit_event", "record_sum", "trail_head");

    private Actor named(Child child) {
        Actor theirs = hub.services
                .users()
                .add(
                        hub.chair(),
                        "Sam Dunmore",
                        Set.of(Role.DEPUTY_CHAIR),
                        "walnut bicycle harbour ribbon".toCharArray())
                .actor();
        hub.services.subjects().restrict(hub.chair(), child.id(), Set.of(theirs.user()), "Her father works here");
        return theirs;
    }

    private Path extract(String... rows) throws IOException {
        Path extract = DeployedExtract.people(folder.resolve("extract"), rows);
        Files.writeString(
                extract.resolve("ssd_cin_episodes.csv"),
                "cine_referral_id,cine_person_id,cine_referral_date\nr1,p1,2026-11-24\n");
        return extract;
    }

    private ImportResult taken(String... rows) throws IOException {
        return hub.services.imports().take(hub.chair(), hub.services.imports().preview(hub.viewer(), extract(rows)));
    }

    private List<SubjectId> found(Viewer viewer, String words) {
        return hub.services.search().find(viewer, words).hits().stream()
                .map(hit -> hit.subject().id())
                .toList();
    }

    private SubjectId second(Viewer viewer, Child first) {
        return found(viewer, "sorrel").stream()
                .filter(id -> !id.equals(first.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameNameAndBirthDayComeInAsRestrictedAndAreCounted() throws IOException {
        Child wren = added("Wren", "Test-Sorrel", "", Optional.empty());
        Actor theirs = named(wren);
        ImportResult result = taken(WREN);
        assertThat(result.added()).as("the child and the referral").isEqualTo(2);
        assertThat(found(hub.viewer(), "sorrel")).isEmpty();
        SubjectId again = second(theirs.viewer(), wren);
        assertThat(hub.services.records().open(theirs.viewer(), again).same())
                .extracting(twin -> twin.other().id())
                .containsExactly(wren.id());
        assertThat(hub.database.trail().about(again.value(), 20))
                .extracting(AuditTrailEntry::deed)
                .contains("subject.restrict");
    }

    @Test
    void theSameNumberUnderAnotherNameAsWell() throws IOException {
        Child wren = added("Zyxmark", "Zyxmarkson", NHS, Optional.empty());
        Actor theirs = named(wren);
        taken(DeployedExtract.person("p1", "", "Ada", "Test-Oak", "2013-05-10", NHS, ""));
        assertThat(found(hub.viewer(), "test-oak")).isEmpty();
        assertThat(found(theirs.viewer(), "test-oak")).hasSize(1);
    }

    @Test
    void aSlipOfTheNameAsWellWhereBirthDayAndHomeAreTheSame() throws IOException {
        Child wren = added("Wren", "Test-Sorrel", "", home("4 Fern Lane", false));
        named(wren);
        Path extract = extract(DeployedExtract.person("p1", "", "Wern", "Test-Sorrel", "2013-05-10", "", ""));
        Files.writeString(
                extract.resolve("ssd_address.csv"),
                "addr_table_id,addr_person_id,addr_address_type,addr_address_start_date,addr_address_end_date,"
                        + "addr_address_postcode,addr_address_json\na1,p1,HOME,2024-01-01,,SS0 9ZZ,4 Fern Lane\n");
        hub.services.imports().take(hub.chair(), hub.services.imports().preview(hub.viewer(), extract));
        assertThat(found(hub.viewer(), "sorrel")).isEmpty();
    }

    /// Somebody of the same family name, or whose name only sounds so, is another child until a person says otherwise.
    @Test
    void whoIsOnlyLikeTheChildComesInForEverybody() throws IOException {
        named(added("Wren", "Test-Sorrel", "", Optional.empty()));
        taken(
                DeployedExtract.person("p1", "", "Ren", "Test-Sorrel", "2013-05-10", "", ""),
                DeployedExtract.person("p2", "", "Wren", "Test-Sorrel", "2014-09-01", "", ""));
        assertThat(found(hub.viewer(), "sorrel")).hasSize(2);
    }

    @Test
    void whoIsNamedSaysThatTheyAreTwoAndLiftsIt() throws IOException {
        Child wren = added("Wren", "Test-Sorrel", "", Optional.empty());
        Actor theirs = named(wren);
        taken(WREN);
        SubjectId again = second(theirs.viewer(), wren);
        hub.services.subjects().different(theirs, wren.id(), again);
        hub.services.subjects().lift(theirs, again, "Another child");
        assertThat(found(hub.viewer(), "sorrel")).containsExactly(again);
    }

    /// That the import was restricted in part is no change by a person: it can be undone, and leaves nothing.
    @Test
    void theImportIsTakenBackWhole() throws IOException {
        named(added("Wren", "Test-Sorrel", "", Optional.empty()));
        Map<String, Set<String>> before = record();
        taken(WREN);
        assertThat(record()).isNotEqualTo(before);
        long run = hub.services.imports().runs(hub.viewer()).getFirst().number();
        assertThat(hub.services.imports().undo(hub.chair(), run, "the wrong folder"))
                .isEmpty();
        assertThat(record()).isEqualTo(before);
    }

    @Test
    void whatANamedUserRestrictsAfterwardsIsAChange() throws IOException {
        Child wren = added("Wren", "Test-Sorrel", "", Optional.empty());
        Actor theirs = named(wren);
        taken(WREN);
        SubjectId again = second(theirs.viewer(), wren);
        hub.services.subjects().lift(theirs, again, "Another child");
        long run = hub.services.imports().runs(hub.viewer()).getFirst().number();
        assertThat(hub.services.imports().undo(hub.chair(), run, "the wrong folder"))
                .contains(BuiltOn.CHANGED_HERE);
    }

    private Map<String, Set<String>> record() {
        Map<String, Set<String>> all = new TreeMap<>(TableContents.of(hub.database));
        OF_THE_IMPORT.forEach(all::remove);
        return all;
    }
}
