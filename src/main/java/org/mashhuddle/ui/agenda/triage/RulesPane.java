package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;

/// The hub's own rules: the list in order, the rule that is edited, the trial. Escape goes back.
public final class RulesPane extends BorderPane {

    private final RulesViewModel model;
    private final ListView<TriageRule> list;
    private final RuleForm form;
    private boolean choosing;

    public RulesPane(RulesViewModel model, Runnable close) {
        this.model = model;
        this.list = list();
        this.form = new RuleForm(model);
        setId("rules-pane");
        getStyleClass().add("surface");
        Runnable away = () -> {
            model.save();
            close.run();
        };
        setTop(head(away));
        setLeft(styled(new VBox(Layout.growing(list), listVerbs()), "rules-list"));
        setCenter(form);
        setRight(new TrialPane(model));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                away.run();
                event.consume();
            }
        });
        Caret.into(list, list::requestFocus);
    }

    private VBox head(Runnable away) {
        Label standing = Texts.muted(model.standing());
        standing.setId("rules-standing");
        model.inForce().subscribe(() -> standing.setText(model.standing()));
        Button back = Buttons.plain("rules-back", words("rules.back"));
        back.setOnAction(_ -> away.run());
        HBox row = Layout.row(12, Texts.h2(words("rules.heading", model.typeLabel())), standing, Layout.grow(), back);
        Banner about = new Banner("rules-about", Banner.Kind.INFO, words("rules.about"));
        Banner problem = new Banner("rules-problem", Banner.Kind.WARN, "");
        problem.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(said -> Layout.show(problem, !said.isEmpty()));
        return new VBox(styled(row, "panel-head"), about, problem);
    }

    private ListView<TriageRule> list() {
        ListView<TriageRule> all = new ListView<>(model.rules());
        all.setId("rules-list");
        all.setAccessibleText(words("rules.list"));
        Label none = Texts.wrapping(Texts.muted(words("rules.none")));
        none.setPadding(new Insets(16));
        all.setPlaceholder(none);
        all.setCellFactory(_ -> new Row());
        all.getSelectionModel().selectedIndexProperty().subscribe((_, now) -> {
            if (!choosing && now.intValue() >= 0) {
                model.choose(now.intValue());
            }
        });
        Runnable mark = () -> {
            choosing = true;
            all.getSelectionModel().clearAndSelect(model.chosen().get().orElse(-1));
            choosing = false;
        };
        model.chosen().subscribe(_ -> mark.run());
        // A rule that is written stands there anew, and the list lets go of its row.
        model.rules().subscribe(() -> Platform.runLater(mark));
        all.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        return all;
    }

    private void press(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && arrow) {
            model.move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove();
            event.consume();
        }
    }

    private Node listVerbs() {
        Button add = Buttons.plain("rules-add", Feather.PLUS, words("rules.add"));
        add.setOnAction(_ -> {
            model.add();
            form.start();
        });
        Button up = Buttons.icon("rules-up", Feather.ARROW_UP, words("rules.up"));
        up.setOnAction(_ -> model.move(-1));
        Button down = Buttons.icon("rules-down", Feather.ARROW_DOWN, words("rules.down"));
        down.setOnAction(_ -> model.move(1));
        Button remove = Buttons.icon("rules-remove", Feather.TRASH_2, words("rules.remove"));
        remove.setOnAction(_ -> model.remove());
        return styled(Layout.row(4, add, Layout.grow(), up, down, remove), "rules-verbs");
    }

    private static final class Row extends ListCell<TriageRule> {
        Row() {
            getStyleClass().add("list-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable TriageRule rule, boolean empty) {
            super.updateItem(rule, empty);
            setText(null);
            if (empty || rule == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String name = rule.name().isBlank() ? words("rules.nameless") : rule.name();
            String does = rule.takes() ? words("rules.takes") : words("rules.leaves-off");
            setMinHeight(48);
            VBox both = Layout.column(0, Texts.strong(name), Texts.hint(does));
            both.setAlignment(Pos.CENTER_LEFT);
            HBox row = Layout.row(12, Texts.muted(Integer.toString(getIndex() + 1)), both);
            row.setMinHeight(48);
            setGraphic(row);
            setAccessibleText(words("rules.row-spoken", getIndex() + 1, name, does));
        }
    }
}
