package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.SharingLimit;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.testfx.util.WaitForAsyncUtils;

/// Two police officers speak about one child, each with a mark of their own: by keyboard alone.
class SpeakersJourney extends MeetingJourney {

    @Override
    void before() {
        room.roomTo(4, 2);
    }

    private List<Contribution> police() {
        return room.book().discussion(room.item(4)).contributions().stream()
                .filter(one -> room.book().hub().directory().label(one.agency()).equals("Police"))
                .toList();
    }

    /// The first letters find the agency, Enter takes it, and its row has the caret: letters that somebody
    /// types on are no words of it. Escape leaves the caret where it was.
    @Test
    void anAgencyMoreIsAddedByItsFirstLetters() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        String before = caret();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        keys(KeyCode.ESCAPE);
        assertThat(caret()).isEqualTo(before);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        type("proba");
        assertThat(caret()).as("nothing is taken by a letter").startsWith("shared-add");
        keys(KeyCode.ENTER);
        assertThat(caret()).isEqualTo("shared-probation@0");
        type("Reports weekly.");
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(room.book().discussion(room.item(4)).contributions())
                .filteredOn(one -> one.said().equals("Reports weekly."))
                .singleElement()
                .satisfies(one -> assertThat(room.book().hub().directory().label(one.agency()))
                        .isEqualTo("Probation"));
    }

    /// An Enter too many on the question before comes into the first field.
    @Test
    void anEnterBeforeTheFirstWordMakesNoEmptyLine() {
        keys(KeyCode.ENTER);
        keys(KeyCode.ENTER);
        type("Stopped on the train.");
        keys(KeyCode.ENTER);
        type("Had two phones.");
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(police()).extracting(Contribution::said).containsExactly("Stopped on the train.\nHad two phones.");
    }

    /// The letter chooses, and is none of what is being said.
    @Test
    void newEntriesStayInTheRecordByOneKeyAndALetter() {
        type("Stopped on the train.");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        type("r");
        assertThat(caret()).isEqualTo("shared-police@21");
        assertThat(lookup("#meeting-new-entries").queryLabeled().getText()).isEqualTo("Record only");
        keys(KeyCode.TAB);
        type("Asks that nobody is told.");
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(room.book().discussion(room.item(4)).contributions())
                .extracting(Contribution::said, one -> one.mark().isInMinutes())
                .containsExactly(tuple("Stopped on the train.", true), tuple("Asks that nobody is told.", false));
        picture("new-entries");
    }

    @Test
    void twoPoliceOfficersSpeakEachWithTheirOwnMark() {
        assertThat(caret()).isEqualTo("shared-police@0");
        type("Stopped on the train.");
        keys(KeyCode.CONTROL, KeyCode.U);
        assertThat(caret()).isEqualTo("shared-police-2@0");
        type("Both phones carry a watched line.");
        keys(KeyCode.CONTROL, KeyCode.W);
        picture("speakers-who");
        keys(KeyCode.ESCAPE);
        assertThat(caret()).isEqualTo("shared-police-2@33");
        keys(KeyCode.CONTROL, KeyCode.W);
        keys(KeyCode.UP);
        keys(KeyCode.ENTER);
        assertThat(caret()).startsWith("shared-police-2-speaker");
        type("T. Quill");
        keys(KeyCode.ENTER);
        assertThat(caret()).isEqualTo("shared-police-2@33");
        aLetterPicks("a", "A. Patel");
        aLetterPicks("q", "T. Quill");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        picture("speakers-mid");
        interact(() -> lookup("#shared-police-2-mark").query().requestFocus());
        keys(KeyCode.ALT, KeyCode.DOWN);
        type("r");
        assertThat(police()).extracting(Contribution::speaker).containsExactly("A. Patel", "T. Quill");
        assertThat(police())
                .extracting(Contribution::said)
                .containsExactly("Stopped on the train.", "Both phones carry a watched line.");
        assertThat(police().getLast().mark()).isEqualTo(SharingMark.narrowest());
        assertThat(police().getFirst().mark()).isNotEqualTo(SharingMark.narrowest());
        assertThat(Stream.of("shared-police", "shared-police-2").filter(this::isSeenToStayOut))
                .containsExactly("shared-police-2");
        picture("speakers");
    }

    private boolean isSeenToStayOut(String id) {
        return lookup("#" + id).query().getPseudoClassStates().stream()
                .anyMatch(each -> each.getPseudoClassName().equals("kept-out"));
    }

    /// Of the first or the family name; it is no letter of what was said.
    private void aLetterPicks(String letter, String who) {
        keys(KeyCode.CONTROL, KeyCode.W);
        type(letter);
        assertThat(lookup("#shared-police-2-who").queryLabeled().getText()).isEqualTo(who);
        assertThat(caret()).isEqualTo("shared-police-2@33");
    }

    @Test
    void whatIsLimitedIsSaidUnderTheEntryAndFoldedByTheSameKey() {
        type("Stopped on the train.");
        keys(KeyCode.CONTROL, KeyCode.D);
        assertThat(caret()).as("nothing is limited").isEqualTo("shared-police@21");
        assertThat(lookup(".disclosure .text-field").queryAll())
                .as("not dressed for nothing")
                .isEmpty();
        interact(() -> lookup("#shared-police-mark").query().requestFocus());
        keys(KeyCode.ALT, KeyCode.DOWN);
        type("r");
        keys(KeyCode.CONTROL, KeyCode.D);
        assertThat(caret()).isEqualTo("shared-police-asked-by@0");
        keys(KeyCode.CONTROL, KeyCode.D);
        assertThat(caret()).isEqualTo("shared-police@21");
        keys(KeyCode.CONTROL, KeyCode.D);
        type("S. Lindqvist, health");
        keys(KeyCode.TAB);
        type("to see the hand again");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        type("an officer is at risk");
        picture("disclosure");
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(police().getFirst().disclosure())
                .isEqualTo(
                        new SharingLimit("S. Lindqvist, health", "to see the hand again", "", "an officer is at risk"));
    }

    @Test
    void aRowThatNothingWasTypedInGoesWithTheCaret() {
        type("Stopped on the train.");
        keys(KeyCode.CONTROL, KeyCode.U);
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(lookup("#shared-police-2").tryQuery()).isEmpty();
        assertThat(caret()).startsWith("voice@");
        assertThat(police()).hasSize(1);
    }

    /// At every size of the window and of the letters the whole name is drawn.
    @Test
    void aLongNameIsNeverCutInTheHead() {
        List<String> cut = new ArrayList<>();
        for (int width : new int[] {1280, 1440, 1920}) {
            for (TextSize letters : TextSize.values()) {
                interact(() -> {
                    look.size().set(letters);
                    stage.setWidth(width);
                });
                WaitForAsyncUtils.waitForFxEvents();
                Text drawn = (Text) lookup("#meeting-name").query().lookup(".text");
                String whole = lookup("#meeting-name").queryLabeled().getText();
                if (!drawn.getText().replace("\n", "").replace(" ", "").equals(whole.replace(" ", ""))) {
                    cut.add(width + " " + letters + ": " + drawn.getText());
                }
                Bounds name = lookup("#meeting-name")
                        .query()
                        .localToScene(lookup("#meeting-name").query().getLayoutBounds());
                for (String beside : List.of("#meeting-place", "#meeting-hold", "#meeting-pause")) {
                    Node node = lookup(beside).query();
                    if (node.localToScene(node.getLayoutBounds()).intersects(name)) {
                        cut.add(width + " " + letters + " under " + beside);
                    }
                }
                picture("head-" + width + "-" + letters.name().toLowerCase(java.util.Locale.UK));
            }
        }
        assertThat(cut).isEmpty();
    }
}
