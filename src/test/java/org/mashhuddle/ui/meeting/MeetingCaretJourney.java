package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.ReleaseAnswer;
import org.testfx.util.WaitForAsyncUtils;

/// The minute-taker never looks where the caret is: after every key of the meeting it stands where
/// the next word belongs.
class MeetingCaretJourney extends MeetingJourney {

    @Override
    Dimension2D size() {
        return new Dimension2D(1920, 1080);
    }

    @Test
    void afterAnActionAndTheNextChildTheWordsAreTheNextChilds() {
        keys(KeyCode.CONTROL, KeyCode.J);
        write("ring the school !education fri 16:00");
        push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER);
        write("Stopped at the station");
        assertThat(text("quick-line")).isEmpty();
        assertThat(words("meeting-name")).isEqualTo(name(2));
        assertThat(text("shared-police")).isEqualTo("Stopped at the station");
        assertThat(room.book().actions(room.item(1)))
                .anyMatch(action -> action.text().startsWith("Ring the school"));
    }

    private String name(int number) {
        return room.book().subject(room.item(number)).orElseThrow().displayName();
    }

    @Test
    void anItemWhoseFirstAgencyHoldsNothingHasTheCaretInTheNext() {
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        clickOn("#shared-police-none");
        keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(words("meeting-name")).isEqualTo(name(1));
        keys(KeyCode.CONTROL, KeyCode.J);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(where()).startsWith("shared-").isNotEqualTo("shared-police");
    }

    @Test
    void typingOnASharingMarkGoesIntoItsTextAndTheMarkStays() {
        clickOn("#shared-police");
        write("Stopped ");
        String mark = words("shared-police-mark");
        interact(() -> lookup("#shared-police-mark").query().requestFocus());
        write("near the school");
        assertThat(text("shared-police")).isEqualTo("Stopped near the school");
        assertThat(words("shared-police-mark")).isEqualTo(mark);
        assertThat(where()).isEqualTo("shared-police");
    }

    /// Space would open the menu, and the next letter would pick another mark in it.
    @Test
    void aSpaceTypedOnASharingMarkIsTheFirstOfItsWords() {
        clickOn("#shared-police");
        write("Stopped");
        String mark = words("shared-police-mark");
        interact(() -> lookup("#shared-police-mark").query().requestFocus());
        push(KeyCode.SPACE);
        write("near the school");
        assertThat(text("shared-police")).isEqualTo("Stopped near the school");
        assertThat(words("shared-police-mark")).isEqualTo(mark);
    }

    @Test
    void aPausedItemSaysSinceWhenAndGoesOnByTheSameKey() {
        interact(() -> room.clock.pass(Duration.ofMinutes(3)));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        String since = DateWords.time(room.clock.instant());
        interact(() -> room.clock.pass(Duration.ofMinutes(4)));
        interact(model::tick);
        assertThat(lookup("#band-paused .label").queryLabeled().getText()).startsWith("Paused since " + since + ".");
        interact(() -> Pictures.save(shell.getScene(), "meeting-paused"));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertThat(lookup("#band-paused").tryQuery()).isEmpty();
    }

    /// The band is drawn again as somebody else leaves, and asked for anew each second.
    @Test
    void theReasonForGoingOnKeepsItsCaretWhileTheBandIsDrawnAgain() {
        leaves();
        keys(KeyCode.CONTROL, KeyCode.R);
        write("He is safe");
        interact(() -> lookup("#quorum-reason").queryAs(TextInputControl.class).positionCaret(6));
        interact(model::tick);
        leaves();
        write("not ");
        assertThat(where()).isEqualTo("quorum-reason");
        assertThat(text("quorum-reason")).isEqualTo("He is not safe");
    }

    /// One after the other of those without whom there is no quorum, the clock going on.
    private void leaves() {
        AgencyId who = room.book()
                .quorum(room.item(1), room.clock.instant())
                .present()
                .iterator()
                .next();
        interact(() -> {
            room.clock.pass(Duration.ofMinutes(1));
            room.book().meeting().attendance().stream()
                    .filter(one -> one.agency().equals(who) && one.isHere())
                    .forEach(one -> model.attendance().toggle(one.id()));
            room.clock.pass(Duration.ofMinutes(1));
            model.tick();
        });
    }

    @Test
    void aMarkIsPickedByItsLetterInItsMenuAndTheCaretIsBackInTheText() {
        clickOn("#because");
        write("He is safe");
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.ESCAPE);
        assertThat(where()).isEqualTo("because");
        String before = words("because-mark");
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.R);
        assertThat(where()).isEqualTo("because");
        write(" tonight");
        assertThat(text("because")).isEqualTo("He is safe tonight");
        assertThat(before).isEqualTo("In the minutes");
        assertThat(words("because-mark")).isEqualTo("Record only");
    }

    /// Product rule 3: to narrow is one key, to widen asks, and to leave the question changes nothing.
    @Test
    void whatIsWidenedAsksWhoReleasedItAndLeavingTheQuestionLeavesMarkAndCaret() {
        clickOn("#because");
        write("He is safe");
        interact(() -> lookup("#because").queryAs(TextInputControl.class).positionCaret(5));
        keys(KeyCode.ALT, KeyCode.DOWN);
        interact(() -> Pictures.save(Window.getWindows().getLast().getScene(), "meeting-marks-menu"));
        keys(KeyCode.S);
        assertThat(room.dialogs.lastRelease.orElseThrow().to()).isEqualTo(new SharingMark.MayBeShared());
        assertThat(words("because-mark")).isEqualTo("In the minutes");
        assertThat(where()).isEqualTo("because");
        write(" now");
        assertThat(text("because")).isEqualTo("He is now safe");
        room.dialogs.releases.add(new ReleaseAnswer(
                new SharingMark.MayBeShared(), Optional.of(new Release.Said("A. Patel", Release.How.IN_THE_ROOM))));
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.S);
        assertThat(words("because-mark")).isEqualTo("May be shared");
        assertThat(room.session.services().releases().of(room.session.actor().viewer(), room.meeting))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.part()).isEqualTo(EntryPart.BECAUSE);
                    assertThat(kept.said().by()).isEqualTo("A. Patel");
                    assertThat(kept.from()).isEqualTo(new SharingMark.InMinutes());
                });
    }

    @Test
    void whatOpensBesideGivesTheCaretBack() {
        clickOn("#voice");
        write("I want");
        interact(() -> lookup("#voice").queryAs(TextInputControl.class).positionCaret(2));
        keys(KeyCode.CONTROL, KeyCode.B);
        keys(KeyCode.CONTROL, KeyCode.B);
        assertThat(where()).isEqualTo("voice");
        keys(KeyCode.CONTROL, KeyCode.B);
        keys(KeyCode.ESCAPE);
        assertThat(lookup("#attendance").tryQuery()).isEmpty();
        assertThat(where()).isEqualTo("voice");
        keys(KeyCode.CONTROL, KeyCode.T);
        assertThat(where()).isNotEqualTo("voice");
        keys(KeyCode.ESCAPE);
        write("do ");
        assertThat(text("voice")).isEqualTo("I do want");
    }

    @Test
    void anActionThatIsTypedAgainLeavesTheCaretInTheLineForActions() {
        keys(KeyCode.CONTROL, KeyCode.J);
        write("ring the school !education fri 16:00");
        keys(KeyCode.ENTER);
        String id = "action-"
                + room.book().actions(room.item(1)).getFirst().number().replace('.', '-');
        interact(() -> lookup("#" + id + "-edit").queryButton().requestFocus());
        keys(KeyCode.ENTER);
        assertThat(where()).isEqualTo(id + "-line");
        keys(KeyCode.ESCAPE);
        assertThat(where()).isEqualTo(id + "-edit");
        keys(KeyCode.ENTER);
        keys(KeyCode.ENTER);
        assertThat(where()).isEqualTo("quick-line");
    }

    /// Nothing stands between them that a space would press.
    @Test
    void fromTheBecauseTabIsInTheNextText() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT5);
        type("s47");
        keys(KeyCode.ENTER);
        keys(KeyCode.TAB);
        assertThat(where()).isEqualTo("because");
        keys(KeyCode.TAB);
        assertThat(where()).isEqualTo("family-because");
    }

    @Test
    void ctrl0IsTheSizeOfTheLettersAndNothingElse() {
        keys(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(look.size().get().percent()).isEqualTo(125);
        keys(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(look.size().get().percent()).isEqualTo(100);
        assertThat(lookup("#shared-police").query().isVisible()).isTrue();
        assertThat(text("shared-police")).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.H);
        assertThat(lookup("#shared-police-none-held").query().isVisible()).isTrue();
    }

    /// Two agencies after another hold nothing: one key each, and the caret is where the next words go.
    @Test
    void anAgencyThatHoldsNothingTakesOneKeyAndTheCaretGoesOn() {
        clickOn("#shared-health");
        keys(KeyCode.CONTROL, KeyCode.H);
        assertThat(where()).isEqualTo("shared-education");
        keys(KeyCode.CONTROL, KeyCode.H);
        assertThat(where()).isEqualTo("voice");
        assertThat(lookup("#shared-health-none-held").query().isVisible()).isTrue();
        assertThat(lookup("#shared-education-none-held").query().isVisible()).isTrue();
        write("I want my phone");
        assertThat(text("voice")).isEqualTo("I want my phone");
        interact(() -> lookup("#shared-education-none-held").query().requestFocus());
        keys(KeyCode.CONTROL, KeyCode.H);
        assertThat(where()).isEqualTo("shared-education");
        write("Seen on");
        keys(KeyCode.CONTROL, KeyCode.H);
        write(" Monday");
        assertThat(text("shared-education")).isEqualTo("Seen on Monday");
    }

    @Test
    void theStatusDoesNotGoOnSayingSaving() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        write("x");
        keys(KeyCode.BACK_SPACE);
        keys(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(saved()).isNotEqualTo("Saving");
        clickOn("#voice");
        write("I want my phone");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(saved()).startsWith("Saved");
    }

    private String saved() {
        return lookup("#status-saved").lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .reduce("", String::concat);
    }

    /// The room is at the first child, one writes of the second, and looks at the close.
    @Test
    void whoLooksAtTheCloseWritesOnInTheSameWordOfTheSameChild() {
        keys(KeyCode.CONTROL, KeyCode.J);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        write("I want phone");
        for (int back = 0; back < "phone".length(); back++) {
            keys(KeyCode.LEFT);
        }
        interact(model::close);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(where()).isEqualTo("close-actions");
        keys(KeyCode.ESCAPE);
        assertThat(words("meeting-name")).isEqualTo(name(2));
        assertThat(where()).isEqualTo("voice");
        write("my ");
        assertThat(text("voice")).isEqualTo("I want my phone");
    }

    @Test
    void eachGapOpensAtTheFieldThatIsMissing() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT5);
        write("zzz");
        interact(() -> shell.go(new Destination.Close(room.meeting)));
        WaitForAsyncUtils.waitForFxEvents();
        int gaps = Math.min(9, lookup(".gap-row").queryAll().size());
        assertThat(gaps).isGreaterThan(1);
        for (int gap = 1; gap <= gaps; gap++) {
            interact(() -> shell.go(new Destination.Close(room.meeting)));
            WaitForAsyncUtils.waitForFxEvents();
            push(KeyCode.valueOf("DIGIT" + gap));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(where()).as("gap " + gap).isNotEqualTo("nowhere").isNotEqualTo("null");
        }
    }

    /// The window system says a key again while it is down.
    @Test
    void theKeyOfAGapTypesNothingIntoTheFieldItLedTo() {
        interact(() -> shell.go(new Destination.Close(room.meeting)));
        WaitForAsyncUtils.waitForFxEvents();
        press(KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        for (int again = 0; again < 3; again++) {
            interact(() -> comes(KeyEvent.KEY_PRESSED, KeyCode.DIGIT2, KeyEvent.CHAR_UNDEFINED));
            interact(() -> comes(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "2"));
        }
        release(KeyCode.DIGIT2);
        String field = where();
        assertThat(text(field)).isEmpty();
        write("2 officers came");
        assertThat(text(field)).isEqualTo("2 officers came");
    }

    private void comes(EventType<KeyEvent> type, KeyCode key, String letter) {
        Event.fireEvent(
                shell.getScene().getFocusOwner(), new KeyEvent(type, letter, "", key, false, false, false, false));
    }
}
