package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.Destination;
import org.testfx.util.WaitForAsyncUtils;

/// What stands at the foot of the window beside a notice that has come.
class StatusBarJourney extends MeetingJourney {

    private List<Label> agencies() {
        return lookup("#status-quorum").query().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getParent().isVisible())
                .toList();
    }

    private void isLaidOut() {
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private void areWhole() {
        assertThat(agencies())
                .allSatisfy(agency -> assertThat(agency.getWidth())
                        .as(agency.getText())
                        .isGreaterThanOrEqualTo(agency.prefWidth(-1) - 0.5));
    }

    @Test
    void aNoticeBreaksItsWordsBeforeItCutsWhoIsHere() {
        interact(() -> room.notices.warn(
                "What was typed in item 2 and not yet recorded has been put back, and more words stand behind it"));
        isLaidOut();
        picture("status-bar-notice");
        assertThat(lookup("#notice").query().isVisible()).isTrue();
        assertThat(agencies()).hasSize(5);
        areWhole();
    }

    /// When it ends, who is not reached and a notice leave no room for four names.
    @Test
    void whereThereIsNoRoomForTheNamesItSaysThatAllAreHere() {
        room.roomTo(2, 25);
        room.roomTo(3, 25);
        interact(() -> {
            shell.go(new Destination.Today());
            shell.go(new Destination.Meeting(room.meeting));
            stage.setWidth(1280);
            room.notices.warn("What was typed in item 2 and not yet recorded has been put back, and more words too");
        });
        isLaidOut();
        picture("status-bar-narrow");
        assertThat(agencies()).extracting(Label::getText).containsExactly("Quorum, item 3:", "all here");
        areWhole();
    }
}
