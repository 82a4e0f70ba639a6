package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What stands at the foot of the window beside a notice that has come.
class StatusBarJourney extends MeetingJourney {

    @Test
    void aNoticeBreaksItsWordsBeforeItCutsWhoIsHere() {
        interact(() -> room.notices.warn(
                "What was typed in item 2 and not yet recorded has been put back, and more words stand behind it"));
        WaitForAsyncUtils.waitForFxEvents();
        picture("status-bar-notice");
        assertThat(lookup("#notice").query().isVisible()).isTrue();
        List<Label> agencies = lookup("#status-quorum").query().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(Node::isVisible)
                .toList();
        assertThat(agencies)
                .hasSizeGreaterThan(3)
                .allSatisfy(agency -> assertThat(agency.getWidth())
                        .as(agency.getText())
                        .isGreaterThanOrEqualTo(agency.prefWidth(-1) - 0.5));
    }
}
