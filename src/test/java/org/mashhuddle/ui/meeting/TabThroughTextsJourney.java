package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.work.ActionStatus;

/// Tab goes from text to text past the marks: what is typed after it never stands in the text before.
class TabThroughTextsJourney extends MeetingJourney {

    @Override
    Dimension2D size() {
        return new Dimension2D(1920, 1080);
    }

    /// Who tabs once expects the next agency: its words never stand under the agency before.
    @Test
    void afterOneTabTheWordsAreTheNextAgencys() {
        clickOn("#shared-police");
        write("He came.");
        keys(KeyCode.TAB);
        String next = where();
        assertThat(next).startsWith("shared-").isNotEqualTo("shared-police").doesNotEndWith("-whose");
        String whose = words("shared-police-whose");
        write("Off school since Monday");
        assertThat(text("shared-police")).isEqualTo("He came.");
        assertThat(text(next)).isEqualTo("Off school since Monday");
        keys(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(where()).isEqualTo("shared-police");
        keys(KeyCode.END);
        write(" Then he left");
        assertThat(text("shared-police")).isEqualTo("He came. Then he left");
        assertThat(words("shared-police-whose")).isEqualTo(whose);
    }

    /// From the first agency to the last, and on to the child: each Tab is a text.
    @Test
    void tabGoesFromTextToTextDownToTheChildsOwnWords() {
        clickOn("#shared-police");
        Set<String> texts = new LinkedHashSet<>();
        while (!where().equals("voice") && texts.size() < 20) {
            Node here = lookup("#" + where()).query();
            assertThat(here).as(where()).isInstanceOf(TextInputControl.class);
            texts.add(where());
            write(where() + " says");
            keys(KeyCode.TAB);
        }
        assertThat(where()).isEqualTo("voice");
        assertThat(texts)
                .hasSizeGreaterThan(3)
                .allSatisfy(each -> assertThat(text(each)).isEqualTo(each + " says"));
    }

    /// Past the marks by Tab, so each has a key from its text.
    @Test
    void whoseWordsAndTheMarkHaveAKeyEachAndTheCaretIsBackInTheText() {
        clickOn("#shared-police");
        write("He came");
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.O);
        assertThat(where()).isEqualTo("shared-police");
        keys(KeyCode.ALT, KeyCode.UP);
        keys(KeyCode.R);
        assertThat(where()).isEqualTo("shared-police");
        write(" alone");
        assertThat(text("shared-police")).isEqualTo("He came alone");
        assertThat(words("shared-police-whose")).startsWith("Own knowledge");
        assertThat(words("shared-police-mark")).isEqualTo("Record only");
    }

    /// Where an agency holds nothing there is no text, and Tab comes to the mark.
    @Test
    void theMarkOfAnAgencyThatHoldsNothingIsReachedByTab() {
        clickOn("#shared-police-none");
        interact(() -> lookup("#shared-police-none-held").query().requestFocus());
        keys(KeyCode.TAB);
        assertThat(where()).isEqualTo("shared-police-mark");
    }

    /// The text that comes into its place has the caret from the first letter on: the second word began after it.
    @Test
    void wordsTypedOnTheMarkOfAnAgencyThatHoldsNothingAreWhole() {
        clickOn("#shared-police-none");
        interact(() -> lookup("#shared-police-none-held").query().requestFocus());
        keys(KeyCode.TAB);
        write("his mother");
        assertThat(text("shared-police")).isEqualTo("his mother");
        assertThat(where()).isEqualTo("shared-police");
    }

    /// The caret is in the line for actions still, and the line is empty: the key goes to what was set from it. While
    /// something stands there, it goes to that.
    @Test
    void anActionThatWasJustSetIsTakenBackWhereItWasTyped() {
        keys(KeyCode.CONTROL, KeyCode.J);
        write("visit home !police fri 16:00");
        keys(KeyCode.ENTER);
        assertThat(open()).isEqualTo(1);
        assertThat(lookup(".action-row .button").queryAll()).isNotEmpty();
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open()).isZero();
        assertThat(lookup(".action-row .button").queryAll())
                .as("nothing is to be done with what was withdrawn")
                .isEmpty();
        assertThat(where()).isEqualTo("quick-line");
        assertThat(text("quick-line")).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(open()).isEqualTo(1);
        write("ring gp");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("quick-line")).isNotEqualTo("ring gp");
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void wordsThatWereTakenBackInTheirFieldComeBackWithEitherKey() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        write("Seen at the station");
        keys(KeyCode.CONTROL, KeyCode.Z);
        String before = text("shared-police");
        assertThat(before).isNotEqualTo("Seen at the station");
        keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(text("shared-police")).isEqualTo("Seen at the station");
        keys(KeyCode.CONTROL, KeyCode.Z);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(text("shared-police")).isEqualTo("Seen at the station");
    }

    /// A notice says *Undo Ctrl+Z*: the key does that, also where the caret is in an empty line, and not what was
    /// recorded before. Words that were just typed come first.
    @Test
    void whatANoticeOffersIsUndoneBeforeWhatWasRecordedEarlier() {
        keys(KeyCode.CONTROL, KeyCode.J);
        write("visit home !police fri 16:00");
        keys(KeyCode.ENTER);
        AtomicInteger undone = new AtomicInteger();
        interact(() -> room.notices.say("The room moved", undone::incrementAndGet));
        write("ring gp");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(undone).hasValue(0);
        interact(() -> lookup("#quick-line").queryAs(TextInputControl.class).setText(""));
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(undone).hasValue(1);
        assertThat(open()).as("the action stands").isEqualTo(1);
        interact(() -> room.notices.say("Nothing to be undone"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open()).isZero();
    }

    @Test
    void aMarkThatCanMeanNobodySaysSo() {
        keys(KeyCode.CONTROL, KeyCode.J);
        write("visit @zz");
        assertThat(saysNothingFits()).isTrue();
        keys(KeyCode.BACK_SPACE);
        keys(KeyCode.BACK_SPACE);
        assertThat(saysNothingFits()).isFalse();
        write("pat");
        assertThat(saysNothingFits()).isFalse();
        write("q");
        assertThat(saysNothingFits()).isTrue();
        keys(KeyCode.ENTER);
        assertThat(text("quick-line")).isEqualTo("visit @patq");
        assertThat(open()).isZero();
    }

    private boolean saysNothingFits() {
        return lookup("Nothing in the list fits")
                .match(said -> said.isVisible()
                        && said.getParent().isVisible()
                        && said.getScene().getWindow().isShowing())
                .tryQuery()
                .isPresent();
    }

    private long open() {
        return room.book().actions(room.item(1)).stream()
                .filter(action -> action.status() == ActionStatus.OPEN)
                .count();
    }

    /// Level, direction, harm, what shows it, why, what protects: each Tab is the next answer, and a word stands where
    /// it was typed.
    @Test
    void fromTheRiskTabGoesToTheHarmAndNotPastIt() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        keys(KeyCode.H);
        keys(KeyCode.TAB);
        keys(KeyCode.U);
        keys(KeyCode.TAB);
        write("criminal");
        assertThat(where()).startsWith("risk-harms");
        keys(KeyCode.ENTER);
        keys(KeyCode.TAB);
        write("older");
        assertThat(where()).startsWith("risk-indicators");
        keys(KeyCode.ENTER);
        keys(KeyCode.TAB);
        write("seen twice this week");
        assertThat(text("risk-because")).endsWith("seen twice this week");
        keys(KeyCode.TAB);
        write("An aunt nearby");
        assertThat(text("risk-protective")).endsWith("An aunt nearby");
        keys(KeyCode.ALT, KeyCode.UP);
        keys(KeyCode.R);
        assertThat(words("risk-mark")).isEqualTo("Record only");
        assertThat(where()).isEqualTo("risk-protective");
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(where()).isEqualTo("risk-level-3");
    }

    /// All but one of the answers begin with the child's name: its letter tells none from another.
    @Test
    void whoHeardTheChildIsPickedByTheAgencysLetter() {
        clickOn("#voice");
        write("I go where nobody shouts");
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.S);
        assertThat(words("voice-heard-by")).endsWith(", via social care");
        assertThat(where()).isEqualTo("voice");
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.I);
        assertThat(words("voice-heard-by")).endsWith(", in the meeting");
    }

    /// Yes and no are chosen as the risk is.
    @Test
    void aFirstLetterAnswersWhetherAStrategyDiscussionIsNeeded() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys(KeyCode.N);
        assertThat(lookup("#strategy-no").queryAs(RadioButton.class).isSelected())
                .isTrue();
        keys(KeyCode.TAB);
        assertThat(where()).isEqualTo("strategy-because");
        write("Not yet in need of one");
        assertThat(text("strategy-because")).isEqualTo("Not yet in need of one");
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        keys(KeyCode.DELETE);
        assertThat(lookup("#strategy-no").queryAs(RadioButton.class).isSelected())
                .isFalse();
        keys(KeyCode.Y);
        assertThat(lookup("#strategy-yes").queryAs(RadioButton.class).isSelected())
                .isTrue();
    }
}
