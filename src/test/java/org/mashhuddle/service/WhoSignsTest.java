package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.store.audit.AuditEvent;

/// Who signs minutes beside their chair, and what it asks of them.
class WhoSignsTest {

    private static final String OVER = "heard by its named users only";
    private static final String DEPUTYS = "walnut bicycle harbour ribbon";
    private static final SigningReasons FOR_CHAIR =
            new SigningReasons(OVER, "The chair is in court until Friday", "", "");

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void hold() {
        scene = Scene.discussed(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static void isRefused(Throwable thrown, Refusal.Kind kind) {
        assertThat(thrown).isInstanceOf(Refusal.class);
        assertThat(((Refusal) thrown).kind()).isEqualTo(kind);
    }

    private Throwable signing(Actor actor, String passphrase, SigningReasons reasons) {
        return catchThrowable(
                () -> scene.verbs.minutes().sign(actor, scene.meeting, passphrase.toCharArray(), reasons));
    }

    private void nothingIsSigned() {
        assertThat(scene.verbs.minutes().view(scene.viewer(), scene.meeting).signed())
                .isEmpty();
    }

    @Test
    void somebodyElseSignsForTheChairWithAReasonAndTheChairIsStillNamed() throws IOException {
        scene.letDeputySign(DEPUTYS);
        scene.closeMeeting();
        isRefused(signing(scene.named, DEPUTYS, SigningReasons.over(OVER)), Refusal.Kind.NOT_THE_CHAIR);
        isRefused(
                signing(scene.named, DEPUTYS, new SigningReasons(OVER, " \n", "why", "R. Reader")),
                Refusal.Kind.NOT_THE_CHAIR);
        nothingIsSigned();
        assertThat(signing(scene.named, DEPUTYS, FOR_CHAIR)).isNull();
        assertThat(SignedWords.of(pdf()))
                .contains(
                        "Chair Anne Bennett",
                        "Signed for the chair by Sam Dunmore",
                        "Because The chair is in court until Friday");
        SignedMinutes signed = signed();
        assertThat(signed.reasons().forChair()).isEqualTo(FOR_CHAIR.forChair());
        assertThat(signed.manifest())
                .contains("\"signedAs\":[\"FOR_THE_CHAIR\"]")
                .doesNotContain("Dunmore", "Bennett", "court");
        assertThat(cover()).contains("in court until Friday", "Sam Dunmore", "Anne Bennett");
        CheckWords check = scene.verbs.minutes().verify(scene.viewer(), scene.meeting);
        assertThat(check.trusted()).isTrue();
        assertThat(check.lines().toString()).contains("Sam Dunmore");
    }

    @Test
    void whoTypedTheMinutesSignsThemWithAReasonAndASecondReader() throws IOException {
        try (Scene alone = new Scene(folder.resolve("alone"))) {
            Actor both = new Actor(alone.chair.user(), Set.of(Role.CHAIR, Role.MINUTE_TAKER));
            alone.plan();
            alone.verbs.meetings().open(both, alone.meeting);
            alone.closeMeeting();
            for (SigningReasons less : List.of(
                    SigningReasons.over(OVER),
                    new SigningReasons(OVER, "", "", "R. Mistry"),
                    new SigningReasons(OVER, "", "The minute-taker fell ill", " "),
                    new SigningReasons(OVER, "", "The minute-taker fell ill", "anne bennett"))) {
                isRefused(signing(alone, less), Refusal.Kind.TYPED_BY_SIGNER);
            }
            assertThat(signing(alone, new SigningReasons(OVER, "", "The minute-taker fell ill", "R. Mistry")))
                    .isNull();
            assertThat(SignedWords.of(alone.verbs.minutes().pdf(alone.viewer(), alone.meeting)))
                    .contains(
                            "Typed and signed by Anne Bennett",
                            "Because The minute-taker fell ill",
                            "Second reader R. Mistry");
            assertThat(alone.verbs.minutes().manifest(alone.viewer(), alone.meeting))
                    .contains("\"signedAs\":[\"TYPED_BY_THE_SIGNER\"]")
                    .doesNotContain("Mistry");
            assertThat(alone.verbs
                            .minutes()
                            .verify(alone.viewer(), alone.meeting)
                            .trusted())
                    .isTrue();
        }
    }

    /// The hub names its minute-taker by itself, and a chair can name anybody.
    @Test
    void whoTypedTheMinutesIsWhoTypedAndNotWhoIsNamed() throws IOException {
        try (Scene alone = new Scene(folder.resolve("alone"))) {
            alone.plan();
            UserId taker = alone.verbs
                    .users()
                    .add(alone.chair, "Ravi Mistry", Set.of(Role.MINUTE_TAKER), DEPUTYS.toCharArray())
                    .id();
            alone.verbs
                    .meetings()
                    .open(
                            alone.chair,
                            alone.meeting,
                            new MeetingChairs(alone.chair.user(), Optional.empty(), Optional.of(taker)));
            for (Child each : List.of(alone.child, alone.other)) {
                alone.verbs
                        .meetings()
                        .record(
                                alone.chair,
                                alone.meeting,
                                alone.discussion(each.id()).with(alone.contribution("Said by police")));
            }
            alone.closeMeeting();
            isRefused(signing(alone, SigningReasons.over(OVER)), Refusal.Kind.TYPED_BY_SIGNER);
            assertThat(signing(alone, new SigningReasons(OVER, "", "The minute-taker fell ill", "R. Mistry")))
                    .isNull();
            assertThat(SignedWords.of(alone.verbs.minutes().pdf(alone.viewer(), alone.meeting)))
                    .contains(
                            "Minute-taker Ravi Mistry", "Typed and signed by Anne Bennett", "Second reader R. Mistry");
        }
    }

    private Throwable signing(Scene at, SigningReasons reasons) {
        return catchThrowable(() -> at.verbs.minutes().sign(at.chair, at.meeting, Scene.passphrase(), reasons));
    }

    /// What the chair signs, typed by somebody else, hashes and reads as it did before anything
    /// else could be said of a signature.
    @Test
    void theUsualSignatureLeavesTheCanonicalFormAsItWas() throws IOException {
        scene.closeMeeting();
        scene.sign();
        Set<String> fields = new TreeSet<>();
        JsonMapper.builder().build().readTree(signed().manifest()).fieldNames().forEachRemaining(fields::add);
        assertThat(fields)
                .containsExactly(
                        "madeAt",
                        "madeWith",
                        "meeting",
                        "predecessor",
                        "reference",
                        "sections",
                        "signedOver",
                        "version");
        assertThat(cover()).doesNotContain("\"signature\":", "\"secondReader\":");
        assertThat(SignedWords.of(pdf())).doesNotContain("Signed for the chair", "Second reader");
    }

    private SignedMinutes signed() {
        return scene.verbs
                .minutes()
                .view(scene.viewer(), scene.meeting)
                .signed()
                .orElseThrow();
    }

    private String cover() {
        return scene.hub
                .database
                .readForTheRecord(
                        scene.viewer(),
                        AuditEvent.of("test.read"),
                        tx -> tx.minutes().sections(scene.meeting, 1))
                .getFirst()
                .canonical();
    }

    private byte[] pdf() {
        return scene.verbs.minutes().pdf(scene.viewer(), scene.meeting);
    }
}
