package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.export.RecordSection;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.store.audit.AuditEvent;

/// Two children of one meeting, whose records are made one when it is over: what was signed does not
/// change by a byte, what was not signed yet says the names of its day, and both discussions are the
/// one child's.
class SameChildSignedTest {

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void aMeetingWasHeld() {
        scene = Scene.discussed(folder);
        scene.closeMeeting();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Child same() {
        scene.hub.clock.pass(Duration.ofMinutes(1));
        scene.verbs.records().open(scene.chair.viewer(), scene.child.id());
        scene.verbs.records().open(scene.chair.viewer(), scene.other.id());
        return scene.verbs.sameChild().same(scene.chair, scene.other.id(), scene.child.id());
    }

    private List<String> sections() {
        return scene.hub.database.readForTheRecord(
                scene.eye,
                AuditEvent.of("test.look"),
                tx -> tx.minutes().sections(scene.meeting, 1).stream()
                        .map(RecordSection::canonical)
                        .toList());
    }

    @Test
    void whatWasSignedDoesNotChangeByAByte() {
        scene.sign();
        byte[] pdf = scene.verbs.minutes().pdf(scene.chair.viewer(), scene.meeting, 1);
        String manifest = scene.verbs.minutes().manifest(scene.chair.viewer(), scene.meeting);
        List<String> sections = sections();
        var said = scene.verbs.minutes().verify(scene.chair.viewer(), scene.meeting);
        same();
        assertThat(Arrays.equals(pdf, scene.verbs.minutes().pdf(scene.chair.viewer(), scene.meeting, 1)))
                .isTrue();
        assertThat(scene.verbs.minutes().manifest(scene.chair.viewer(), scene.meeting))
                .isEqualTo(manifest);
        assertThat(sections()).isEqualTo(sections);
        assertThat(scene.verbs.minutes().verify(scene.chair.viewer(), scene.meeting))
                .isEqualTo(said);
    }

    @Test
    void bothDiscussionsAndTheActionsAreTheOneChilds() {
        scene.sign();
        same();
        OpenedRecord record = scene.verbs.records().open(scene.chair.viewer(), scene.child.id());
        assertThat(record.subject().id()).isEqualTo(scene.other.id());
        assertThat(record.open()).extracting(action -> action.subject()).containsOnly(scene.other.id());
        assertThat(record.open()).isNotEmpty();
    }

    @Test
    void aMeetingThatIsSignedAfterwardsSaysTheNamesOfItsDay() {
        String before = names();
        same();
        assertThat(names()).isEqualTo(before);
        scene.sign();
        assertThat(String.join("\n", sections()))
                .contains(scene.child.displayName())
                .contains(scene.other.displayName());
    }

    @Test
    void whatBelongsToAnItemStaysWithItsItem() {
        var before = scene.book().agenda().items().stream()
                .map(item -> scene.book().actions(item).size())
                .toList();
        same();
        assertThat(scene.book().agenda().items().stream()
                        .map(item -> scene.book().actions(item).size())
                        .toList())
                .isEqualTo(before);
    }

    private String names() {
        return scene.hub.database.readForTheRecord(
                scene.eye,
                AuditEvent.of("test.look"),
                tx -> tx.snapshots().names(scene.meeting).orElseThrow().subjects().stream()
                        .map(each -> each.name())
                        .sorted()
                        .toList()
                        .toString());
    }
}
