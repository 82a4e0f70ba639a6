package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.fixture.AnOrganisation;
import org.mashhuddle.service.MarkedChild;
import org.mashhuddle.service.SignedWords;
import org.mashhuddle.service.core.PlayedHub;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.exports.OpenedBundle;
import org.mashhuddle.service.minutes.organisation.OrganisationFile;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.vault.Hashes;

/// What becomes of minutes that were countersigned: given out, taken out of the hub, put right, destroyed.
class CountersignedLaterTest {

    private static final String GIVEN = "seventeen amber gates open";
    private static final String TAKERS = "walnut bicycle harbour ribbon";

    @TempDir
    private Path folder;

    private MarkedChild at;
    private final Actor taker = Played.SIGNED.done().before();
    private byte[] chairs = {};
    private byte[] both = {};

    @BeforeEach
    void countersigned() {
        at = new MarkedChild(Played.SIGNED, folder);
        chairs = pdf();
        at.hub.clock.pass(Duration.ofMinutes(7));
        at.verbs.countersigning().sign(taker, at.meeting, TAKERS.toCharArray());
        both = pdf();
        assertThat(both).hasSizeGreaterThan(chairs.length);
    }

    @AfterEach
    void close() {
        at.close();
    }

    private static final class Played {
        private static final PlayedHub<MarkedChild.Begun<Actor>> SIGNED =
                MarkedChild.after(CountersignedLaterTest::aMinuteTaker);
    }

    private static Actor aMinuteTaker(TestHub hub) {
        User added =
                hub.services.users().add(hub.chair(), "Ravi Mistry", Set.of(Role.MINUTE_TAKER), GIVEN.toCharArray());
        Actor taker = added.actor();
        hub.services.users().changeOwnPassphrase(taker, GIVEN.toCharArray(), TAKERS.toCharArray());
        hub.services.certificates().certify(hub.chair(), added.id(), DemoDay.PASSPHRASE.toCharArray());
        hub.services.countersigning().ask(hub.chair(), true);
        return taker;
    }

    private byte[] pdf() {
        return at.verbs.minutes().pdf(at.hub.viewer(), at.meeting);
    }

    private String said(byte[] file) {
        CheckWords words = at.verbs.minutes().verify(at.hub.viewer(), file);
        assertThat(words.trusted()).as(words.headline()).isTrue();
        return words.lines().toString();
    }

    private SignedMinutes latest() {
        return at.verbs.minutes().view(at.hub.viewer(), at.meeting).versions().getLast();
    }

    private void destroyed() {
        at.timePasses();
        at.confirmed();
        at.released();
        at.verbs.destruction().destroy(at.hub.chair(), at.child.id(), "Past its time, and nobody has asked for it");
    }

    private JsonNode everything(String name) throws java.io.IOException {
        Path zip = folder.resolve(name);
        at.verbs.exports().everything(at.hub.chair(), "to the council's new system", zip);
        try (ZipFile all = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            return JsonMapper.builder()
                    .build()
                    .readTree(all.getInputStream(all.getEntry("contents.json")).readAllBytes());
        }
    }

    private byte[] inZip(String name, String path) throws java.io.IOException {
        try (ZipFile all = new ZipFile(folder.resolve(name).toFile(), StandardCharsets.UTF_8)) {
            return all.getInputStream(all.getEntry(path)).readAllBytes();
        }
    }

    @Test
    void destroyingItsChildTakesBothFilesAndLeavesWhoCountersignedWhen() throws Exception {
        String manifest = at.verbs.minutes().manifest(at.hub.viewer(), at.meeting);
        assertThat(at.tablesSaying(Hashes.sha256Hex(both))).isNotEmpty();

        destroyed();

        assertThat(at.tablesSaying(MarkedChild.MARKER)).isEmpty();
        Optional<byte[]> kept = at.hub.database.readForTheRecord(
                at.hub.viewer(), AuditEvent.of("test.read"), tx -> tx.minutes().kept(at.meeting, 1));
        assertThat(kept).isEmpty();
        assertThat(at.verbs.minutes().manifest(at.hub.viewer(), at.meeting)).isEqualTo(manifest);
        assertThat(latest().manifestHash()).isEqualTo(Hashes.sha256Hex(manifest.getBytes(StandardCharsets.UTF_8)));
        assertThat(latest().fileHash()).isEqualTo(Hashes.sha256Hex(both));
        Countersignature stays = at.verbs
                .minutes()
                .view(at.hub.viewer(), at.meeting)
                .countersignature()
                .orElseThrow();
        assertThat(stays.askedOf()).isEqualTo(taker.user());
        assertThat(stays.made().orElseThrow().fileHash()).isEqualTo(Hashes.sha256Hex(both));
        assertThat(said(both)).contains("Countersigned by Ravi Mistry", "In the register: countersigned on ");
        assertThat(said(chairs)).contains("this file is from before.").doesNotContain("another file");
        assertThat(at.hub.database.trail().verify().holds()).isTrue();
    }

    @Test
    void theFreshCopyOfWhatIsLeftNamesBothFiles() throws Exception {
        destroyed();
        String words = SignedWords.of(pdf()).replace(" ", "");
        assertThat(words)
                .contains(Hashes.sha256Hex(both), Hashes.sha256Hex(chairs))
                .contains("countersignedon");
    }

    @Test
    void nothingIsCountersignedThatWasDestroyed() {
        try (MarkedChild other = new MarkedChild(Played.SIGNED, folder.resolve("other"))) {
            MarkedChild before = at;
            at = other;
            destroyed();
            Refusal refused = catchThrowableOfType(
                    Refusal.class, () -> other.verbs.countersigning().sign(taker, other.meeting, TAKERS.toCharArray()));
            assertThat(refused.kind()).isEqualTo(Refusal.Kind.FILE_DESTROYED);
            at = before;
        }
    }

    @Test
    void theBundleHasTheCountersignedFileAndTheHashesOfBoth() throws Exception {
        Map<String, byte[]> bundle = OpenedBundle.entries(at.verbs
                .exports()
                .auditBundle(at.hub.chair(), at.meeting, "Inspection")
                .bytes());
        String path = bundle.keySet().stream()
                .filter(each -> each.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(bundle.get(path)).isEqualTo(both);
        CheckWords words = new CheckService().check(bundle.get(path), bundle.get("hub.cer"));
        assertThat(words.lines().toString()).contains("Signed by Anne Bennett", "Countersigned by Ravi Mistry");
        Map<String, String> row =
                OpenedBundle.rows(bundle, "minutes.csv", "Reference").getFirst();
        assertThat(row)
                .containsEntry("SHA-256 of the signed file", Hashes.sha256Hex(both))
                .containsEntry("SHA-256 as the chair signed it", Hashes.sha256Hex(chairs))
                .containsEntry("Signed by", "Anne Bennett")
                .containsEntry("Countersigned by", "Ravi Mistry");
        assertThat(row.get("Countersigned")).matches("24/11/2026 \\d\\d:\\d\\d");
        assertThat(OpenedBundle.text(bundle, "README.txt")).contains("countersign");
    }

    @Test
    void everythingThatLeavesTheHubHoldsTheCountersignedFile() throws Exception {
        JsonNode contents = everything("all.zip");
        assertThat(contents.path("signedMinutes").asInt()).isEqualTo(1);
        String path = "minutes/" + latest().reference() + "-v1.pdf";
        assertThat(inZip("all.zip", path)).isEqualTo(both);
        assertThat(new String(inZip("all.zip", "tables/minutes_countersignature.json"), StandardCharsets.UTF_8))
                .contains(Hashes.sha256Hex(both));
        assertThat(new String(inZip("all.zip", "tables/signed_minutes.json"), StandardCharsets.UTF_8))
                .contains(Hashes.sha256Hex(chairs));
    }

    @Test
    void everythingStillLeavesTheHubAfterTheFileWasDestroyed() throws Exception {
        String reference = latest().reference();
        destroyed();
        JsonNode contents = everything("after.zip");
        String files = contents.path("files").toString();
        assertThat(files).contains("record/" + reference + "-v1/manifest.json").doesNotContain("minutes/" + reference);
        assertThat(contents.path("destroyed").toString()).contains(reference);
        assertThat(contents.path("signedMinutes").asInt()).isZero();
    }

    @Test
    void aCorrectedVersionIsAskedForItsOwnAndTheFirstKeepsIts() {
        at.verbs
                .corrections()
                .answer(
                        at.hub.chair(),
                        askedFor(),
                        new CorrectionService.Reply(true, "So he was", "An uncle was there", false));
        at.verbs
                .minutes()
                .sign(
                        at.hub.chair(),
                        at.meeting,
                        DemoDay.PASSPHRASE.toCharArray(),
                        SigningReasons.over("Few were here"));
        byte[] second = pdf();
        assertThat(said(second))
                .contains("version 2", "It is the version that holds.", "In the register: not countersigned.")
                .contains("The minute-taker was asked to countersign");
        assertThat(said(both)).contains("Version 2 took its place", "In the register: countersigned on ");
        assertThat(said(chairs)).contains("Version 2 took its place", "this file is from before.");
        assertThat(at.verbs.minutes().pdf(at.hub.viewer(), at.meeting, 1)).isEqualTo(both);

        at.hub.clock.pass(Duration.ofMinutes(2));
        at.verbs.countersigning().sign(taker, at.meeting, TAKERS.toCharArray());

        assertThat(said(pdf())).contains("Countersigned by Ravi Mistry", "It is the version that holds.");
        assertThat(said(second)).contains("this file is from before.");
        assertThat(at.verbs.minutes().pdf(at.hub.viewer(), at.meeting, 1)).isEqualTo(both);
    }

    /// Other programs show that signature first, under a name that the hub does not know.
    @Test
    void whatWasSignedWithAnOrganisationsCertificateTooIsSaidInTheBundleAndInWhatIsLeft() throws Exception {
        assertThat(readMe()).doesNotContain("organisation");
        AnOrganisation.Holder holder = new AnOrganisation().person();
        at.verbs
                .corrections()
                .answer(
                        at.hub.chair(),
                        askedFor(),
                        new CorrectionService.Reply(true, "So he was", "An uncle was there", false));
        Path file = Files.write(folder.resolve("p-carraway.p12"), AnOrganisation.file(holder));
        at.verbs
                .minutes()
                .sign(
                        at.hub.chair(),
                        at.meeting,
                        DemoDay.PASSPHRASE.toCharArray(),
                        SigningReasons.over("Few were here"),
                        OrganisationFile.of(file, AnOrganisation.PASSWORD.toCharArray()));
        assertThat(readMe())
                .contains("certificate of the signer's organisation", "two signatures of one person")
                .contains("huddle verify says to whom");

        destroyed();

        assertThat(SignedWords.of(pdf()).replace(" ", ""))
                .contains("certificateofthesigner’sorganisation")
                .contains(holder.fingerprint());
    }

    private String readMe() throws java.io.IOException {
        return OpenedBundle.text(
                OpenedBundle.entries(at.verbs
                        .exports()
                        .auditBundle(at.hub.chair(), at.meeting, "Inspection")
                        .bytes()),
                "README.txt");
    }

    private Amendment.Id askedFor() {
        return at.verbs
                .corrections()
                .ask(
                        at.hub.chair(),
                        at.meeting,
                        new CorrectionService.Wish(
                                new Amendment.Asker(Amendment.Who.PARENT, Optional.empty(), "R. Parent"),
                                Optional.of(at.child.id()),
                                new Amendment.Entry(Amendment.Kind.LEFT_OUT, EntryPart.SHARED, ""),
                                "He was there",
                                new SharingMark.InMinutes(),
                                MarkedChild.DAY))
                .id();
    }
}
