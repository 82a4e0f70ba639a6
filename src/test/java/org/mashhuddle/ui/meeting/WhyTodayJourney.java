package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Why a child is on the agenda takes the lines that it needs. One that fits into a line left an empty one below it.
class WhyTodayJourney extends MeetingJourney {

    private static final double LINE = 22;

    @Test
    void theReasonsTakeAsManyLinesAsTheyNeed() {
        for (int number = 1; number <= 6; number++) {
            var there = room.item(number).id();
            interact(() -> model.write(there));
            WaitForAsyncUtils.waitForFxEvents();
            Region why = lookup("#meeting-why").query();
            long lines = why.getChildrenUnmodifiable().stream()
                    .map(Node::getLayoutY)
                    .distinct()
                    .count();
            assertThat(lines).as("item %d", number).isPositive();
            assertThat(why.getHeight()).as("item %d", number).isLessThanOrEqualTo(lines * LINE);
        }
    }
}
