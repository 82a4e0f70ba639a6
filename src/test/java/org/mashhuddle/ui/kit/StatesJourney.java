package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.ui.kit.control.Layout.growing;
import static org.mashhuddle.ui.kit.control.Layout.row;
import static org.mashhuddle.ui.kit.control.Layout.styled;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Initials;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.RagChip;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.TimerLabel;
import org.mashhuddle.ui.kit.dialog.NoticePane;
import org.mashhuddle.ui.kit.field.ChipField;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every piece in every state, in the three themes: pictures to lay beside the design.
@ExtendWith(ApplicationExtension.class)
class StatesJourney {

    private Theming look;
    private Scene scene;

    @Start
    void start(Stage stage) {
        look = new Theming();
        scene = new Scene(styled(page(), "surface"), 480, 1120);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aFirstLetterChoosesAmongSegments(FxRobot robot) {
        ToggleButton low = robot.lookup("#risk-1").queryAs(ToggleButton.class);
        ToggleButton medium = robot.lookup("#risk-2").queryAs(ToggleButton.class);
        robot.interact(low::requestFocus);
        robot.push(KeyCode.M);
        assertThat(medium.isSelected()).isTrue();
        assertThat(medium.isFocused()).isTrue();
        robot.push(KeyCode.X);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(medium.isSelected()).as("no letter of theirs").isTrue();
        robot.push(KeyCode.L);
        assertThat(low.isSelected()).isTrue();
        robot.push(KeyCode.L);
        assertThat(low.isSelected()).as("there is one of that letter").isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(low.isSelected()).as("not taken back").isTrue();
        robot.interact(medium::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(medium.isSelected()).isTrue();
    }

    @Test
    void everyPieceIsDrawnInTheThreeThemes(FxRobot robot) {
        for (Theme theme : Theme.values()) {
            robot.interact(() -> look.theme().set(theme));
            robot.interact(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                assertThat(Pictures.save(scene, "states-" + theme.name().toLowerCase()))
                        .exists();
            });
        }
        assertThat(robot.lookup("#mark-record").queryAs(MarkButton.class).getHeight())
                .isGreaterThanOrEqualTo(32);
        assertThat(robot.lookup("#icon").queryButton().getAccessibleText()).isNotBlank();
    }

    @Test
    void largerLettersWidenTheColumnsAndSmallerOnesNarrowThemAgain(FxRobot robot) {
        TableView<String> table = Tables.of("wide", "Wide", FXCollections.observableArrayList("a row"), "");
        TableColumn<String, String> column = Columns.text("What", 100, Function.identity());
        table.getColumns().add(column);
        Columns.first(table);
        robot.interact(() -> ((VBox) scene.getRoot()).getChildren().add(table));
        robot.interact(() -> look.size().set(TextSize.LARGEST));
        assertThat(column.getPrefWidth()).isEqualTo(150);
        robot.interact(() -> look.size().set(TextSize.NORMAL));
        assertThat(column.getPrefWidth()).isEqualTo(100);
    }

    private VBox page() {
        VBox page = new VBox(Texts.h1("States"));
        page.setPadding(new Insets(16, 24, 16, 24));
        page.getChildren().addAll(buttons(), disabled(), focus(), fields(), errors(), choice());
        page.getChildren().addAll(ratings(), passed(), marks(), moreMarks(), unset(), tags());
        page.getChildren().addAll(withheld(), states(), digits(), chips(), rows(), bands());
        return page;
    }

    private static HBox line(String words, Node... nodes) {
        Label label = Texts.hint(words);
        label.setMinWidth(88);
        HBox line = row(8, label);
        line.getChildren().addAll(nodes);
        line.setMinHeight(38);
        return line;
    }

    private static HBox buttons() {
        return line(
                "Buttons",
                Buttons.primary("a", "Sign minutes"),
                Buttons.plain("b", Feather.PRINTER, "Print…"),
                Buttons.flat("c", "Change"));
    }

    private static HBox disabled() {
        Button freeze = Buttons.plain("d", "Freeze agenda");
        freeze.setDisable(true);
        return line(
                "Disabled, icon",
                freeze,
                Buttons.icon("icon", Feather.LOCK, "Lock"),
                focused(Buttons.icon("e", Feather.MORE_HORIZONTAL, "More")),
                Buttons.withKey(Buttons.plain("add", Feather.PLUS, "_Add"), "Ctrl+N"));
    }

    private static HBox focus() {
        return line(
                "Focus, hover",
                focused(Buttons.plain("f", "Previous")),
                with(Buttons.plain("g", "Hold over"), "hover"),
                with(Buttons.withKey(Buttons.primary("h", "Next child"), "Ctrl+Enter"), "hover"));
    }

    private static HBox fields() {
        TextField unknown = new TextField();
        unknown.setPromptText("Not known");
        return line("Field", growing(new TextField("12 Example Road")), growing(unknown));
    }

    private static HBox errors() {
        TextField typed = focused(new TextField("visit home"));
        TextField date = new TextField("31/02/2026");
        date.setId("date");
        FieldBox box = new FieldBox("Due", date);
        box.error().set("Use a real date, like 28/02/2026");
        return line("Focus, error", growing(typed), growing(box));
    }

    private static HBox choice() {
        SegmentedChoice<String> risk =
                new SegmentedChoice<>("risk", List.of("Low", "Medium", "High"), Function.identity());
        risk.valueProperty().set(Optional.of("High"));
        CheckBox read = new CheckBox("Read");
        read.setSelected(true);
        return line("Choice", risk, read, new RadioButton("No"));
    }

    private static HBox ratings() {
        return line(
                "MASH rating",
                new RagChip(Optional.of(MashRating.RED), "Red 4 h · 1 h 12 left"),
                new RagChip(Optional.of(MashRating.AMBER), "Amber 24 h"),
                new RagChip(Optional.of(MashRating.GREEN), "Green"));
    }

    private static HBox passed() {
        return line(
                "Clock passed", RagChip.notRated(), new RagChip(Optional.of(MashRating.RED), "Red 4 h · 20 min over"));
    }

    private static MarkButton<String> mark(String id, String words, Feather icon, boolean narrow) {
        MarkButton<String> button = MarkButton.of(id, "", List.of(new Option<>(words, words, icon, narrow)));
        button.choose(words);
        return button;
    }

    private static HBox marks() {
        return line(
                "Sharing marks",
                mark("mark-minutes", "In the minutes", Feather.FILE_TEXT, false),
                mark("mark-record", "Record only", Feather.LOCK, true),
                mark("mark-agencies", "Named agencies", Feather.USERS, false));
    }

    private static HBox moreMarks() {
        return line(
                "",
                mark("mark-shared", "May be shared", Feather.SHARE_2, false),
                focused(mark("mark-family", "May reach the family", Feather.HOME, false)));
    }

    private static HBox unset() {
        return line(
                "Not chosen",
                MarkButton.of("words", "Whose words?", List.<Option<String>>of()),
                Texts.hint("never preselected"));
    }

    private static HBox tags() {
        return line("Marks", Chips.late(), Chips.overdue("Overdue 1 day"), Chips.writer(), Chips.room());
    }

    private static HBox withheld() {
        return line("Withheld", Chips.withheld("1 link withheld from you"));
    }

    private static HBox states() {
        return line(
                "State chips",
                Chips.state(Feather.CIRCLE, "Open"),
                Chips.state(Feather.CHECK, "Accepted"),
                Chips.state(Feather.TRENDING_UP, "Escalated, level 1"));
    }

    private static HBox digits() {
        TimerLabel timer = new TimerLabel("timer", "b");
        timer.setText("09:51:07");
        return line("Digits", timer, new KeyCap("Ctrl+J"), new CountPill(17), new Initials("Anne Bennett"));
    }

    private static HBox chips() {
        ChipField<String> decided = new ChipField<>("decision", "Add another…", Function.identity());
        decided.chosen().setAll("Strategy discussion", "NRM referral");
        return line("Decision", growing(decided));
    }

    private static Node rows() {
        ListView<String> rows = new ListView<>();
        rows.getItems().setAll("Row", "Hover", "Selected", "Restricted");
        rows.setFixedCellSize(32);
        rows.setMinHeight(32 * 4 + 2);
        rows.setPrefHeight(32 * 4 + 2);
        rows.setCellFactory(_ -> new StateRow());
        rows.getSelectionModel().select(2);
        return rows;
    }

    private static VBox bands() {
        Notices notices = new Notices();
        NoticePane pane = new NoticePane(notices);
        pane.setPadding(new Insets(8, 0, 0, 0));
        notices.say("Item 12 deferred to Thu 26/11", () -> {});
        return Layout.column(
                4,
                new Banner("i", Banner.Kind.INFO, "Agenda unfrozen 08:52").boxed(),
                new Banner("j", Banner.Kind.GOOD, "Signed. Unchanged since.").boxed(),
                new Banner("k", Banner.Kind.WARN, "Not quorate: health left 09:51").boxed(),
                new Banner("l", Banner.Kind.BAD, "Altered: this file is not as signed")
                        .with(Buttons.link("why", "Say why"))
                        .boxed(),
                pane);
    }

    private static <N extends Node> N focused(N node) {
        with(node, "focused");
        return with(node, "by-key");
    }

    private static <N extends Node> N with(N node, String state) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        return node;
    }

    private static final class StateRow extends ListCell<String> {
        StateRow() {
            styled(this, "list-row");
            setPadding(new Insets(0, 16, 0, 16));
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row(8, Texts.body(item)));
            if ("Hover".equals(item)) {
                with(this, "hover");
            }
        }
    }
}
