package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.service.Scene;

class StrategySigningTest {

    @TempDir
    private Path folder;

    @Test
    void aStrategyDiscussionWithoutItsEndItsMinimumOrSection47IsSignedOverOnly() {
        try (Scene scene = Scene.discussed(folder)) {
            Discussion said = scene.book().discussion(scene.item(scene.child.id()));
            StrategyDiscussion begun = StrategyDiscussion.none().begun(scene.hub.clock.instant());
            scene.verbs.meetings().record(scene.hub.typist(), scene.meeting, said.with(begun));
            scene.closeMeeting();
            assertThat(scene.verbs.minutes().view(scene.viewer(), scene.meeting).gaps())
                    .filteredOn(gap -> gap.item().equals(Optional.of(said.item())))
                    .filteredOn(gap -> gap.kind().stopsSigning())
                    .extracting(Gap::kind)
                    .contains(
                            GapKind.STRATEGY_NOT_ENDED,
                            GapKind.STRATEGY_MINIMUM_NOT_HERE,
                            GapKind.STRATEGY_WITHOUT_SECTION_47);
            assertThatThrownBy(() -> sign(scene, ""))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.GAPS_WITHOUT_REASON));
            sign(scene, "held again at 14:00");
            assertThat(scene.verbs
                            .minutes()
                            .verify(scene.viewer(), scene.meeting)
                            .trusted())
                    .isTrue();
        }
    }

    private static void sign(Scene scene, String over) {
        scene.verbs.minutes().sign(scene.chair, scene.meeting, Scene.passphrase(), SigningReasons.over(over));
    }
}
