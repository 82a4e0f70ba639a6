package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.testfx.util.WaitForAsyncUtils;

/// The next child's first section is there with its key, the others a pulse later each; whoever goes to one of them
/// sooner finds it there.
class LowerSectionsJourney extends MeetingJourney {

    private void press(KeyCode key) {
        Node owner = stage.getScene().getFocusOwner();
        Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
        Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, true, false, false));
    }

    private boolean isShown(String id) {
        return stage.getScene().lookup("#meeting-form #" + id) != null;
    }

    private String owner() {
        return String.valueOf(stage.getScene().getFocusOwner().getId());
    }

    private List<String> ids() {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup("#meeting-form").query().lookupAll("*").stream()
                .map(Node::getId)
                .filter(id -> id != null)
                .toList();
    }

    private void comes(String id) throws TimeoutException {
        FxWait.until(20, () -> isShown(id));
    }

    @Test
    void theCaretIsInTheNextChildBeforeTheRestIsDrawn() throws TimeoutException {
        List<Boolean> at = new ArrayList<>();
        interact(() -> {
            press(KeyCode.ENTER);
            at.addAll(List.of(isShown("shared-police"), isShown("decision"), isShown("actions")));
        });
        assertThat(at).containsExactly(true, false, false);
        assertThat(owner()).isEqualTo("shared-police");
        comes("actions");
        List<String> coming = ids();
        interact(() -> shell.go(new Destination.Today()));
        interact(() -> shell.go(new Destination.Meeting(room.meeting)));
        assertThat(words("meeting-place")).startsWith("2 of ");
        assertThat(coming).as("nothing is missing, and all in its order").isEqualTo(ids());
    }

    @Test
    void whoGoesToASectionAtOnceIsInIt() {
        for (KeyCode section : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            keys(KeyCode.CONTROL, section);
            String there = owner();
            interact(() -> {
                press(KeyCode.ENTER);
                press(section);
                assertThat(owner()).as(section.getName()).isEqualTo(there);
            });
            keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        }
    }

    @Test
    void aSlipInALowerSectionIsShownWhenOneComesBackToIt() throws TimeoutException {
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        type("The decison was hers. ");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        FxWait.until(
                20,
                () -> isShown("voice")
                        && lookup("#voice")
                                        .queryAs(GrowingArea.class)
                                        .underlined()
                                        .size()
                                == 1);
    }
}
