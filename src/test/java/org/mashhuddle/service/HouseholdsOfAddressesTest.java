package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.imports.ImportPreview;

/// Who comes onto the agenda because somebody of the household is referred, told address by address: brothers
/// and sisters of one family at an ordinary address, nobody from a placement, refuge, hostel, hospital or
/// custody, nobody where more than two families live.
class HouseholdsOfAddressesTest {

    private static final String LANE = "1 Brook Lane";

    @TempDir
    private Path folder;

    private TestHub hub;
    private final CsvExtract extract = new CsvExtract();
    private int written;

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder.resolve("hub"));
        person("ada", "f1", "HOME", LANE);
        person("ben", "f1", "HOME", LANE);
        extract.put("ssd_cin_episodes", "r1", "cine_referral_id", "r1", "cine_person_id", "ada");
        extract.put("ssd_cin_episodes", "r1", "cine_referral_date", "2026-11-23");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void person(String id, String family, String type, String street) {
        extract.put("ssd_person", id, "pers_person_id", id, "pers_forename", id, "pers_surname", "TEST-OAK");
        extract.put("ssd_person", id, "pers_dob", "2012-03-1" + id.length());
        extract.put("ssd_family", id, "fami_table_id", id, "fami_family_id", family, "fami_person_id", id);
        lives(id, id, type, street);
    }

    private void lives(String row, String person, String type, String street) {
        extract.put("ssd_address", row, "addr_table_id", row, "addr_person_id", person);
        extract.put("ssd_address", row, "addr_address_type", type, "addr_address_postcode", "ZZ1 1AA");
        extract.put("ssd_address", row, "addr_address_start_date", "2020-01-01", "addr_address_json", street);
        extract.put("ssd_address", row, "addr_address_end_date", "");
    }

    private void take() throws IOException {
        Path made = extract.write(folder.resolve("extract" + written++));
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), made);
        hub.services.imports().take(hub.chair(), seen);
        hub.clock.pass(Duration.ofMinutes(5));
    }

    private List<AgendaItem> agenda() {
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), LocalDate.of(2026, 11, 24));
        return hub.services.agendas().propose(hub.chair(), meeting).agenda().items();
    }

    private static boolean isLinked(AgendaItem item) {
        return item.reasons().stream().anyMatch(LinkedTo.class::isInstance);
    }

    private Map<String, Child> children() {
        return Stream.of("ada", "ben")
                .flatMap(name -> hub.services.search().find(hub.viewer(), name).hits().stream())
                .map(hit -> (Child) hit.subject())
                .collect(Collectors.toMap(
                        child -> child.identifiers().localRef().orElseThrow(), Function.identity(), (one, _) -> one));
    }

    private Address home(String name) {
        return children().get(name).home().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "HOME, HOME, 2",
                "Home address, Main address, 2",
                "'', '', 2",
                "Residential address, Residential address, 2",
                "Refugee family's home, HOME, 2",
                "PLACEMENT, HOME, 1",
                "HOME, Placement, 1",
                "Placement address, Placement address, 1",
                "Foster carer, Foster carer, 1",
                "U1, HOME, 1",
                "k2, k2, 1",
                "Children's Home, HOME, 1",
                "Residential school, HOME, 1",
                "REFUGE, REFUGE, 1",
                "Women's refuge, Women's refuge, 1",
                "HOME, REFUGE, 1",
                "Hostel, Hostel, 1",
                "B&B, B&B, 1",
                "Hospital, HOME, 1",
                "HOME, HOSPITAL_ADDRESS, 1",
                "Custody, HOME, 1",
                "Young Offender Institution, HOME, 1",
                "PRISON, HOME, 1",
            })
    void aHouseholdIsLinkedFromAnOrdinaryAddressAlone(String ofAda, String ofBen, int onTheAgenda) throws IOException {
        lives("ada", "ada", ofAda, LANE);
        lives("ben", "ben", ofBen, LANE);
        take();
        List<AgendaItem> items = agenda();
        assertThat(items).hasSize(onTheAgenda);
        assertThat(items.stream().filter(HouseholdsOfAddressesTest::isLinked)).hasSize(onTheAgenda - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 Brook Lane, 2",
        "2, 1 Brook Lane, 2",
        "3, 1 Brook Lane, 1",
        "3, '1  BROOK lane.', 1",
        "6, 1 Brook Lane, 1",
        "3, 2 Brook Lane, 2"
    })
    void whereMoreThanTwoFamiliesLiveNobodyIsOfAHousehold(int families, String street, int onTheAgenda)
            throws IOException {
        for (int family = 2; family <= families; family++) {
            person("other" + family, "f" + family, "HOME", street);
        }
        take();
        assertThat(agenda()).hasSize(onTheAgenda);
    }

    @Test
    void familiesWhoMovedOutDoNotCount() throws IOException {
        person("other2", "f2", "HOME", LANE);
        person("other3", "f3", "HOME", LANE);
        extract.put("ssd_address", "other3", "addr_address_end_date", "2025-01-01");
        take();
        assertThat(agenda()).hasSize(2);
    }

    @Test
    void oneWhoLivedInAPlacementAndIsHomeAgainIsOfTheHousehold() throws IOException {
        lives("before", "ben", "PLACEMENT", "9 Far Street");
        extract.put("ssd_address", "before", "addr_address_end_date", "2025-01-01");
        take();
        assertThat(agenda()).hasSize(2);
    }

    @Test
    void whoMovesIntoAPlacementLeavesTheHouseholdAtTheNextExtractAndComesBackToItWithTheOneAfter() throws IOException {
        take();
        assertThat(agenda()).hasSize(2);
        lives("later", "ben", "PLACEMENT", "9 Far Street");
        extract.put("ssd_address", "later", "addr_address_start_date", "2026-10-01");
        take();
        assertThat(agenda()).hasSize(1);
        extract.put("ssd_address", "later", "addr_address_end_date", "2026-11-01");
        take();
        assertThat(agenda()).hasSize(2);
    }

    @Test
    void aPlacementThatBeganOnTheDayOfTheHomeIsWhereTheChildLives() throws IOException {
        lives("a", "ben", "PLACEMENT", "9 Far Street");
        take();
        assertThat(agenda()).hasSize(1);
    }

    @Test
    void anExtractWithoutAddressesDoesNotBringAHouseholdBack() throws IOException {
        lives("ben", "ben", "REFUGE", "9 Far Street");
        take();
        extract.drop("ssd_address");
        extract.put("ssd_person", "ben", "pers_forename", "benjamin");
        take();
        assertThat(agenda()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUGE", "Women's refuge", "Domestic abuse safe house"})
    void aRefugeIsASafeAddressFromTheFirst(String type) throws IOException {
        lives("ben", "ben", type, "9 Far Street");
        take();
        assertThat(home("ben").safe()).isTrue();
        assertThat(home("ada").safe()).isFalse();
    }

    @Test
    void anAddressThatCameAsAnOrdinaryOneIsSafeOnceTheExtractCallsItARefuge() throws IOException {
        lives("ben", "ben", "", "9 Far Street");
        take();
        assertThat(home("ben").safe()).isFalse();
        lives("ben", "ben", "REFUGE", "9 Far Street");
        take();
        assertThat(home("ben").safe()).isTrue();
        assertThat(agenda()).hasSize(1);
    }
}
