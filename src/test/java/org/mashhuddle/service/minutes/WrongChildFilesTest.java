package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.attachment.AttachmentKind;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Told;

/// Product, "What is signed", 6, for files: what an agency attached with its words is about the same child
/// as they are, and goes with them to the right one.
class WrongChildFilesTest {

    private static final String WHY = "Health gave the note of another young person";

    @TempDir
    private Path folder;

    private Scene scene;
    private Contribution said;
    private final Child elsewhere =
            AChild.aChild().called("Rowan", "Test-Hazel").build();

    @BeforeEach
    void meetingIsClosed() {
        scene = new Scene(folder);
        scene.verbs.subjects().keep(scene.chair, "subject.add", elsewhere);
        scene.plan();
        scene.open();
        scene.discuss();
        said = scene.contribution("Seen at the walk-in centre with quexmark bruising");
        scene.verbs
                .meetings()
                .record(
                        scene.hub.typist(),
                        scene.meeting,
                        scene.discussion(scene.child.id()).with(said));
        scene.closeMeeting();
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    private CorrectionService.WrongEntry wrong(SubjectId to) {
        return new CorrectionService.WrongEntry(
                said.id(), to, scene.hub.clock.instant().minus(Duration.ofMinutes(5)));
    }

    private void move(SubjectId to) {
        scene.verbs.corrections().move(scene.chair, scene.meeting, wrong(to), WHY);
    }

    /// A school report that came with the words is about the same child as they are.
    @Test
    void theFileThatCameWithTheEntryGoesWithItAndNoOther() {
        Attachment others = attached(otherAgency(), "Housing letter zetamark");
        Attachment own = attached(said.agency(), "Walk-in note yotamark");
        scene.sign();
        assertThat(scene.verbs
                        .corrections()
                        .weigh(scene.viewer(), scene.meeting, wrong(scene.other.id()))
                        .files())
                .contains("Walk-in note yotamark")
                .doesNotContain("Housing letter zetamark");
        move(scene.other.id());
        scene.sign();
        assertThat(titles(scene.child.id()))
                .contains("Housing letter zetamark")
                .doesNotContain("Walk-in note yotamark");
        assertThat(titles(scene.other.id())).contains("Walk-in note yotamark");
        assertThat(scene.verbs.attachments().copy(scene.viewer(), own.id())).isEqualTo(BYTES);
        assertThat(scene.verbs.attachments().copy(scene.viewer(), others.id())).isEqualTo(BYTES);
        String second = Told.by(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting, 2));
        assertThat(second.split("yotamark", -1))
                .as("once, under the right child")
                .hasSize(2);
    }

    /// Who was not at the meeting has the file in their record alone: no item of the meeting names it.
    @Test
    void theFileOfAChildWhoWasNotThereIsNoLongerNamedInTheMinutes() {
        Attachment own = attached(said.agency(), "Walk-in note yotamark");
        scene.sign();
        move(elsewhere.id());
        scene.sign();
        assertThat(Told.by(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting, 2)))
                .doesNotContain("yotamark");
        assertThat(scene.verbs.attachments().copy(scene.viewer(), own.id())).isEqualTo(BYTES);
    }

    private static final byte[] BYTES = "Seen on Monday.".getBytes(StandardCharsets.UTF_8);

    private Attachment attached(AgencyId agency, String title) {
        return scene
                .verbs
                .attachments()
                .attach(
                        scene.chair,
                        scene.meeting,
                        scene.item(scene.child.id()).id(),
                        new AttachedFile(AttachmentKind.TEXT, BYTES),
                        new Attachment.About(title, agency, new SharingMark.InMinutes()))
                .asItWas()
                .attachments()
                .stream()
                .filter(one -> one.what().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private AgencyId otherAgency() {
        return scene.verbs.settings().directory(scene.eye).agencies().stream()
                .map(Agency::id)
                .filter(id -> !id.equals(said.agency()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(SubjectId who) {
        return scene.book().attachments(scene.item(who)).stream()
                .map(one -> one.what().title())
                .toList();
    }
}
