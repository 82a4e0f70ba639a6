package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/// The meeting on the smallest screen with the largest letters, by keys.
class LargeLettersJourney extends MeetingJourney {

    @Override
    void before() {
        super.before();
        look.size().set(TextSize.LARGEST);
    }

    @Override
    Dimension2D size() {
        return new Dimension2D(1280, 800);
    }

    /// What stands in a row below the other is put there once its width is known; the caret stays in it.
    @Test
    void whoIsHereHasTheCaretWhenItIsFirstOpenedAndGivesItBack() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        String before = where();
        keys(KeyCode.CONTROL, KeyCode.B);
        interact(() -> Pictures.save(shell.getScene(), "attendance-150"));
        assertThat(where()).isEqualTo("attendance-1");
        keys(KeyCode.ESCAPE);
        assertThat(where()).isEqualTo(before);
    }

    /// What is said is typed at speed, and read while it is: forty letters in a line, not twenty-eight. The facts come
    /// when asked for.
    @Test
    void thereIsRoomToWriteInLettersOneSizeLarger() {
        interact(() -> look.size().set(TextSize.LARGER));
        WaitForAsyncUtils.waitForFxEvents();
        picture("meeting-125");
        double letter = new Text("n").getLayoutBounds().getWidth() * 1.25;
        assertThat(lookup("#shared-police").<Region>query().getWidth()).isGreaterThan(40 * letter);
        keys(KeyCode.CONTROL, KeyCode.I);
        assertThat(lookup("#meeting-beside").query().isVisible()).isTrue();
    }

    @Test
    void howSomebodyTakesPartIsNeverCut() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertThat(where()).isEqualTo("attendance-1");
        keys(KeyCode.L);
        keys(KeyCode.S);
        interact(() -> Pictures.save(shell.getScene(), "attendance-apologies-150"));
        MenuButton how = lookup("#attendance-how-1").queryAs(MenuButton.class);
        assertThat(how.getText()).isEqualTo("Apologies, information sent");
        Text said = (Text) how.lookup(".text");
        assertThat(said.getText().replaceAll("\\s+", " ")).isEqualTo("Apologies, information sent");
        assertThat(said.getLayoutBounds().getHeight()).isLessThanOrEqualTo(how.getHeight());
    }

    /// A plan is decided by; half of one says something else.
    @Test
    void thePlanInTheHeadIsNeverCut() {
        String plan = "Child protection plan: neglect and emotional abuse, since 03/11/2025, reviewed 02/03/2026";
        Labeled label = lookup("#meeting-plan").queryLabeled();
        interact(() -> {
            label.setText(plan);
            shell.getScene().getRoot().applyCss();
            shell.getScene().getRoot().layout();
            Pictures.save(shell.getScene(), "meeting-plan-150");
        });
        assertThat(((Text) label.lookup(".text")).getText().replaceAll("\\s+", " "))
                .isEqualTo(plan);
    }

    /// Each is a reason; what is cut of it is a fact that nobody sees.
    @Test
    void whyAnItemIsHereIsNeverCut() {
        for (int item = 1; item <= 6; item++) {
            assertThat(lookup("#meeting-why .label").<Labeled>queryAll())
                    .as("item %d", item)
                    .isNotEmpty()
                    .allSatisfy(label -> assertThat(((Text) label.lookup(".text")).getText())
                            .isEqualToNormalizingWhitespace(label.getText()));
            keys(KeyCode.CONTROL, KeyCode.ENTER);
        }
    }

    /// A dense band of one line is as high as it was drawn, and of two as high as they are.
    @Test
    void aBandOfTwoLinesIsAsHighAsThey() {
        Banner band = new Banner("dense", Banner.Kind.INFO, "Version 1 was frozen 08:35 by Anne Bennett.").dense();
        VBox room = new VBox(band, new Region());
        room.setMaxSize(700, 40);
        interact(() -> ((Pane) shell.getScene().getRoot()).getChildren().add(room));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> look.size().set(TextSize.NORMAL));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(band.getHeight()).isEqualTo(32);
        interact(() -> {
            look.size().set(TextSize.LARGEST);
            band.sentence()
                    .setText("Version 1 was frozen 08:35 by Anne Bennett. Items added from now on are marked LATE.");
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(band.getHeight())
                .isGreaterThanOrEqualTo(
                        band.sentence().prefHeight(band.sentence().getWidth()) + 5)
                .isGreaterThan(45);
    }

    /// From when until when is longer than a clock that runs: the plan has its own line then, and is not one letter
    /// wide and as high as the window.
    @Test
    void theHeadOfAnItemThatIsHeldOverLeavesTheFormItsRoom() {
        Labeled plan = lookup("#meeting-plan").queryLabeled();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        interact(() -> plan.setText("Child protection plan: Neglect, since 21/07/2026"));
        picture("meeting-held-over-150");
        Text said = (Text) plan.lookup(".text");
        assertThat(plan.getHeight()).isLessThan(3 * said.getFont().getSize() * 1.6);
        assertThat(lookup(".form-scroll").<Region>query().getHeight()).isGreaterThan(200);
    }

    /// What is to be done, by which agency, until when: read back from this line.
    @Test
    void anActionIsNeverCut() {
        keys(KeyCode.CONTROL, KeyCode.J);
        type("see the child alone at school @anand !social care fri 16:00");
        keys(KeyCode.ENTER);
        picture("meeting-action-150");
        assertThat(seen("#actions .action-row .label")).hasSizeGreaterThanOrEqualTo(5);
        isWhole("#actions .action-row .label");
    }

    /// The whole list of actions is read aloud from it.
    @Test
    void whatIsReadBackIsNeverCut() {
        keys(KeyCode.CONTROL, KeyCode.J);
        type("see the child alone at school @anand !social care fri 16:00");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        picture("close-150");
        assertThat(seen("#close-actions .label")).hasSizeGreaterThanOrEqualTo(8);
        isWhole("#close-actions .label");
        isWhole(".close-head .label");
        isWhole(".side-foot .label");
        isWhole(".side-foot .button");
    }

    /// Four lines of one are not drawn over the next, and whether it was read is not beyond the edge.
    @Test
    void eachActionThatIsReadBackHasItsRow() {
        keys(KeyCode.CONTROL, KeyCode.J);
        for (String whom : List.of("gran about the weekend and the bus", "the school about the absences")) {
            type("ring " + whom + " @okoro !social care fri 16:00");
            keys(KeyCode.ENTER);
        }
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        keys(KeyCode.SPACE);
        picture("close-rows-150");
        Node list = lookup("#close-actions").query();
        assertThat(lookup("#close-actions .read-row").lookup(".label").<Labeled>queryAll())
                .filteredOn(label -> !label.getText().isEmpty())
                .isNotEmpty()
                .allSatisfy(label -> {
                    assertThat(label.getBoundsInParent().getMinY())
                            .as(label.getText())
                            .isGreaterThanOrEqualTo(0);
                    Node row = label;
                    while (!row.getStyleClass().contains("read-row")) {
                        row = row.getParent();
                    }
                    Bounds in = row.sceneToLocal(label.localToScene(label.getLayoutBounds()));
                    assertThat(row.getLayoutBounds().contains(in))
                            .as(label.getText() + in)
                            .isTrue();
                    assertThat(list.sceneToLocal(label.localToScene(label.getLayoutBounds()))
                                    .getMaxX())
                            .as(label.getText())
                            .isLessThanOrEqualTo(list.getLayoutBounds().getMaxX());
                });
    }

    /// What a mark does to an entry is read before it is chosen.
    @Test
    void whatAMarkDoesIsNeverCut() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        keys(KeyCode.ALT, KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents(10);
        interact(() -> Pictures.save(lookup(".mark-option").query().getScene(), "mark-menu-150"));
        isWhole(".mark-option .label");
        List<Bounds> rows = lookup(".mark-option").queryAll().stream()
                .map(row -> row.localToScene(row.getLayoutBounds()))
                .toList();
        assertThat(rows).hasSize(5);
        assertThat(lookup(".mark-option .label").<Labeled>queryAll())
                .allSatisfy(label -> assertThat(rows)
                        .as(label.getText())
                        .anyMatch(row -> row.contains(label.localToScene(label.getLayoutBounds()))));
    }

    /// Items 10 and over have two figures.
    @Test
    void theNumberOfAnItemIsNeverCut() {
        for (int item = 1; item < 15; item++) {
            keys(KeyCode.CONTROL, KeyCode.ENTER);
        }
        picture("meeting-item-15-150");
        isWhole(".meeting-row .label");
        isWhole("#earlier .label");
    }

    private List<Labeled> seen(String query) {
        return lookup(query).<Labeled>queryAll().stream()
                .filter(label -> NodeQueryUtils.isVisible().test(label)
                        && !label.getText().isEmpty())
                .toList();
    }

    private void isWhole(String query) {
        assertThat(seen(query))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(((Text) label.lookup(".text")).getText())
                        .isEqualToNormalizingWhitespace(label.getText()));
    }
}
