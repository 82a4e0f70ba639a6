package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.Pictures;
import org.testfx.util.WaitForAsyncUtils;

/// A file is attached by keys while somebody types, copied out, and taken away; the caret stays where it was.
class AttachmentsJourney extends MeetingJourney {

    @TempDir
    private Path files;

    @Override
    Dimension2D size() {
        return new Dimension2D(1920, 1080);
    }

    private void attach() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    }

    private List<Agency> agencies() {
        return room.book().hub().directory().agencies();
    }

    private void says(String title, SharingMark mark) {
        room.dialogs.attachments.add(
                new Attachment.About(title, agencies().getFirst().id(), mark));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(files.resolve(name), content);
    }

    @Test
    void aFileIsAttachedCopiedAndRemovedAndTheCaretStaysWhereItWas() throws IOException {
        interact(() -> shell.getScene().lookup("#quick-line").requestFocus());
        String before = where();
        assertThat(before).isNotEqualTo("nowhere");
        room.dialogs.paths.add(file("secret-name.txt", "Missed school on 3 days."));
        says("School attendance", SharingMark.usual());
        attach();
        assertThat(lookup("#attachment-1-title").queryAs(Label.class).getText()).isEqualTo("School attendance");
        assertThat(room.notices.current().get().orElseThrow().words()).startsWith("Attached.");
        assertThat(where()).isEqualTo(before);
        attach();
        assertThat(where()).as("nothing was chosen").isEqualTo(before);
        room.clock.pass(Duration.ofSeconds(1));
        room.dialogs.paths.add(file("photo.txt", "Another."));
        says("Health chronology", new SharingMark.RecordOnly());
        attach();
        interact(() -> shell.getScene().lookup("#attachment-add").requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> Pictures.save(shell.getScene(), "meeting-attachments"));
        Path copied = files.resolve("copied.txt");
        room.dialogs.paths.add(copied);
        interact(() -> lookup("#attachment-1-copy").queryButton().fire());
        assertThat(copied).hasContent("Missed school on 3 days.");
        room.dialogs.reasons.add("Sent twice");
        interact(() -> {
            shell.getScene().lookup("#attachment-2-remove").requestFocus();
            lookup("#attachment-2-remove").queryButton().fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#attachment-2").tryQuery()).isEmpty();
        assertThat(where()).isEqualTo("attachment-add");
    }

    /// The wrong one of two was removed: nobody has to find the file again, nor is it shared further than it was.
    @Test
    void whatWasRemovedIsAttachedAgainAsItWasByTheKeyThatUndoes() throws IOException {
        room.dialogs.paths.add(file("note.txt", "Seen at the bus station."));
        says("Note of a call", new SharingMark.RecordOnly());
        attach();
        room.dialogs.reasons.add("Sent twice");
        interact(() -> lookup("#attachment-1-remove").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(attached()).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(attached()).singleElement().satisfies(one -> {
            assertThat(one.what().title()).isEqualTo("Note of a call");
            assertThat(one.what().mark()).isEqualTo(new SharingMark.RecordOnly());
            assertThat(room.session.services().attachments().copy(room.session.viewer(), one.id()))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("Seen at the bus station.");
        });
        keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(attached()).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(attached()).hasSize(1);
    }

    private List<Attachment> attached() {
        return room.book().attachments(room.item(1));
    }

    @Test
    void whatMayNotBeAttachedIsSaidAboveTheForm() throws IOException {
        room.dialogs.paths.add(file("empty.pdf", ""));
        attach();
        assertThat(lookup("#band-problem .label").queryAs(Labeled.class).getText())
                .isEqualTo("This file is empty: nothing was attached");
        assertThat(room.book().asItWas().attachments()).isEmpty();
    }
}
