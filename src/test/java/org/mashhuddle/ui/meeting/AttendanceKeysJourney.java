package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.testfx.util.WaitForAsyncUtils;

/// Who is here, by keyboard alone: whose deputy, when they came, who steps out, who confirmed and signed.
class AttendanceKeysJourney extends MeetingJourney {

    @Override
    void before() {
        room.roomTo(4, 2);
    }

    private Attendance who(String name) {
        return room.book().meeting().attendance().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClickOnANameGivesItsRowTheKeys() {
        keys(KeyCode.CONTROL, KeyCode.B);
        clickOn("#attendance-name-3");
        assertThat(where()).isEqualTo("attendance-3");
        clickOn("#attendance-name-2");
        keys(KeyCode.DOWN);
        assertThat(where()).isEqualTo("attendance-3");
    }

    /// However little room there is beside the button, the whole name is drawn.
    @Test
    void noNameOfSomebodyInTheRoomIsCut() {
        keys(KeyCode.CONTROL, KeyCode.B);
        for (TextSize letters : TextSize.values()) {
            interact(() -> {
                look.size().set(letters);
                stage.setWidth(1280);
                stage.setHeight(800);
            });
            WaitForAsyncUtils.waitForFxEvents();
            List<String> drawn = lookup("#attendance .label").queryAll().stream()
                    .filter(node -> String.valueOf(node.getId()).startsWith("attendance-name-"))
                    .map(node -> node.lookup(".text"))
                    .map(node -> ((Text) node).getText().replaceAll("\\s", ""))
                    .toList();
            assertThat(drawn)
                    .as(letters.name())
                    .containsExactlyInAnyOrderElementsOf(room.book().meeting().attendance().stream()
                            .map(one -> one.name().replaceAll("\\s", ""))
                            .toList());
            picture("attendance-1280-" + letters.name().toLowerCase(Locale.UK));
        }
    }

    /// Somebody leaves while the hub locks: whoever unlocks it is in the row where they were, and the key for
    /// *left* is no letter in the form of a child.
    @Test
    void afterUnlockTheNextKeyIsForTheSameRowAndNotForAnItem() {
        keys(KeyCode.CONTROL, KeyCode.B);
        interact(() -> lookup("#attendance-1").query().requestFocus());
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        assertThat(caret()).isEqualTo("attendance-3");
        interact(() -> {
            shell.lock();
            enter();
        });
        assertThat(caret()).isEqualTo("attendance-3");
        int before = gone();
        keys(KeyCode.L);
        assertThat(gone()).isEqualTo(before + 1);
        keys(KeyCode.ESCAPE);
        assertThat(caret()).startsWith("shared-");
        interact(() -> {
            shell.lock();
            enter();
        });
        assertThat(caret()).as("it was not open when it locked").startsWith("shared-");
    }

    private int gone() {
        return (int) room.book().meeting().attendance().stream()
                .filter(one -> !one.isHere())
                .count();
    }

    /// The chair of the item by one key: the head says who has it, the same key gives it back.
    @Test
    void theChairOfTheItemIsHandedOverAndBackByOneKey() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertThat(caret()).isEqualTo("attendance-1");
        keys(KeyCode.DOWN);
        keys(KeyCode.K);
        String name = chairs();
        assertThat(lookup("#meeting-chaired").queryLabeled().getText()).startsWith("Chaired by " + name);
        assertThat(caret()).isEqualTo("attendance-2");
        picture("attendance-chair");
        keys(KeyCode.E);
        assertThat(lookup("#band-nobody-chairs").tryQuery()).isPresent();
        picture("attendance-nobody-chairs");
        keys(KeyCode.E);
        assertThat(lookup("#band-nobody-chairs").tryQuery()).isEmpty();
        keys(KeyCode.K);
        assertThat(room.book().meeting().attendance())
                .noneMatch(one -> one.facts().chairs(room.item(4).id()));
        assertThat(lookup("#meeting-chaired").query().isVisible()).isFalse();
        keys(KeyCode.K);
        keys(KeyCode.SHIFT, KeyCode.K);
        assertThat(room.book().meeting().attendance())
                .allMatch(one -> one.facts().chaired().isEmpty());
        keys(KeyCode.ESCAPE);
        assertThat(caret()).startsWith("shared-");
    }

    /// A chair of the hub who is on the list chairs beside the meeting's chair by one key, and the row says so.
    @Test
    void aCoChairIsChosenAndTakenBackByOneKey() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        keys(KeyCode.DOWN);
        keys(KeyCode.J);
        assertThat(room.book().meeting().attendance())
                .as("nobody on the list is a chair of the hub yet")
                .allMatch(one -> one.facts().coChair().isEmpty());
        keys(KeyCode.K);
        String name = chairs();
        keys(KeyCode.K);
        room.session
                .services()
                .users()
                .add(room.session.actor(), name, Set.of(Role.CHAIR), "seventeen amber gates open".toCharArray());
        keys(KeyCode.J);
        assertThat(who(name).facts().coChair()).isPresent();
        assertThat(lookup("#attendance-facts-2").queryLabeled().getText()).contains("co-chair");
        assertThat(caret()).isEqualTo("attendance-2");
        picture("attendance-co-chair");
        keys(KeyCode.J);
        assertThat(who(name).facts().coChair()).isEmpty();
        assertThat(lookup("#attendance-facts-2").queryLabeled().getText()).doesNotContain("co-chair");
    }

    private String chairs() {
        return room.book().meeting().attendance().stream()
                .filter(one -> one.facts().chairs(room.item(4).id()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /// `F` says as which lead somebody attends, once more as the other, once more as none; the signed pages say it, and
    /// `verify` finds the same in the data beside them.
    @Test
    void asWhichLeadSomebodyAttendsIsOneKeyAndStandsInTheSignedMinutes() throws IOException {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertThat(facts(1)).doesNotContain("practitioner");
        keys(KeyCode.F);
        assertThat(caret()).isEqualTo("attendance-1");
        assertThat(facts(1)).startsWith("as Lead child protection practitioner");
        keys(KeyCode.DOWN);
        keys(KeyCode.F);
        keys(KeyCode.F);
        assertThat(facts(2)).startsWith("as Family help lead practitioner");
        picture("attendance-lead");
        keys(KeyCode.DOWN);
        keys(KeyCode.F);
        keys(KeyCode.F);
        keys(KeyCode.F);
        assertThat(facts(3)).doesNotContain("practitioner");
        List<String> names = room.book().meeting().attendance().stream()
                .filter(one -> one.facts().as().isPresent())
                .map(Attendance::name)
                .toList();
        assertThat(names).hasSize(2);
        assertThat(who("A. Patel").facts().as()).contains(Lead.Role.LCPP);
        isSigned();
    }

    private String facts(int place) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup("#attendance-facts-" + place).queryLabeled().getText();
    }

    private void isSigned() throws IOException {
        room.meetings().close(room.session.actor(), room.meeting);
        room.session
                .services()
                .minutes()
                .sign(
                        room.session.actor(),
                        room.meeting,
                        DemoDay.PASSPHRASE.toCharArray(),
                        SigningReasons.over("tested"));
        byte[] file = room.session.services().minutes().pdf(room.session.viewer(), room.meeting);
        byte[] authority = room.session.services().minutes().authorityCertificate(room.session.viewer());
        assertThat(new CheckService().check(file, authority).trusted()).isTrue();
        assertThat(new CheckService().data(file, authority).orElseThrow())
                .contains("; as lead child protection practitioner")
                .contains("; as family help lead practitioner");
        try (PDDocument pages = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pages).replaceAll("\\s+", " "))
                    .contains("; as lead child protection practitioner")
                    .contains("; as family help lead practitioner");
        }
    }

    @Test
    void whatIsSaidOfSomebodyTakesOneKeyAndTheWords() {
        keys(KeyCode.CONTROL, KeyCode.B);
        interact(() -> lookup("#attendance-1").query().requestFocus());
        keys(KeyCode.D);
        assertThat(caret()).startsWith("attendance-deputy");
        type("D. Farr");
        keys(KeyCode.ENTER);
        assertThat(caret()).isEqualTo("attendance-1");
        assertThat(who("A. Patel").facts().deputyFor()).isEqualTo("D. Farr");
        keys(KeyCode.D);
        type(" and another");
        keys(KeyCode.ESCAPE);
        assertThat(caret()).isEqualTo("attendance-1");
        assertThat(who("A. Patel").facts().deputyFor()).isEqualTo("D. Farr");
        keys(KeyCode.T);
        interact(() -> lookup("#attendance-times").queryTextInputControl().selectAll());
        type("08:3");
        picture("attendance-times");
        keys(KeyCode.ENTER);
        assertThat(caret()).startsWith("attendance-times");
        type("5");
        keys(KeyCode.ENTER);
        assertThat(caret()).isEqualTo("attendance-1");
        assertThat(DateWords.time(who("A. Patel").presences().getFirst().from()))
                .isEqualTo("08:35");
        keys(KeyCode.V);
        picture("attendance-facts-before");
        keys(KeyCode.C);
        keys(KeyCode.DOWN);
        keys(KeyCode.E);
        keys(KeyCode.DOWN);
        keys(KeyCode.O);
        keys(KeyCode.G);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(who("A. Patel").status()).isEqualTo(AttendanceStatus.BY_VIDEO);
        assertThat(who("A. Patel").facts().alone()).isTrue();
        picture("attendance-facts");
        assertThat(room.book().meeting().attendance())
                .filteredOn(one -> one.facts().outFor().contains(room.item(4).id()))
                .hasSize(1)
                .noneMatch(Attendance::isHere);
        assertThat(room.book().meeting().attendance())
                .filteredOn(one -> one.facts().signed())
                .hasSize(1)
                .allMatch(one -> one.status() == AttendanceStatus.OBSERVER);
        keys(KeyCode.ESCAPE);
        assertThat(caret()).startsWith("shared-");
    }
}
