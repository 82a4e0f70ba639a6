package org.mashhuddle.ui.meeting.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.meeting.discussion.SaveState;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Where the letters leave little room, who is missing can still be read.
class StatusViewJourney extends ApplicationTest {

    private final ObjectProperty<Optional<MeetingProgress>> pace = new SimpleObjectProperty<>(Optional.empty());
    private HBox bar;

    @Override
    public void start(Stage stage) {
        bar = new HBox();
        bar.getChildren().setAll(StatusView.slots(new SimpleObjectProperty<>(new SaveState.Nothing()), pace));
        // A window that another journey left has a least width of its own.
        bar.setPrefWidth(733);
        Scene scene = new Scene(new Group(bar), 733, 40);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
        stage.setWidth(733);
    }

    private List<Label> quorum() {
        return lookup("#status-quorum").lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> label.getParent().isVisible())
                .toList();
    }

    @Test
    void noNameOfWhoIsMissingIsCut() {
        MeetingProgress.Seen police = new MeetingProgress.Seen(true, "Police", "police");
        MeetingProgress.Seen care = new MeetingProgress.Seen(false, "Social care left 08:59", "social care");
        MeetingProgress.Seen health = new MeetingProgress.Seen(false, "Health left 08:59", "health");
        MeetingProgress.Seen education = new MeetingProgress.Seen(false, "Education not here", "education");
        interact(() -> pace.set(Optional.of(new MeetingProgress(
                "17 items, 1 done",
                "1 h 31 left",
                "at this pace ends 09:17",
                false,
                NotReached.nothing(),
                "",
                "Quorum, item 2:",
                List.of(police, care, health, education)))));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> {
            bar.applyCss();
            bar.layout();
        });
        assertThat(quorum()).extracting(Label::getText).contains("Quorum, item 2:", "social care, health, education");
        assertThat(quorum()).allMatch(StatusViewJourney::isWhole);
        assertThat(quorum().getLast().getTooltip().getText())
                .isEqualTo("Social care left 08:59, Health left 08:59, Education not here");
    }

    private static boolean isWhole(Label label) {
        return label.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(letters -> letters.getText().equals(label.getText()));
    }
}
