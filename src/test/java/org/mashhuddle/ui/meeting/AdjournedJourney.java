package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.geometry.Dimension2D;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Pictures;
import org.testfx.util.WaitForAsyncUtils;

/// The whole meeting breaks off and goes on by one key; in between its screens say so.
class AdjournedJourney extends MeetingJourney {

    @Override
    Dimension2D size() {
        return new Dimension2D(1920, 1080);
    }

    @Test
    void theMeetingBreaksOffAndGoesOnByOneKeyAndWhoIsHereIsAskedAnew() {
        room.dialogs.reasons.add("The fire alarm went off");
        assertThat(menu()).isEqualTo("Adjourn the meeting");
        interact(() -> adjourn().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words("meeting-name")).isEqualTo(name());
        assertThat(band()).startsWith("Adjourned since 08:4");
        assertThat(lookup("#meeting-pause").queryButton().isVisible())
                .as("nothing goes on while nobody is there")
                .isFalse();
        assertThat(menu()).isEqualTo("Resume the meeting");
        write("typed all the same");
        interact(() -> Pictures.save(shell.getScene(), "meeting-adjourned"));
        interact(() -> room.clock.pass(Duration.ofMinutes(30)));
        interact(model::tick);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(lookup("#band-adjourned").tryQuery()).isEmpty();
        assertThat(where()).startsWith("attendance-");
        assertThat(room.book().meeting().attendance()).noneMatch(Attendance::isHere);
        interact(() -> Pictures.save(shell.getScene(), "meeting-resumed"));
        keys(KeyCode.ESCAPE);
        assertThat(lookup("#band-go-on").tryQuery()).as("the item is paused").isPresent();
        assertThat(lookup("#meeting-pause").queryButton().isVisible()).isTrue();
        assertThat(room.book().meeting().times().adjourned())
                .singleElement()
                .satisfies(one -> assertThat(one.resumedAt()).isPresent());
    }

    @Test
    void theCloseAsksWhyItWasNotResumed() {
        room.dialogs.reasons.add("The fire alarm went off");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        interact(() -> shell.go(new Destination.Close(room.meeting)));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> lookup("#close-meeting").queryButton().fire());
        assertThat(room.book().meeting().state()).as("nothing was said").isEqualTo(MeetingState.OPEN);
        room.dialogs.reasons.add("No room was free");
        interact(() -> lookup("#close-meeting").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(room.book().meeting().state()).isEqualTo(MeetingState.CLOSED);
        assertThat(room.book()
                        .meeting()
                        .times()
                        .adjourned()
                        .getLast()
                        .notResumed()
                        .words())
                .isEqualTo("No room was free");
    }

    private MenuItem adjourn() {
        return lookup("#projector-menu").<MenuButton>query().getItems().stream()
                .filter(item -> "meeting-adjourn".equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    /// What the menu of the room offers.
    private String menu() {
        interact(() -> lookup("#projector-menu").<MenuButton>query().show());
        String offered = adjourn().getText();
        interact(() -> lookup("#projector-menu").<MenuButton>query().hide());
        return offered;
    }

    private String band() {
        return lookup("#band-adjourned .label").queryLabeled().getText();
    }

    private String name() {
        return room.book().subject(room.item(1)).orElseThrow().displayName();
    }
}
