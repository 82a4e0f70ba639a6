package org.mashhuddle.ui.agenda.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashhuddle.domain.reason.Reason;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A reason that is longer than its column is read whole over some lines, and the row is as high as they are.
@ExtendWith(ApplicationExtension.class)
class ReasonLineJourney {

    private static final String LONG = "New referral Mon 16:08, midwife: two earlier children looked after";

    private final Region list = new Region();
    private ReasonLine line;
    private Region row;
    private VBox rows;

    @Start
    void start(Stage stage) {
        line = new ReasonLine(List.of(new Reason.Phrase(LONG, false), new Reason.Phrase("2 actions", false)));
        Label number = new Label("10");
        row = ItemColumns.row(
                list, number, new Label("A"), new Label("B"), line, new Label("5"), new Label("09:00"), new Label(""));
        rows = new VBox(list, row);
        stage.setScene(new Scene(new StackPane(rows), 1600, 400));
        stage.show();
    }

    private Label said(String words) {
        return line.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> Objects.equals(label.getText(), words))
                .findFirst()
                .orElseThrow();
    }

    private void atWidth(FxRobot robot, double width) {
        robot.interact(() -> {
            rows.setMaxWidth(width);
            row.getScene().getRoot().applyCss();
            row.getScene().getRoot().layout();
            // A list is laid out before its rows are made.
            row.requestLayout();
            row.getScene().getRoot().layout();
        });
    }

    @Test
    void whereThereIsRoomAllStandsOnOneLine(FxRobot robot) {
        atWidth(robot, 1600);
        assertThat(said("2 actions").isVisible()).isTrue();
        assertThat(line.getHeight()).isEqualTo(said(LONG).getHeight());
    }

    @Test
    void whereThereIsNotItIsReadOverSomeLinesAndTheRestIsCountedUnderIt(FxRobot robot) {
        atWidth(robot, 1000);
        Label first = said(LONG);
        double oneLine = said("and 1 more").prefHeight(-1);
        assertThat(said("2 actions").isVisible()).isFalse();
        assertThat(first.getWidth()).isLessThanOrEqualTo(line.getWidth());
        assertThat(first.getHeight()).isGreaterThanOrEqualTo(first.prefHeight(first.getWidth()));
        assertThat(said("and 1 more").getLayoutY()).isGreaterThanOrEqualTo(first.getLayoutY() + 2 * oneLine);
        assertThat(row.getHeight()).isGreaterThanOrEqualTo(line.getHeight());
        assertThat(line.getHeight()).isGreaterThanOrEqualTo(first.getHeight() + oneLine);
    }

    /// Two reasons that fit but for a part of a pixel lost the last letters of the second.
    @Test
    void whateverTheWidthWhatStandsBesideAnotherReasonIsWhole(FxRobot robot) {
        robot.interact(() -> {
            ReasonLine three = new ReasonLine(Stream.of("Review agreed on 30/11", "Returned Mon 10:33", "2 actions")
                    .map(words -> new Reason.Phrase(words, false))
                    .toList());
            rows.getChildren().add(three);
            List<Label> all = three.getChildren().stream()
                    .filter(Label.class::isInstance)
                    .map(Label.class::cast)
                    .toList();
            for (double width = 250; width < 500; width += 0.25) {
                three.applyCss();
                three.resize(width, 20);
                three.layout();
                List<Label> shown = all.stream().filter(Label::isVisible).toList();
                assertThat(shown)
                        .as("at %s px", width)
                        .allSatisfy(label -> assertThat(label.getWidth()).isGreaterThanOrEqualTo(label.prefWidth(-1)));
            }
        });
    }
}
