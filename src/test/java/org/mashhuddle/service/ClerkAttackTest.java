package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.document.signature.AMinutesFile;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.Signatures;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.SigningIdentity;

/// A clerk's passphrase opens every word in the hub, and nothing that signs in a chair's name
/// (`product.md`, rule 13).
class ClerkAttackTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier");
    private static final String SECRET = "barley lantern ripple cobalt stove";

    @TempDir
    private Path folder;

    private static void areTrusted(boolean trusted, List<byte[]> files, byte[] authority) {
        assertThat(files).isNotEmpty();
        for (byte[] file : files) {
            CheckWords said = new CheckService().check(file, authority);
            assertThat(said.trusted())
                    .as("%s %s", said.headline(), said.lines())
                    .isEqualTo(trusted);
        }
    }

    private static byte[] byAnneHerself(DiskHub hub, Instant at) {
        return signedBy(hub, hub.first, DiskHub.PASSPHRASE, at);
    }

    @Test
    void aClerkCannotIssueAChairsCertificate() throws IOException {
        try (DiskHub hub = DiskHub.begun(folder)) {
            User clerk = hub.services()
                    .users()
                    .add(hub.actor(), "Bea Support", Set.of(Role.BUSINESS_SUPPORT), DiskHub.OTHER.toCharArray());
            byte[] authority =
                    hub.services().minutes().authorityCertificate(hub.actor().viewer());
            Instant at = hub.clock.instant();
            areTrusted(true, List.of(byAnneHerself(hub, at)), authority);
            hub.session.close();
            HubLocation location = new HubLocation(folder.resolve("hub"));
            Spoils spoils = Spoils.of(location, clerk.id(), DiskHub.OTHER, hub.clock);
            areTrusted(false, spoils.forgedMinutes(at), authority);
        }
    }

    /// With our own classes a clerk takes any role, and makes an authority under a secret of her own: who holds the
    /// certificate of before takes nothing of what it issues.
    @Test
    void anAuthorityOfAClerksOwnIssuesNothingThatCounts() {
        try (DiskHub hub = DiskHub.begun(folder)) {
            User clerk = hub.services()
                    .users()
                    .add(hub.actor(), "Bea Support", Set.of(Role.BUSINESS_SUPPORT), DiskHub.OTHER.toCharArray());
            byte[] before =
                    hub.services().minutes().authorityCertificate(hub.actor().viewer());
            hub.lockAndUnlock(clerk.id(), DiskHub.OTHER);
            Actor forged = new Actor(clerk.id(), Set.of(Role.values()));
            hub.services().users().change(forged, hub.first, "Anne Before", Set.of(Role.ADMINISTRATOR));
            hub.services().users().change(forged, clerk.id(), "Anne Bennett", Set.of(Role.CHAIR));
            hub.services().users().changeOwnPassphrase(forged, DiskHub.OTHER.toCharArray(), SECRET.toCharArray());
            hub.services().certificates().renew(forged, SECRET.toCharArray());
            hub.services().certificates().certify(forged, clerk.id(), SECRET.toCharArray());
            byte[] file = signedBy(hub, clerk.id(), SECRET, hub.clock.instant());
            areTrusted(false, List.of(file), before);
            assertThat(hub.deeds()).contains("authority.renew", "certificate.issue", "user.change");
        }
    }

    /// Somebody who was a chair keeps a copy of the hub of then, or restores it: once their certificate is withdrawn,
    /// what they sign there counts for nobody who holds the list of now.
    @Test
    void whoWasAChairSignsNothingInTheHubOfThenOnceTheCertificateIsWithdrawn() {
        try (DiskHub hub = DiskHub.begun(folder)) {
            User once = hub.services()
                    .users()
                    .add(hub.actor(), "Bea Once", Set.of(Role.CHAIR), DiskHub.OTHER.toCharArray());
            hub.lockAndUnlock(once.id(), DiskHub.OTHER);
            hub.services().users().changeOwnPassphrase(hub.actor(), DiskHub.OTHER.toCharArray(), SECRET.toCharArray());
            hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE);
            hub.services().certificates().certify(hub.actor(), once.id(), hub.authoritySecret.toCharArray());
            SigningStore.KeyRow ofThen = key(hub, once.id());
            hub.clock.pass(java.time.Duration.ofHours(2));
            hub.services().users().change(hub.actor(), once.id(), "Bea Once", Set.of(Role.MINUTE_TAKER));
            hub.services().certificates().withdraw(hub.actor(), once.id(), hub.authoritySecret.toCharArray());
            byte[] now =
                    hub.services().minutes().authorityCertificate(hub.actor().viewer());
            hub.clock.pass(java.time.Duration.ofHours(2));
            areTrusted(false, List.of(signed("Bea Once", ofThen, SECRET, hub.clock.instant())), now);
        }
    }

    private static SigningStore.KeyRow key(DiskHub hub, UserId who) {
        return hub.database.read(
                hub.actor().viewer(),
                AuditEvent.of("test"),
                tx -> tx.signing().key(who).orElseThrow());
    }

    private static byte[] signedBy(DiskHub hub, UserId who, String passphrase, Instant at) {
        return signed("Anne Bennett", key(hub, who), passphrase, at);
    }

    private static byte[] signed(String name, SigningStore.KeyRow kept, String passphrase, Instant at) {
        try (Passphrase typed = Passphrase.of((CharSequence) passphrase);
                SigningIdentity own = HubKeys.signer(kept, typed)) {
            return AMinutesFile.signed(name, at, Signatures.by(own, at, Refusal.Kind.CERTIFICATE_ENDED));
        }
    }

    /// A copy of the folder from before the update still holds the old authority's key under the data
    /// key: moving that key would not have been enough.
    @Test
    void anOldCopyOfTheFolderIssuesNothingThatCountsOnceTheAuthorityIsApart() throws IOException {
        HubLocation old = copied("old");
        HubLocation present = copied("present");
        byte[] before = Files.readAllBytes(EARLIER.resolve("hub.cer"));
        DemoClock clock = new DemoClock(Instant.parse("2026-11-25T07:30:00Z"));
        HubService hubs = new App(present, clock, KdfCost.FLOOR).hubs();
        UserId user = hubs.users().getFirst().id();
        Spoils spoils = Spoils.of(old, user, DemoDay.PASSPHRASE, clock);
        List<byte[]> forged = spoils.forgedMinutes(Instant.parse("2026-11-24T12:00:00Z"));
        assertThat(forged.stream()
                        .filter(file -> new CheckService().check(file, before).trusted()))
                .as("what the old key issues passes for whoever still holds the old certificate")
                .isNotEmpty();
        try (Session session = ((UnlockAnswer.Opened) hubs.unlock(user, DemoDay.PASSPHRASE.toCharArray())).session()) {
            Actor administrator = new Actor(user, Set.of(Role.ADMINISTRATOR));
            session.services().certificates().renew(administrator, SECRET.toCharArray());
            byte[] authority = session.services().minutes().authorityCertificate(session.viewer());
            areTrusted(false, forged, authority);
            areTrusted(true, List.of(Files.readAllBytes(EARLIER.resolve("minutes.pdf"))), authority);
        }
    }

    private HubLocation copied(String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        try (var files = Files.list(EARLIER.resolve("hub"))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return new HubLocation(to);
    }
}
