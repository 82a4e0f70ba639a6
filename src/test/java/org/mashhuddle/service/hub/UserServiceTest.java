package org.mashhuddle.service.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.DiskHub;
import org.mashhuddle.service.HubTrouble;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.SigningIdentity;

/// Users let in, changed, shut out, and their passphrases, on a hub with its key file.
class UserServiceTest {

    @TempDir
    private Path folder;

    private static final String FRESH = "nineteen quiet harbours sing";

    private DiskHub hub;

    @BeforeEach
    void make() {
        hub = DiskHub.begun(folder);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private User add(String name, Role... roles) {
        return hub.services().users().add(hub.actor(), name, Set.of(roles), DiskHub.OTHER.toCharArray());
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private byte[] signed(UserId user, String passphrase) throws IOException {
        SigningStore.KeyRow kept = hub.database.read(
                hub.actor().viewer(),
                org.mashhuddle.store.audit.AuditEvent.of("test"),
                tx -> tx.signing().key(user).orElseThrow());
        try (Passphrase typed = Passphrase.of((CharSequence) passphrase);
                SigningIdentity identity = HubKeys.signer(kept, typed)) {
            return identity.cms(new byte[] {1, 2, 3});
        }
    }

    private void isAt(UserId user, SignerState state) {
        assertThat(hub.services()
                        .certificates()
                        .signers(hub.actor().viewer())
                        .get(user)
                        .state())
                .isEqualTo(state);
    }

    private void certify(UserId user) {
        hub.services()
                .certificates()
                .certify(new Actor(hub.first, Set.of(Role.ADMINISTRATOR)), user, hub.authoritySecret.toCharArray());
    }

    @Test
    void aUserWhoWasAddedUnlocksAndSignsOnlyWithTheirOwnPassphraseAndACertificate() throws IOException {
        User sam = add("Sam Dunmore", Role.DEPUTY_CHAIR);
        assertThat(hub.deeds()).contains("user.add");
        assertThat(hub.hubs().users()).extracting(KnownUser::name).contains("Sam Dunmore");
        assertThat(hub.lockAndUnlock(sam.id(), DiskHub.OTHER)).isInstanceOf(UnlockAnswer.Opened.class);
        assertThat(hub.session.user().roles()).containsExactly(Role.DEPUTY_CHAIR);
        isAt(sam.id(), SignerState.PASSPHRASE_GIVEN);
        refused(Refusal.Kind.NOTHING_TO_CERTIFY, () -> certify(sam.id()));
        refused(
                Refusal.Kind.PASSPHRASE_GIVEN,
                () -> hub.services()
                        .users()
                        .changeOwnPassphrase(hub.actor(), DiskHub.OTHER.toCharArray(), DiskHub.OTHER.toCharArray()));
        hub.services().users().changeOwnPassphrase(hub.actor(), DiskHub.OTHER.toCharArray(), FRESH.toCharArray());
        isAt(sam.id(), SignerState.WAITING);
        certify(sam.id());
        isAt(sam.id(), SignerState.SIGNS);
        assertThat(hub.deeds()).contains("certificate.issue");
        assertThat(signed(sam.id(), FRESH)).isNotEmpty();
        refused(Refusal.Kind.WRONG_PASSPHRASE, () -> signed(sam.id(), DiskHub.OTHER));
    }

    /// An auditor signs nothing, and still must not be somebody else at the door.
    @Test
    void whoeverSignsNothingIsToldTooThatAnotherKnowsTheirPassphrase() {
        User kim = add("Kim Ashdown", Role.AUDITOR);
        assertThat(toDo(hub.lockAndUnlock(kim.id(), DiskHub.OTHER)))
                .contains(UnlockAnswer.SigningToDo.MAKE_PASSPHRASE_YOURS);
        hub.services().users().changeOwnPassphrase(hub.actor(), DiskHub.OTHER.toCharArray(), FRESH.toCharArray());
        assertThat(toDo(hub.lockAndUnlock(kim.id(), FRESH))).isEmpty();
    }

    private static Optional<UnlockAnswer.SigningToDo> toDo(UnlockAnswer answer) {
        return ((UnlockAnswer.Opened) answer).toDo();
    }

    /// Whoever gives themselves a role that opens records, and takes it away again, has left the trail word of it.
    @Test
    void theTrailSaysWhichRolesWereGiven() {
        User keeper = add("Olive Trent", Role.ADMINISTRATOR);
        hub.services()
                .users()
                .change(keeper.actor(), keeper.id(), "Olive Trent", Set.of(Role.ADMINISTRATOR, Role.MINUTE_TAKER));
        hub.services().users().change(keeper.actor(), keeper.id(), "Olive Trent-Ash", keeper.roles());
        hub.services().users().change(keeper.actor(), keeper.id(), "Olive Trent", keeper.roles());
        assertThat(hub.database.trail().entries(40).stream()
                        .filter(entry -> Set.of("user.add", "user.change").contains(entry.deed()))
                        .map(entry -> entry.reason()))
                .startsWith(
                        "",
                        "Minute-taker, administrator. Now: Administrator; no children's records",
                        "Administrator; no children's records. Now: Minute-taker, administrator",
                        "Administrator; no children's records");
    }

    /// Whoever looks after users opens a record only with notice to a chair; so a chair hears of the role that does.
    @Test
    void aChairIsToldWhoGaveThemselvesARole() {
        User keeper = add("Olive Trent", Role.ADMINISTRATOR);
        User chair = add("Sam Dunmore", Role.CHAIR);
        UserService users = hub.services().users();
        users.change(keeper.actor(), chair.id(), "Sam Dunmore", Set.of(Role.CHAIR, Role.DATA_STEWARD));
        users.change(keeper.actor(), keeper.id(), "Olive Trent-Ash", keeper.roles());
        assertThat(users.ownRoles(chair.actor().viewer())).isEmpty();
        users.change(keeper.actor(), keeper.id(), "Olive Trent", Set.of(Role.ADMINISTRATOR, Role.CHAIR));
        assertThat(users.ownRoles(chair.actor().viewer())).singleElement().satisfies(told -> {
            assertThat(told.who()).isEqualTo("Olive Trent");
            assertThat(told.what()).startsWith("Administrator; no children's records. Now: Chair");
        });
        // However many other changes hide it among them.
        for (int more = 0; more < 60; more++) {
            users.change(keeper.actor(), chair.id(), "Sam Dunmore " + (char) ('a' + more % 26), chair.roles());
        }
        assertThat(users.ownRoles(chair.actor().viewer())).hasSize(1);
        User promoted = users.users(chair.actor().viewer()).stream()
                .filter(user -> user.id().equals(keeper.id()))
                .findFirst()
                .orElseThrow();
        assertThat(users.ownRoles(promoted.actor().viewer())).isEmpty();
        hub.clock.pass(Duration.ofDays(8));
        assertThat(users.ownRoles(chair.actor().viewer())).isEmpty();
    }

    @Test
    void aRetiredUserCannotUnlockAndIsNotOffered() {
        User sam = add("Sam Dunmore", Role.DEPUTY_CHAIR);
        hub.services().users().retire(hub.actor(), sam.id());
        assertThat(hub.hubs().users()).extracting(KnownUser::name).doesNotContain("Sam Dunmore");
        assertThat(hub.deeds()).contains("user.retire");
        assertThat(hub.lockAndUnlock(sam.id(), DiskHub.OTHER)).isNotInstanceOf(UnlockAnswer.Opened.class);
        assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE)).isInstanceOf(UnlockAnswer.Opened.class);
    }

    @Test
    void aRetiredUserWhoComesBackGetsANewPassphrase() {
        User sam = add("Sam Dunmore", Role.DEPUTY_CHAIR);
        hub.services().users().retire(hub.actor(), sam.id());
        String fresh = "nineteen quiet harbours sing";
        hub.services().users().givePassphrase(hub.actor(), sam.id(), fresh.toCharArray());
        assertThat(hub.lockAndUnlock(sam.id(), DiskHub.OTHER)).isInstanceOf(UnlockAnswer.Wrong.class);
        assertThat(hub.lockAndUnlock(sam.id(), fresh)).isInstanceOf(UnlockAnswer.Opened.class);
    }

    @Test
    void theLastAdministratorCannotGo() {
        refused(
                Refusal.Kind.LAST_ADMINISTRATOR,
                () -> hub.services().users().change(hub.actor(), hub.first, "Anne Bennett", Set.of(Role.CHAIR)));
        refused(Refusal.Kind.OWN_USER, () -> hub.services().users().retire(hub.actor(), hub.first));
        User theo = add("Theo Kettlewell", Role.ADMINISTRATOR);
        hub.services().users().change(hub.actor(), hub.first, "Anne Bennett", Set.of(Role.CHAIR));
        refused(Refusal.Kind.LAST_ADMINISTRATOR, () -> hub.services().users().retire(hub.actor(), theo.id()));
    }

    @Test
    void ownPassphraseIsChangedForUnlockingAndSigning() throws IOException {
        String fresh = "nineteen quiet harbours sing";
        refused(
                Refusal.Kind.WRONG_PASSPHRASE,
                () -> hub.services()
                        .users()
                        .changeOwnPassphrase(hub.actor(), "not the passphrase".toCharArray(), fresh.toCharArray()));
        refused(
                Refusal.Kind.PASSPHRASE_WEAK,
                () -> hub.services()
                        .users()
                        .changeOwnPassphrase(hub.actor(), DiskHub.PASSPHRASE.toCharArray(), "short".toCharArray()));
        hub.services().users().changeOwnPassphrase(hub.actor(), DiskHub.PASSPHRASE.toCharArray(), fresh.toCharArray());
        assertThat(hub.deeds()).contains("user.passphrase.change");
        assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE)).isInstanceOf(UnlockAnswer.Wrong.class);
        hub.clock.pass(Duration.ofMinutes(1));
        assertThat(hub.lockAndUnlock(hub.first, fresh)).isInstanceOf(UnlockAnswer.Opened.class);
        assertThat(signed(hub.first, fresh)).isNotEmpty();
        refused(Refusal.Kind.WRONG_PASSPHRASE, () -> signed(hub.first, DiskHub.PASSPHRASE));
    }

    @Tag("long")
    @Test
    void anotherNameStandsOnTheUnlockPageAtTheNextUnlockingAndUnderASignatureOnceCertified() throws IOException {
        User sam = add("Sam Dunmore", Role.DEPUTY_CHAIR);
        hub.lockAndUnlock(sam.id(), DiskHub.OTHER);
        hub.services().users().changeOwnPassphrase(hub.actor(), DiskHub.OTHER.toCharArray(), FRESH.toCharArray());
        certify(sam.id());
        Actor administrator = new Actor(hub.first, Set.of(Role.ADMINISTRATOR));
        hub.services().users().change(administrator, sam.id(), "Sam Okafor", Set.of(Role.CHAIR));
        isAt(sam.id(), SignerState.WAITING);
        hub.lockAndUnlock(sam.id(), FRESH);
        assertThat(hub.hubs().users())
                .extracting(KnownUser::name, KnownUser::roles)
                .contains(org.assertj.core.groups.Tuple.tuple("Sam Okafor", "Chair"));
        certify(sam.id());
        isAt(sam.id(), SignerState.SIGNS);
        assertThat(new String(signed(sam.id(), FRESH), java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("Sam Okafor");
    }

    /// Meanwhile somebody else may have been given the name: the Unlock page would show two of them.
    @Test
    void whoIsBroughtBackHasANameThatNobodyElseHas() {
        User gone = add("Sam Dunmore", Role.CHAIR);
        hub.services().users().retire(hub.actor(), gone.id());
        User other = add("Sam Dunmore", Role.AUDITOR);
        refused(Refusal.Kind.LABEL_TAKEN, () -> bringBack(gone));
        assertThat(hub.hubs().users()).extracting(KnownUser::name).containsOnlyOnce("Sam Dunmore");
        hub.services().users().change(hub.actor(), other.id(), "Sam Dunmore-Lee", Set.of(Role.AUDITOR));
        assertThat(bringBack(gone).retired()).isFalse();
    }

    private User bringBack(User gone) {
        return hub.services().users().givePassphrase(hub.actor(), gone.id(), DiskHub.OTHER.toCharArray());
    }

    @Test
    void twoUsersOfOneNameAndAWeakPassphraseAreRefused() {
        refused(Refusal.Kind.LABEL_TAKEN, () -> add("anne bennett", Role.CHAIR));
        refused(Refusal.Kind.LABEL_MISSING, () -> add(" ", Role.CHAIR));
        refused(Refusal.Kind.ROLE_MISSING, () -> add("Sam Dunmore"));
        refused(
                Refusal.Kind.PASSPHRASE_WEAK,
                () -> hub.services()
                        .users()
                        .add(hub.actor(), "Sam Dunmore", Set.of(Role.CHAIR), "sampleshire mash".toCharArray()));
        assertThat(hub.services().users().users(hub.actor().viewer())).hasSize(1);
    }

    @Test
    void onlyAnAdministratorChangesUsersAndEverybodyTheirOwnPassphrase() {
        UserService users = hub.services().users();
        for (Role role : Role.values()) {
            Actor actor = new Actor(hub.first, Set.of(role));
            assertThat(users.users(actor.viewer())).hasSize(1);
            if (role == Role.ADMINISTRATOR) {
                continue;
            }
            refused(
                    Refusal.Kind.NOT_ALLOWED,
                    () -> users.add(actor, "Sam", Set.of(Role.CHAIR), DiskHub.OTHER.toCharArray()));
            refused(Refusal.Kind.NOT_ALLOWED, () -> users.change(actor, hub.first, "Sam", Set.of(Role.CHAIR)));
            refused(Refusal.Kind.NOT_ALLOWED, () -> users.retire(actor, hub.first));
            refused(
                    Refusal.Kind.NOT_ALLOWED,
                    () -> users.givePassphrase(actor, hub.first, DiskHub.OTHER.toCharArray()));
        }
        Actor clerk = new Actor(hub.first, Set.of(Role.BUSINESS_SUPPORT));
        users.changeOwnPassphrase(clerk, DiskHub.PASSPHRASE.toCharArray(), FRESH.toCharArray());
    }

    @Test
    void theRecoveryKeyLetsAnAdministratorInWithANewPassphrase() throws IOException {
        String fresh = "nineteen quiet harbours sing";
        User sam = add("Sam Dunmore", Role.DEPUTY_CHAIR);
        assertThat(hub.lockAndRecover(sam.id(), hub.recoveryKey, fresh)).isInstanceOf(UnlockAnswer.Unusable.class);
        String wrong = hub.recoveryKey.substring(0, hub.recoveryKey.length() - 4) + "0000";
        assertThat(hub.lockAndRecover(hub.first, wrong, fresh)).isInstanceOf(UnlockAnswer.Unusable.class);
        assertThat(hub.lockAndRecover(hub.first, hub.recoveryKey, fresh)).isInstanceOf(UnlockAnswer.Opened.class);
        assertThat(hub.deeds()).contains("hub.recover");
        isAt(hub.first, SignerState.WAITING);
        certify(hub.first);
        assertThat(signed(hub.first, fresh)).isNotEmpty();
        assertThat(hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE)).isInstanceOf(UnlockAnswer.Wrong.class);
        hub.clock.pass(Duration.ofMinutes(1));
        assertThat(hub.lockAndUnlock(hub.first, fresh)).isInstanceOf(UnlockAnswer.Opened.class);
        assertThat(hub.lockAndUnlock(sam.id(), DiskHub.OTHER)).isInstanceOf(UnlockAnswer.Opened.class);
    }

    @Test
    void noHubIsMadeInWhichNobodyAdministers() {
        for (Set<Role> roles : Set.of(Set.of(Role.CHAIR), Set.<Role>of())) {
            assertThatThrownBy(() -> hub.hubs().inMemory(DiskHub.newHub(roles))).isInstanceOf(HubTrouble.class);
        }
    }
}
