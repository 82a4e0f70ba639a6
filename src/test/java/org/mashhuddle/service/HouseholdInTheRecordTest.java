package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.service.record.OpenedRecord;

/// Whom a child's record says to live in the same household, by families and addresses written out by hand.
class HouseholdInTheRecordTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private TestHub hub;
    private final CsvExtract extract = new CsvExtract();
    private int written;

    @BeforeEach
    void open() throws IOException {
        hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder.resolve("hub"));
        person("ada", "f1", "HOME", "1 Brook Lane");
        person("ben", "f1", "HOME", "1 Brook Lane");
        person("cleo", "f1", "HOME", "1 Brook Lane");
        person("dan", "f2", "HOME", "7 Hill Road");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void person(String id, String family, String type, String street) {
        extract.put("ssd_person", id, "pers_person_id", id, "pers_forename", id, "pers_surname", "TEST-OAK");
        extract.put("ssd_person", id, "pers_dob", "2012-03-1" + id.length());
        extract.put("ssd_family", id, "fami_table_id", id, "fami_family_id", family, "fami_person_id", id);
        extract.put("ssd_address", id, "addr_table_id", id, "addr_person_id", id, "addr_address_type", type);
        extract.put("ssd_address", id, "addr_address_start_date", "2020-01-01", "addr_address_json", street);
        extract.put("ssd_address", id, "addr_address_postcode", "ZZ1 1AA", "addr_address_end_date", "");
        extract.put("ssd_cin_episodes", id, "cine_referral_id", id, "cine_person_id", id);
        extract.put("ssd_cin_episodes", id, "cine_referral_date", "2026-11-23");
    }

    private void take() throws IOException {
        Path made = extract.write(folder.resolve("extract" + written++));
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), made);
        hub.services.imports().take(hub.chair(), seen);
        hub.clock.pass(Duration.ofMinutes(5));
    }

    private Child child(String name) {
        return hub.services.search().find(hub.viewer(), name).hits().stream()
                .map(hit -> (Child) hit.subject())
                .filter(child -> child.identifiers().localRef().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow();
    }

    private List<OpenedRecord.Housed> household(Viewer viewer, SubjectId id) {
        return hub.services.records().open(viewer, id).household();
    }

    private List<String> with(String name) {
        return household(hub.viewer(), child(name).id()).stream()
                .map(each -> each.other().identifiers().localRef().orElseThrow())
                .toList();
    }

    @Test
    void aChildsRecordLeadsToWhoeverLivesInTheSameHousehold() throws IOException {
        take();
        assertThat(with("ada")).containsExactly("ben", "cleo");
        assertThat(with("ben")).containsExactly("ada", "cleo");
        assertThat(with("cleo")).containsExactly("ada", "ben");
        assertThat(with("dan")).isEmpty();
    }

    @Test
    void theRecordSaysByWhichExtractAndOnWhichAgendaTheyStoodTogether() throws IOException {
        take();
        OpenedRecord.Housed before = household(hub.viewer(), child("ada").id()).getFirst();
        assertThat(before.extract()).contains(TUESDAY);
        assertThat(before.together()).isEmpty();
        assertThat(before.item()).isEmpty();
        var meeting = hub.services.agendas().plan(hub.chair(), TUESDAY);
        hub.services.agendas().propose(hub.chair(), meeting);
        OpenedRecord.Housed after = household(hub.viewer(), child("ada").id()).getFirst();
        assertThat(after.together()).contains(TUESDAY);
        assertThat(after.item()).isPresent();
        person("gil", "f1", "HOME", "1 Brook Lane");
        take();
        assertThat(household(hub.viewer(), child("ada").id()))
                .filteredOn(each -> each.other().identifiers().localRef().equals(Optional.of("gil")))
                .singleElement()
                .satisfies(late -> assertThat(late.together()).isEmpty());
    }

    @Test
    void aPlacementARefugeAndACrowdedHouseAreNobodysHousehold() throws IOException {
        person("ben", "f1", "PLACEMENT", "9 Far Street");
        take();
        assertThat(with("ada")).containsExactly("cleo");
        assertThat(with("ben")).isEmpty();
        person("cleo", "f1", "REFUGE", "3 Quiet Road");
        take();
        assertThat(with("ada")).isEmpty();
        assertThat(with("cleo")).isEmpty();
        person("cleo", "f1", "HOME", "1 Brook Lane");
        person("eve", "f3", "HOME", "1 Brook Lane");
        person("fay", "f4", "HOME", "1 Brook Lane");
        take();
        assertThat(with("ada")).isEmpty();
    }

    /// The address may be the one of before: a child who is looked after lives elsewhere.
    @Test
    void whoIsLookedAfterIsOfNoHousehold() throws IOException {
        extract.put("ssd_cla_episodes", "e", "clae_cla_episode_id", "e", "clae_person_id", "ben");
        extract.put("ssd_cla_episodes", "e", "clae_cla_episode_start_date", "2026-11-02");
        take();
        assertThat(with("ada")).containsExactly("cleo");
        assertThat(with("ben")).isEmpty();
        extract.put("ssd_cla_episodes", "e", "clae_cla_episode_ceased_date", "2026-11-20");
        take();
        assertThat(with("ada")).containsExactly("ben", "cleo");
    }

    @Test
    void whoHasDiedOrHasASafeAddressIsOfNoHousehold() throws IOException {
        extract.put("ssd_person", "ben", "pers_death_date", "2026-11-01");
        extract.put("ssd_address", "cleo", "addr_address_postcode", "CON");
        take();
        assertThat(with("ada")).isEmpty();
        assertThat(with("cleo")).isEmpty();
    }

    @Test
    void aRestrictedChildIsLinkedForTheNamedUsersAlone() throws IOException {
        take();
        SubjectId ada = child("ada").id();
        hub.services
                .subjects()
                .restrict(hub.chair(), child("ben").id(), Set.of(hub.chair().user()), "Threats.");
        assertThat(with("ada")).containsExactly("ben", "cleo");
        Viewer other = new Viewer(new UserId(new UUID(5, 5)), Set.of(Role.MINUTE_TAKER));
        assertThat(household(other, ada))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.other().identifiers().localRef()).contains("cleo"));
    }

    @Test
    void whatAnUndoneExtractSaidOfAHouseholdIsGone() throws IOException {
        person("ben", "f9", "HOME", "4 Mill Street");
        take();
        assertThat(with("ada")).containsExactly("cleo");
        person("ben", "f1", "HOME", "1 Brook Lane");
        take();
        assertThat(with("ada")).containsExactly("ben", "cleo");
        long last = hub.services.imports().runs(hub.viewer()).getFirst().number();
        hub.services.imports().undo(hub.chair(), last, "The wrong file.");
        assertThat(with("ada")).containsExactly("cleo");
    }
}
