package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.AgendaCopies;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.SignedWords;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// What no font of ours can print is never replaced on a page that goes out: signing and issuing
/// stop and name the field. Typing it is never refused.
class UnprintableLettersTest {

    private static final String MEEM = "\u0645";
    private static final String SMILE = "\uD83D\uDE00";

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void aMeetingIsHeld() {
        scene = Scene.discussed(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private void said(String words) {
        Discussion before = scene.discussion(scene.child.id());
        Contribution said = scene.contribution(words);
        scene.verbs.meetings().record(scene.hub.typist(), scene.meeting, before.with(said));
        assertThat(scene.discussion(scene.child.id()).contributions())
                .extracting(Contribution::said)
                .contains(words);
    }

    private List<Gap> unprintable() {
        return scene.verbs.minutes().view(scene.viewer(), scene.meeting).gaps().stream()
                .filter(gap -> gap.kind() == GapKind.LETTER_NOT_PRINTABLE)
                .toList();
    }

    private Refusal refusal(Throwable thrown) {
        assertThat(thrown).isInstanceOf(Refusal.class);
        return (Refusal) thrown;
    }

    private Refusal signing(String over) {
        return refusal(catchThrowable(() ->
                scene.verbs.minutes().sign(scene.chair, scene.meeting, Scene.passphrase(), SigningReasons.over(over))));
    }

    @Test
    void signingStopsAndNamesTheItemTheFieldAndTheLetter() throws IOException {
        said("Called " + MEEM + " at home " + SMILE);
        scene.closeMeeting();
        int number = scene.item(scene.child.id()).number();
        assertThat(unprintable()).singleElement().satisfies(gap -> {
            assertThat(gap.number()).isEqualTo(number);
            assertThat(gap.item()).contains(scene.item(scene.child.id()).id());
            assertThat(gap.detail())
                    .contains(" shared: ")
                    .contains(MEEM + " (U+0645), " + SMILE + " (U+1F600)")
                    .doesNotContain("Called");
        });
        Refusal refused = signing("no reason signs over it");
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.LETTER_NOT_PRINTABLE);
        assertThat(refused.where()).startsWith("Item " + number + ", what ").doesNotContain("Called");
        assertThat(refused).hasMessage("LETTER_NOT_PRINTABLE").hasNoCause();
        assertThat(RefusalWords.of(refused)).contains(refused.where()).doesNotContain("{0}");
        assertThat(scene.verbs.minutes().view(scene.viewer(), scene.meeting).signed())
                .isEmpty();
        assertThat(SignedWords.of(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting)))
                .contains("Called [U+0645] at home");
    }

    @Test
    void theAgendaIsNotPrintedEitherAndTheChildAndTheFieldAreNamed() {
        scene.verbs
                .referrals()
                .receive(
                        scene.chair,
                        AReferral.aReferral(scene.child.id(), scene.hub.clock.instant())
                                .saying("attendance " + MEEM, new SharingMark.MayBeShared())
                                .build());
        scene.verbs.agendas().propose(scene.chair, scene.meeting);
        int number = scene.item(scene.child.id()).number();
        Refusal refused = refusal(catchThrowable(() -> AgendaCopies.chairs(scene.verbs, scene.chair, scene.meeting)));
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.LETTER_NOT_PRINTABLE);
        assertThat(refused.where()).isEqualTo("Item " + number + ", why today: " + MEEM + " (U+0645)");
        assertThat(RefusalWords.of(refused)).contains(refused.where());
    }

    /// While it is typed, the field asks for other letters.
    @Test
    void whereTheyStandInATextIsSaidWhileItIsTyped() {
        String name = "\u0645\u062D\u0645\u062F \u0639\u0644\u064A";
        String text = "Seen with " + name + " and O’Neill, Nguyễn, " + SMILE + " said.";
        assertThat(scene.verbs.minutes().unprintable().in(text))
                .extracting(run -> text.substring(run.from(), run.to()))
                .containsExactly(name, SMILE);
        assertThat(scene.verbs.minutes().unprintable().in("All well, Łukasz Ștefănescu. e\u0301"))
                .isEmpty();
        assertThat(scene.verbs.minutes().unprintable().in(SMILE + SMILE + "a" + SMILE))
                .extracting(run -> run.from() + "-" + run.to())
                .containsExactly("0-4", "5-7");
    }

    @Test
    void theReasonForSigningOverIsPrintedToo() {
        scene.closeMeeting();
        assertThat(unprintable()).isEmpty();
        assertThat(signing("agreed " + SMILE).where()).startsWith("The reason for signing over: ");
        scene.sign();
        assertThat(scene.verbs.minutes().view(scene.viewer(), scene.meeting).signed())
                .isPresent();
    }

    @Test
    void aPaperIsRefusedWithTheFieldNamedAndNothingIsRegistered() {
        scene.hub.assign(scene.meeting, scene.child.id(), "ring " + SMILE + " !police 27/11 12:00");
        scene.closeMeeting();
        for (WaitingPaper due : scene.verbs
                .papers()
                .queue(scene.viewer(), scene.meeting)
                .queue()
                .waiting()) {
            if (due.key().kind() == PaperKind.SLIP || due.key().kind() == PaperKind.PLAN) {
                Throwable thrown = catchThrowable(() -> scene.verbs.papers().prepare(scene.chair, due.key(), ""));
                assertThat(refusal(thrown).where()).matches("Action \\d+\\.\\d+: " + SMILE + " \\(U\\+1F600\\)");
            }
        }
        Throwable all = catchThrowable(() -> scene.verbs.papers().issue(scene.chair, scene.meeting));
        assertThat(refusal(all).kind()).isEqualTo(Refusal.Kind.LETTER_NOT_PRINTABLE);
        assertThat(scene.verbs
                        .papers()
                        .queue(scene.viewer(), scene.meeting)
                        .queue()
                        .out())
                .isEmpty();
    }
}
