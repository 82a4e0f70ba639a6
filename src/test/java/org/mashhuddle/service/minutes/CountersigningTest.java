package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.signature.AttachedFiles;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.SignedWords;
import org.mashhuddle.service.core.PlayedHub;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.today.Unfinished;
import org.mashhuddle.vault.Hashes;

/// The minute-taker countersigns what the chair signed, with a key of their own: where the hub asks for it, once,
/// and nobody else does.
class CountersigningTest {

    private static final String GIVEN = "seventeen amber gates open";
    private static final String TAKERS = "walnut bicycle harbour ribbon";
    private static final String OVER = "heard by its named users only";

    @TempDir
    private Path folder;

    private Scene scene;
    private Actor taker = new Actor(new UserId(new java.util.UUID(0, 0)), Set.of());

    private static final class Played {
        private static final PlayedHub<Scene.Begun<Actor>> DAY = Scene.after(scene -> {
            Actor taker = user(scene, "Ravi Mistry", Role.MINUTE_TAKER).actor();
            scene.plan();
            scene.hub.clock.pass(Duration.ofHours(2));
            scene.verbs.meetings().open(taker, scene.meeting, MeetingChairs.of(scene.chair.user()));
            scene.discussHidden();
            scene.discuss();
            scene.closeMeeting();
            return taker;
        });
    }

    @BeforeEach
    void aMinuteTakerOpensTheMeeting() {
        scene = new Scene(Played.DAY, folder);
        taker = Played.DAY.done().more();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static User user(Scene scene, String name, Role role) {
        User added = scene.verbs.users().add(scene.chair, name, Set.of(role), GIVEN.toCharArray());
        scene.verbs.users().changeOwnPassphrase(added.actor(), GIVEN.toCharArray(), TAKERS.toCharArray());
        scene.verbs.certificates().certify(scene.chair, added.id(), Scene.passphrase());
        return added;
    }

    private void signed() {
        scene.verbs.countersigning().ask(scene.chair, true);
        scene.sign();
        scene.hub.clock.pass(Duration.ofMinutes(7));
    }

    private Countersignature countersign(Actor actor) {
        return scene.verbs.countersigning().sign(actor, scene.meeting, TAKERS.toCharArray());
    }

    private void isRefused(Actor actor, String passphrase, Refusal.Kind kind) {
        byte[] before = file();
        Throwable thrown =
                catchThrowable(() -> scene.verbs.countersigning().sign(actor, scene.meeting, passphrase.toCharArray()));
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
        assertThat(file()).isEqualTo(before);
    }

    private byte[] file() {
        return scene.verbs.minutes().pdf(scene.viewer(), scene.meeting);
    }

    private MinutesOverview view() {
        return scene.verbs.minutes().view(scene.viewer(), scene.meeting);
    }

    private CheckWords check(byte[] file) {
        return scene.verbs.minutes().verify(scene.viewer(), file);
    }

    @Test
    void addsItselfToTheEndOfWhatTheChairSignedAndBothAreSaid() {
        signed();
        byte[] chairs = file();
        assertThat(check(chairs).trusted()).isTrue();
        assertThat(check(chairs).lines())
                .contains(
                        "The minute-taker was asked to countersign; this file has the chair's signature alone.",
                        "In the register: not countersigned.");

        Countersignature made = countersign(taker);

        byte[] both = file();
        assertThat(both.length).isGreaterThan(chairs.length);
        assertThat(Arrays.copyOf(both, chairs.length)).isEqualTo(chairs);
        assertThat(made.made().map(Countersignature.Made::fileHash)).contains(Hashes.sha256Hex(both));
        CheckWords said = check(both);
        assertThat(said.trusted()).isTrue();
        assertThat(said.lines().toString())
                .contains("Signed by Anne Bennett, chair, ", "Countersigned by Ravi Mistry, minute-taker, ")
                .contains("In the register: countersigned on ")
                .doesNotContain("signature alone", "another file");
        assertThat(scene.verbs.minutes().verify(scene.viewer(), scene.meeting).trusted())
                .isTrue();
    }

    @Test
    void whoIsAskedFindsItOnTodayUntilItIsMade() {
        assertThat(waitsFor(taker)).isFalse();
        signed();
        assertThat(waitsFor(taker)).isTrue();
        assertThat(waitsFor(scene.chair)).isFalse();
        countersign(taker);
        assertThat(waitsFor(taker)).isFalse();
    }

    private boolean waitsFor(Actor who) {
        return scene.verbs.today().today(who.viewer(), scene.meeting).unfinished().stream()
                .anyMatch(one -> one instanceof Unfinished.NotCountersigned
                        && one.meeting().equals(scene.meeting));
    }

    @Test
    void whatTheChairSignedStaysGoodAndTheRegisterKnowsBothFiles() {
        signed();
        byte[] chairs = file();
        countersign(taker);

        CheckWords said = check(chairs);

        assertThat(said.trusted()).isTrue();
        assertThat(said.lines().toString())
                .contains("It was countersigned since, on ", "this file is from before.")
                .doesNotContain("another file");
        SignedMinutes kept = view().signed().orElseThrow();
        assertThat(kept.fileHash()).isEqualTo(Hashes.sha256Hex(file()));
        assertThat(kept.signedBy()).isEqualTo(scene.chair.user());
        assertThat(view().countersignature().flatMap(Countersignature::made)).isPresent();
    }

    @Test
    void isAskedForOnThePagesBeforeTheSignatureAndNotWhereTheHubDoesNotAsk() throws java.io.IOException {
        scene.sign();
        assertThat(SignedWords.of(file())).doesNotContain("To countersign");
        assertThat(view().countersignature()).isEmpty();
        isRefused(taker, TAKERS, Refusal.Kind.NOTHING_TO_COUNTERSIGN);
        assertThat(check(file()).lines().toString()).doesNotContain("countersign");
    }

    @Test
    void standsOnThePagesWhomItIsAskedOf() throws java.io.IOException {
        signed();
        assertThat(SignedWords.of(file()))
                .contains("To countersign Ravi Mistry, minute-taker, after the signature above");
    }

    @Test
    void isMadeByNobodyElse() {
        Actor another = user(scene, "Bea Taker", Role.MINUTE_TAKER).actor();
        Actor clerk = user(scene, "Cleo Clerk", Role.BUSINESS_SUPPORT).actor();
        signed();
        isRefused(another, TAKERS, Refusal.Kind.NOT_THE_MINUTE_TAKER);
        isRefused(clerk, TAKERS, Refusal.Kind.NOT_ALLOWED);
        isRefused(scene.named, TAKERS, Refusal.Kind.NOT_ALLOWED);
        isRefused(new Actor(scene.chair.user(), Set.of(Role.CHAIR)), TAKERS, Refusal.Kind.NOT_ALLOWED);
        isRefused(new Actor(scene.chair.user(), Set.of(Role.MINUTE_TAKER)), TAKERS, Refusal.Kind.NOT_THE_MINUTE_TAKER);
        isRefused(new Actor(clerk.user(), Set.of(Role.MINUTE_TAKER)), TAKERS, Refusal.Kind.NOT_THE_MINUTE_TAKER);
    }

    @Test
    void isMadeWithOnesOwnPassphraseAndOnce() {
        signed();
        isRefused(taker, "copper kettle meadow lanterns", Refusal.Kind.WRONG_PASSPHRASE);
        isRefused(taker, new String(Scene.passphrase()), Refusal.Kind.WRONG_PASSPHRASE);
        countersign(taker);
        isRefused(taker, TAKERS, Refusal.Kind.ALREADY_SIGNED);
    }

    @Test
    void isNotMadeBeforeTheChairSigned() {
        scene.verbs.countersigning().ask(scene.chair, true);
        Throwable thrown = catchThrowable(() -> countersign(taker));
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOTHING_TO_COUNTERSIGN));
    }

    @Test
    void isNotMadeUnderACertificateThatWasWithdrawn() {
        signed();
        scene.verbs.certificates().withdraw(scene.chair, taker.user(), Scene.passphrase());
        Throwable thrown = catchThrowable(() -> countersign(taker));
        assertThat(thrown).isInstanceOf(Refusal.class);
        assertThat(view().countersignature().flatMap(Countersignature::made)).isEmpty();
    }

    @Test
    void isNotMadeByAClockThatStandsBeforeTheChairsSignature() {
        signed();
        scene.hub.clock.pass(Duration.ofMinutes(-30));
        isRefused(taker, TAKERS, Refusal.Kind.COUNTERSIGNATURE_NOT_GOOD);
    }

    @Test
    void isNotAskedOfWhoeverSigns() {
        scene.verbs.countersigning().ask(scene.chair, true);
        Actor both = new Actor(scene.chair.user(), Set.of(Role.CHAIR, Role.MINUTE_TAKER));
        try (Scene alone = new Scene(folder.resolve("alone"))) {
            alone.plan();
            alone.verbs.meetings().open(both, alone.meeting);
            alone.closeMeeting();
            alone.verbs.countersigning().ask(alone.chair, true);
            SigningReasons reasons = new SigningReasons(OVER, "", "The minute-taker fell ill", "R. Mistry");
            alone.verbs.minutes().sign(alone.chair, alone.meeting, Scene.passphrase(), reasons);
            Optional<Countersignature> asked =
                    alone.verbs.minutes().view(alone.viewer(), alone.meeting).countersignature();
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void isAskedForByWhoeverAdministersAlone() {
        assertThat(scene.verbs.countersigning().isAsked(scene.viewer())).isFalse();
        Actor chairAlone = new Actor(scene.chair.user(), Set.of(Role.CHAIR, Role.MINUTE_TAKER));
        Throwable thrown = catchThrowable(() -> scene.verbs.countersigning().ask(chairAlone, true));
        assertThat(thrown).isInstanceOf(Refusal.class);
        scene.verbs.countersigning().ask(scene.chair, true);
        assertThat(scene.verbs.countersigning().isAsked(scene.viewer())).isTrue();
        scene.verbs.countersigning().ask(scene.chair, false);
        assertThat(scene.verbs.countersigning().isAsked(scene.viewer())).isFalse();
    }

    @Test
    void aNumberedCopyIsOfTheSamePagesUnderTheSealAlone() throws java.io.IOException {
        signed();
        countersign(taker);
        WaitingPaper waits = scene.verbs.papers().queue(scene.viewer(), scene.meeting).queue().waiting().stream()
                .filter(each -> each.key().kind() == PaperKind.MINUTES)
                .findFirst()
                .orElseThrow();
        IssuedFile copy = scene.verbs
                .papers()
                .issue(
                        scene.chair,
                        scene.verbs.papers().prepare(scene.chair, waits.key(), ""),
                        new Sending(Channel.HANDED_OVER, "the duty desk"));
        assertThat(SignedWords.of(copy.pdf())).contains("To countersign Ravi Mistry");
        CheckWords said = check(copy.pdf());
        assertThat(said.trusted()).as(said.headline()).isTrue();
        assertThat(said.lines().toString()).contains("Sealed by ").doesNotContain("ountersigned by", "was asked");
        try (PDDocument pages = Loader.loadPDF(copy.pdf())) {
            assertThat(pages.getSignatureDictionaries()).hasSize(1);
            assertThat(AttachedFiles.read(pages).isEmpty()).isTrue();
        }
    }
}
