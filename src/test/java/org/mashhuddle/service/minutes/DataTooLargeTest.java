package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.check.DataFit;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.service.Scene;

/// Minutes with more words than the data in their file may have are signed without data; that is said
/// before anybody signs, and of the file afterwards.
class DataTooLargeTest {

    private static final int MEBIBYTE = 1 << 20;

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

    private boolean isSaid() {
        return scene.verbs.minutes().view(scene.viewer(), scene.meeting).gaps().stream()
                .anyMatch(gap -> gap.kind() == GapKind.DATA_TOO_LARGE);
    }

    @Test
    void itIsSaidBeforeTheSignatureAndStopsNobody() {
        assertThat(isSaid()).isFalse();
        for (int part = 0; part < 5; part++) {
            Discussion before = scene.discussion(scene.child.id());
            scene.verbs
                    .meetings()
                    .record(
                            scene.hub.typist(),
                            scene.meeting,
                            before.with(scene.contribution("More was said. ".repeat(MEBIBYTE / 15))));
        }
        assertThat(isSaid()).isTrue();
        assertThat(GapKind.DATA_TOO_LARGE.stopsSigning()).isFalse();
    }

    @Test
    void minutesOfAnUsualMeetingCarryTheirDataAndItIsSaid() {
        scene.closeMeeting();
        scene.sign();
        CheckWords said = scene.verbs.minutes().verify(scene.viewer(), scene.meeting);
        assertThat(said.trusted()).isTrue();
        assertThat(said.lines())
                .anySatisfy(line -> assertThat(line).startsWith("It carries what its pages say as data"));
    }

    @Test
    void dataThatDoNotGoWithThePagesAreNotSigned() {
        assertThat(DataFit.fitting("no pages".getBytes(StandardCharsets.UTF_8), new byte[] {'{', '}'}))
                .isEmpty();
        assertThat(DataFit.isTooLarge(new byte[4 * MEBIBYTE])).isFalse();
        assertThat(DataFit.isTooLarge(new byte[4 * MEBIBYTE + 1])).isTrue();
    }
}
