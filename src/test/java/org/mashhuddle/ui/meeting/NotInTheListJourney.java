package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.Notice;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody types a word where one chooses from a list, and goes on without choosing: they are told that it is not
/// kept.
class NotInTheListJourney extends MeetingJourney {

    private Optional<String> said() {
        return room.notices.current().get().map(Notice::words);
    }

    @Test
    void whatIsTypedAndNotChosenIsSaidToBeLost() {
        var here = room.item(4).id();
        var next = room.item(5).id();
        interact(() -> model.write(here));
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("#risk-indicators-typing").write("older man");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said()).contains("Item 4: what was typed in “What shows it” is not in the list, so it was not kept");
        interact(() -> room.notices.dismiss());
        interact(() -> model.write(next));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> model.write(here));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said()).as("nothing else was typed").isEmpty();
        clickOn("#decision-typing").write("tomorrow");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said()).contains("Item 4: what was typed in “Decision” is not in the list, so it was not kept");
    }
}
