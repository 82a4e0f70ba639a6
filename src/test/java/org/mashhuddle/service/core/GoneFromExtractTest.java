package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.imports.ImportPreview;

/// What the last extract had and this one has not: nobody is dropped by it, and it is said.
class GoneFromExtractTest {

    private static final String PERSONS = "pers_person_id,pers_forename,pers_surname,pers_dob\n";
    private static final String REFERRALS = "cine_referral_id,cine_person_id,cine_referral_date\n";
    private static final String MISSING = "miss_table_id,miss_person_id,miss_missing_episode_start_date\n";
    private static final String ADA = "p1,Ada,TEST-OAK,2012-03-14\n";
    private static final String BEN = "p2,Ben,TEST-ELM,2013-03-14\n";

    @TempDir
    private Path folder;

    private TestHub hub;
    private int made;

    @BeforeEach
    void twoChildrenAreReferredAndOneIsMissing() throws IOException {
        hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder.resolve("hub"));
        ImportPreview first = preview(
                PERSONS + ADA + BEN,
                REFERRALS + "r1,p1,2026-11-24\nr2,p2,2026-11-24\n",
                MISSING + "m1,p1,2026-11-23\n");
        assertThat(first.gone()).isEmpty();
        hub.services.imports().take(hub.chair(), first);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private ImportPreview preview(String persons, String referrals, String missing) throws IOException {
        Path extract = Files.createDirectories(folder.resolve("extract" + made++));
        Files.writeString(extract.resolve("ssd_person.csv"), persons);
        Files.writeString(extract.resolve("ssd_cin_episodes.csv"), referrals);
        if (!missing.isEmpty()) {
            Files.writeString(extract.resolve("ssd_missing.csv"), missing);
        }
        return hub.services.imports().preview(hub.viewer(), extract);
    }

    private static List<String> words(ImportPreview seen) {
        return seen.gone().stream()
                .map(gone -> gone.row() + " " + gone.who() + " " + gone.of())
                .toList();
    }

    @Test
    void aReferralAnEpisodeAndAChildThatAreGoneAreNamed() throws IOException {
        assertThat(words(preview(PERSONS + ADA + BEN, REFERRALS + "r2,p2,2026-11-24\n", MISSING)))
                .containsExactlyInAnyOrder("REFERRAL Ada TEST-OAK 24/11/2026", "MISSING Ada TEST-OAK 23/11/2026");
        assertThat(words(preview(PERSONS + ADA, REFERRALS + "r1,p1,2026-11-24\n", MISSING + "m1,p1,2026-11-23\n")))
                .containsExactly("CHILD Ben TEST-ELM ");
    }

    @Test
    void aTableThatDidNotComeSaysNothingOfItsRows() throws IOException {
        assertThat(preview(PERSONS + ADA + BEN, REFERRALS + "r1,p1,2026-11-24\nr2,p2,2026-11-24\n", "")
                        .gone())
                .isEmpty();
    }

    @Test
    void nothingIsDroppedByIt() throws IOException {
        ImportPreview empty = preview(PERSONS, REFERRALS, MISSING);
        assertThat(words(empty)).containsExactlyInAnyOrder("CHILD Ada TEST-OAK ", "CHILD Ben TEST-ELM ");
        hub.services.imports().take(hub.chair(), empty);
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), LocalDate.of(2026, 11, 24));
        assertThat(hub.services.agendas().propose(hub.chair(), meeting).agenda().items())
                .hasSize(2)
                .noneMatch(item -> item.reasons().isEmpty())
                .extracting(AgendaItem::subject)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsRestrictedIsNotEvenCounted() throws IOException {
        var ada = hub.services
                .search()
                .find(hub.viewer(), "test-oak")
                .hits()
                .getFirst()
                .subject();
        var deputy = hub.services
                .users()
                .add(
                        hub.chair(),
                        "Sam Dunmore",
                        Set.of(Role.DEPUTY_CHAIR),
                        "walnut bicycle harbour ribbon".toCharArray());
        hub.services.subjects().restrict(hub.chair(), ada.id(), Set.of(deputy.id()), "known to a witness");
        assertThat(words(preview(PERSONS, REFERRALS, MISSING))).containsExactly("CHILD Ben TEST-ELM ");
    }
}
