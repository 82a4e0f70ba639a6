package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.table.RowCell;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Who looks at the screens sees what is wrong with them: each fault is made here on purpose, beside
/// the same thing as it should be.
@ExtendWith(ApplicationExtension.class)
class ScreenInspectorsTest {

    private static final String LONG = "Words that want far more room than there is";
    private Stage stage;

    @Start
    void start(Stage on) {
        stage = on;
    }

    private Scene shown(FxRobot robot, Node... nodes) {
        return shown(robot, new VBox(12, nodes), true);
    }

    /// @param dressed as our windows are, which explain what they cut
    private Scene shown(FxRobot robot, Region root, boolean dressed) {
        robot.interact(() -> {
            Scene scene = new Scene(root, 640, 480);
            Theming look = new Theming();
            look.theme().set(Theme.HIGH_CONTRAST);
            if (dressed) {
                look.dress(scene);
            }
            stage.setScene(scene);
            stage.show();
            root.applyCss();
            root.layout();
        });
        return stage.getScene();
    }

    private List<String> controls(FxRobot robot, Node... nodes) {
        Scene scene = shown(robot, nodes);
        return said(robot, () -> new SceneWalk(scene, "here").findings());
    }

    private static List<String> read(FxRobot robot, Scene scene) {
        return said(robot, () -> new LayoutWalk(scene, "here").findings());
    }

    private static List<String> followed(FxRobot robot, Scene scene) {
        return said(robot, () -> new FocusWalk(scene, "here").findings());
    }

    private static List<String> said(FxRobot robot, Supplier<List<String>> walk) {
        List<String> found = new ArrayList<>();
        robot.interact(() -> found.addAll(walk.get()));
        return found;
    }

    private static Button button(String words) {
        Button button = new Button(words);
        button.setId(words.toLowerCase(Locale.UK));
        return button;
    }

    @Test
    void aControlThatAnybodyCanUseIsNotNamed(FxRobot robot) {
        assertThat(controls(robot, button("Save"), button("Leave"))).isEmpty();
    }

    @Test
    void aControlWithoutANameIsNamed(FxRobot robot) {
        Button silent = button("");
        silent.setMinWidth(40);
        assertThat(controls(robot, button("Save"), silent))
                .singleElement(STRING)
                .contains("has no name");
    }

    @Test
    void aControlWithoutARoleIsNamed(FxRobot robot) {
        Region pane = new Region();
        pane.setAccessibleText("A pane");
        pane.setFocusTraversable(true);
        assertThat(controls(robot, button("Save"), pane)).singleElement(STRING).contains("has no role");
    }

    @Test
    void aButtonTooSmallToHitIsNamed(FxRobot robot) {
        Button small = button("x");
        small.setMinSize(16, 16);
        small.setMaxSize(16, 16);
        assertThat(controls(robot, button("Save"), small)).singleElement(STRING).contains("16.0 px");
    }

    @Test
    void aControlThatTabDoesNotReachIsNamed(FxRobot robot) {
        TextArea takesEveryTab = new TextArea();
        takesEveryTab.setAccessibleText("Words");
        assertThat(controls(robot, takesEveryTab, button("Save")))
                .singleElement(STRING)
                .contains("#save", "is not reached by Tab");
    }

    @Test
    void aScreenWithNothingToFocusIsNamed(FxRobot robot) {
        assertThat(controls(robot, new Label("Words"))).containsExactly("here: nothing to focus");
    }

    @Test
    void anEntryOfAMenuWithoutADeedIsNamed(FxRobot robot) {
        MenuItem saves = new MenuItem("Save");
        saves.setOnAction(_ -> {});
        assertThat(controls(robot, new MenuButton("More", null, saves, new MenuItem("Leave"))))
                .containsExactly("here: menu item without a deed: Leave");
    }

    @Test
    void anEntryOfAMenuThatLeadsNowhereIsNamed(FxRobot robot) {
        Label said = new Label("nothing");
        MenuItem saves = new MenuItem("Save");
        saves.setOnAction(_ -> said.setText("saved"));
        MenuItem leads = new MenuItem("Leave");
        leads.setOnAction(_ -> {});
        Scene scene = shown(robot, new MenuButton("More", null, saves, leads), said);
        Supplier<Scene> opened = () -> {
            said.setText("nothing");
            return scene;
        };
        MenuWalk menus = new MenuWalk(new HashSet<>(), opened, () -> "");
        assertThat(said(robot, menus::dead)).containsExactly("Save | Leave, entry 2");
    }

    private static Label named(boolean wraps) {
        Label name = new Label("Jordan Lee TEST-ALDER, 15");
        name.setTooltip(new Tooltip("Jordan Lee TEST-ALDER, 15"));
        name.setMaxWidth(100);
        name.setWrapText(wraps);
        return name;
    }

    @Test
    void aChildsNameThatIsCutIsNamedThoughATooltipSaysIt(FxRobot robot) {
        assertThat(read(robot, shown(robot, new VBox(named(false)), false)))
                .singleElement(STRING)
                .contains("TEST-ALDER", "cuts a name");
        assertThat(read(robot, shown(robot, new VBox(named(true)), false))).isEmpty();
    }

    @Test
    void wordsThatAreCutAreNamedUnlessATooltipSaysThem(FxRobot robot) {
        Label cut = new Label(LONG);
        cut.setMaxWidth(80);
        Scene scene = shown(robot, new VBox(cut), false);
        assertThat(read(robot, scene)).singleElement(STRING).contains(LONG, "is cut");
        robot.interact(() -> cut.setTooltip(new Tooltip(LONG)));
        assertThat(read(robot, scene)).isEmpty();
    }

    @Test
    void wordsThatLieOnOthersAreNamed(FxRobot robot) {
        Label below = new Label("Below");
        Label above = new Label("Above");
        Pane both = new Pane(below, above);
        assertThat(read(robot, shown(robot, both, true))).singleElement(STRING).contains("lies on \u201cAbove\u201d");
        robot.interact(() -> above.relocate(0, 60));
        assertThat(read(robot, stage.getScene())).isEmpty();
    }

    @Test
    void aNameThatBreaksInsideAWordIsNamedAndOneThatBreaksAfterItsHyphenIsNot(FxRobot robot) {
        Label broken = new Label("Ola TEST-HORNBEAM-WILLOW");
        broken.setWrapText(true);
        broken.setMaxWidth(100);
        broken.setMinHeight(100);
        assertThat(read(robot, shown(robot, new VBox(broken), false)))
                .singleElement(STRING)
                .contains("breaks a name");
        NameLabel whole = new NameLabel("Ola TEST-HORNBEAM-WILLOW");
        whole.setMaxWidth(100);
        assertThat(read(robot, shown(robot, new VBox(whole), false))).isEmpty();
        assertThat(whole.getText()).isEqualTo("Ola TEST-\nHORNBEAM-\nWILLOW");
        assertThat(whole.getAccessibleText()).isEqualTo("Ola TEST-HORNBEAM-WILLOW");
    }

    @Test
    void wordsBeyondTheEdgeOfTheWindowAreNamed(FxRobot robot) {
        Label status = new Label("Saved");
        Pane pane = new Pane(status);
        status.relocate(0, 10_000);
        assertThat(read(robot, shown(robot, pane, true))).isEmpty();
        robot.interact(() -> status.relocate(0, stage.getScene().getHeight() - 8));
        assertThat(read(robot, stage.getScene())).singleElement(STRING).contains("Saved", "beyond the window");
    }

    @Test
    void aRowFarHigherThanItsWordsIsNamed(FxRobot robot) {
        Button row = button("Row");
        row.setMinHeight(300);
        assertThat(read(robot, shown(robot, new VBox(row), false)))
                .singleElement(STRING)
                .contains("far higher");
        robot.interact(() -> row.setMinHeight(40));
        assertThat(read(robot, stage.getScene())).isEmpty();
    }

    @Test
    void aRowIsNoLowerThanItsStyleSheetSaysAndHigherWhereItsNameNeedsIt(FxRobot robot) {
        ListView<String> list = new ListView<>();
        list.setMaxWidth(160);
        list.setCellFactory(_ -> new RowCell<>() {
            {
                setStyle("-fx-cell-size: 50;");
            }

            @Override
            protected void draw(String name) {
                setGraphic(new HBox(new NameLabel(name)));
            }
        });
        list.getItems().setAll("Ola", "Ola Oluwaseun Emmanuel TEST-HORNBEAM-WILLOW and so on");
        shown(robot, new VBox(list), false);
        List<Double> heights = new ArrayList<>();
        robot.interact(() -> robot.lookup(node -> node instanceof RowCell<?> cell && !cell.isEmpty())
                .<Region>queryAll()
                .forEach(row -> heights.add(row.getHeight())));
        assertThat(heights).hasSize(2).contains(50.0).anyMatch(high -> high > 60 && high < 160);
    }

    @Test
    void whatMustBeScrolledSidewaysIsNamed(FxRobot robot) {
        Region wide = new Region();
        wide.setMinSize(2000, 20);
        assertThat(read(robot, shown(robot, new ScrollPane(wide), true)))
                .anyMatch(line -> line.contains("scrolled sideways"));
    }

    @Test
    void aFocusThatCanBeFollowedIsNotNamed(FxRobot robot) {
        assertThat(followed(robot, shown(robot, button("One"), button("Two"), button("Three"))))
                .isEmpty();
    }

    @Test
    void aFocusWithoutARingIsNamed(FxRobot robot) {
        Button plain = button("Two");
        plain.setStyle("-fx-background-color: black; -fx-border-color: transparent;");
        assertThat(followed(robot, shown(robot, button("One"), plain, button("Three"))))
                .singleElement(STRING)
                .contains("no ring around", "#two");
    }

    @Test
    void aControlWhoseRulesTheThemeLeavesOutIsNamed(FxRobot robot) {
        Scene scene = shown(robot, button("One"), new ChoiceBox<String>());
        assertThat(said(robot, () -> UnusedStyles.read().findings(scene, "here")))
                .containsExactly("here: .choice-box of a ChoiceBox");
    }

    @Test
    void aFocusThatIsCaughtIsNamed(FxRobot robot) {
        TextArea takesEveryTab = new TextArea();
        takesEveryTab.setId("words");
        assertThat(followed(robot, shown(robot, button("One"), button("Two"), takesEveryTab)))
                .anyMatch(line -> line.contains("caught at") && line.contains("#words"));
    }

    @Test
    void aFocusOutOfSightIsNamed(FxRobot robot) {
        Button hidden = button("Two");
        Pane place = new Pane(hidden);
        place.setClip(new Rectangle(2, 2));
        assertThat(followed(robot, shown(robot, button("One"), place, button("Three"))))
                .anyMatch(line -> line.contains("out of sight") && line.contains("#two"));
    }

    @Test
    void aFocusThatGoesBackwardsIsNamed(FxRobot robot) {
        VBox upwards = new VBox(12, button("One"), button("Two"), button("Three"), button("Four"));
        upwards.setRotate(180);
        assertThat(followed(robot, shown(robot, upwards, true))).anyMatch(line -> line.contains("comes after"));
    }
}
