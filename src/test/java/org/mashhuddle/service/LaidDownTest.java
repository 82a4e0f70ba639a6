package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.service.backups.BackupFailure;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.PolicyFile;
import org.mashhuddle.vault.KdfCost;

/// What IT laid down in a file holds in every hub of the computer, whoever administers it.
class LaidDownTest {

    @TempDir
    private Path folder;

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));
    private Path copies = Path.of("none");

    @BeforeEach
    void aFolderForBackups() throws IOException {
        copies = Files.createDirectories(folder.resolve("copies"));
    }

    private HubService hubs(String policy) throws IOException {
        Path file = folder.resolve("policy.properties");
        Files.writeString(file, policy);
        return new App(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR, new PolicyFile(file).read())
                .hubs();
    }

    @Test
    void theIdleTimeIsKeptAndNoLongerThanThePolicyAllows() throws IOException {
        try (Session hub = hubs("").create(DemoDay.hub()).session()) {
            assertThat(hub.services().locks().idle(hub.viewer())).isEqualTo(new IdleTime(10, 15));
            hub.services().locks().keep(hub.actor(), 12, 30);
            assertThat(hub.services().locks().idle(hub.viewer())).isEqualTo(new IdleTime(12, 30));
            for (int wrong : new int[] {-1, 0, 1, 31}) {
                assertThatThrownBy(() -> hub.services().locks().keep(hub.actor(), wrong, 15))
                        .isInstanceOf(Refusal.class);
                assertThatThrownBy(() -> hub.services().locks().keep(hub.actor(), 10, wrong))
                        .isInstanceOf(Refusal.class);
            }
        }
        HubService restricted = hubs("idle-minutes-at-most=7\n");
        UnlockAnswer answer = restricted.unlock(restricted.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray());
        try (Session hub = ((UnlockAnswer.Opened) answer).session()) {
            assertThat(hub.services().locks().idle(hub.viewer())).isEqualTo(new IdleTime(7, 7));
            assertThatThrownBy(() -> hub.services().locks().keep(hub.actor(), 5, 8))
                    .hasMessage("POLICY_FORBIDS");
            hub.services().locks().keep(hub.actor(), 5, 7);
            assertThat(hub.services().locks().idle(hub.viewer())).isEqualTo(new IdleTime(5, 7));
        }
    }

    @Test
    void backupsGoWhereThePolicySaysAndNowhereElse() throws IOException {
        HubService hubs = hubs("backup-folder=" + copies.toAbsolutePath() + "\n");
        try (Session hub = hubs.create(DemoDay.hub()).session()) {
            assertThat(hub.services().backups().mayChoose()).isFalse();
            assertThatThrownBy(() -> hub.services().backups().choose(hub.actor(), folder.resolve("elsewhere")))
                    .isInstanceOf(BackupFailure.class);
            assertThat(hub.services().backups().standing().first().folder()).contains(copies.toAbsolutePath());
            hub.services().backups().make(hub.actor(), new BackupProgress());
            assertThat(copies).isNotEmptyDirectory();
            assertThat(hub.services().backups().standing().first().last()).isPresent();
        }
    }

    @Test
    void theDemonstrationIsClosedWhereThePolicySaysSoOrCannotBeRead() throws IOException {
        hubs("demo=yes").inMemory(DemoDay.hub()).close();
        for (String closed : new String[] {"demo=no", "demo=maybe"}) {
            HubService hubs = hubs(closed);
            assertThatThrownBy(() -> hubs.inMemory(DemoDay.hub())).isInstanceOf(HubTrouble.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "classification=OFFICIAL, OFFICIAL, OFFICIAL-SENSITIVE",
        "classification=OFFICIAL-SENSITIVE - RECIPIENTS ONLY, OFFICIAL-SENSITIVE - RECIPIENTS ONLY, SECRET",
        "classification=SECRET, OFFICIAL-SENSITIVE, SECRET",
        "demo=yes, OFFICIAL-SENSITIVE, SECRET"
    })
    void everyPageCarriesTheMarkingThatIsLaidDown(String policy, String marking, String never) throws IOException {
        try (Session hub = hubs(policy + "\n").create(DemoDay.hub()).session()) {
            assertThat(hub.profile().classification()).isEqualTo(marking);
            MeetingId meeting = hub.services().agendas().plan(hub.actor(), LocalDate.of(2026, 11, 24));
            assertThat(hub.services()
                            .agendas()
                            .book(hub.viewer(), meeting)
                            .hub()
                            .profile()
                            .classification())
                    .isEqualTo(marking);
            byte[] sheet = hub.services()
                    .papers()
                    .issue(hub.actor(), meeting, PaperKind.ATTENDANCE)
                    .pdf();
            for (String page : pages(sheet)) {
                assertThat(page.lines().map(String::strip))
                        .filteredOn(marking::equals)
                        .hasSize(2);
                assertThat(page.replace(marking, "")).doesNotContain(never);
            }
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
