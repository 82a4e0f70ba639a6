package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.Destination;
import org.testfx.util.WaitForAsyncUtils;

/// More than nine things are missing, and nobody reaches for a mouse.
class GapKeysJourney extends CloseRoom {

    @Override
    Destination first() {
        for (int number = 1; number <= 6; number++) {
            room.roomTo(number, 2);
        }
        return new Destination.Close(room.meeting, Optional.empty());
    }

    private void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node row(int place) {
        return lookup("#gap-" + place).query();
    }

    /// Tab until the list has the focus; never more often than the screen has places.
    private void tabToTheGaps() {
        for (int tabs = 0; tabs < 20 && !where().startsWith("gap-"); tabs++) {
            keys(KeyCode.TAB);
        }
    }

    @Test
    void theKeyThatLedToTheCloseLeadsPastEveryGapToItsButton() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        assertThat(where()).isEqualTo("close-meeting");
    }

    @Test
    void everyGapIsReachedByTheArrowsAndEnter() {
        int all = lookup(".gap-row").queryAll().size();
        assertThat(all).isGreaterThan(9);
        tabToTheGaps();
        assertThat(where()).isEqualTo("gap-1");
        for (int place = 2; place <= all; place++) {
            keys(KeyCode.DOWN);
            assertThat(where()).isEqualTo("gap-" + place);
        }
        keys(KeyCode.DOWN);
        assertThat(where()).as("the last stays").isEqualTo("gap-" + all);
        Node list = lookup(".form-scroll").query();
        assertThat(list.localToScene(list.getBoundsInLocal())
                        .contains(row(all).localToScene(row(all).getBoundsInLocal())))
                .as("it is in sight")
                .isTrue();
        keys(KeyCode.UP);
        assertThat(where()).isEqualTo("gap-" + (all - 1));
        keys(KeyCode.HOME);
        assertThat(where()).isEqualTo("gap-1");
        for (int place = 1; place < 10; place++) {
            keys(KeyCode.DOWN);
        }
        assertThat(went).isEmpty();
        String said = row(10).getAccessibleText();
        keys(KeyCode.ENTER);
        assertThat(went.flatMap(Destination.Meeting::missing)).isPresent();
        went.flatMap(Destination.Meeting::item)
                .ifPresent(item -> assertThat(said)
                        .contains("Item "
                                + room.book().agenda().item(item).orElseThrow().number() + ","));
    }
}
