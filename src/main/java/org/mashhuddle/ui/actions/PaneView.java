package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.form.FormPane;
import org.mashhuddle.ui.kit.theme.TextSize;

/// One action: the facts, what happened, and at the foot what can be said of it.
final class PaneView extends VBox {

    private static final double WIDTH = 376;
    private final ActionsViewModel model;
    private final Runnable back;
    private BooleanSupplier opener = () -> false;
    private Optional<ActionId> about = Optional.empty();
    private final VBox facts = Layout.column(8);
    private final VBox foot = Layout.column(12);

    /// @param back gives the focus to the list
    PaneView(ActionsViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        setId("action-pane");
        getStyleClass().add("action-side");
        TextSize.widen(this, WIDTH);
        ScrollPane scroll = styled(Layout.scrolling(styled(facts, "action-facts")), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().addAll(Layout.growing(scroll), foot);
        model.pane().subscribe(this::show);
        model.form().subscribe((_, now) -> open(now));
    }

    private void show(Optional<ActionPane> shown) {
        boolean here = Caret.isIn(this);
        BooleanSupplier again = Caret.keep(this);
        facts.getChildren().clear();
        shown.ifPresentOrElse(this::show, () -> facts.getChildren().add(Texts.muted(words("actions.none"))));
        if (model.form().get().isEmpty()) {
            verbs();
        }
        if (here && !again.getAsBoolean()) {
            back.run();
        }
    }

    private void show(ActionPane pane) {
        ActionRow.Line line = pane.line();
        Label title = Texts.wrapping(Texts.h1(line.text()));
        title.setId("action-title");
        Button child = Buttons.link("action-child", line.subject());
        child.setMnemonicParsing(false);
        child.setOnAction(_ -> model.openMeeting());
        facts.getChildren()
                .addAll(
                        Texts.hint(words("actions.pane-number", line.set())),
                        title,
                        new FlowPane(8, 4, StateChip.of(line.state()), child, record()),
                        grid(pane),
                        Layout.rule(),
                        Texts.h2(words("actions.happened")));
        pane.history().forEach(each -> facts.getChildren().add(happened(each)));
    }

    private Button record() {
        Button record = Buttons.link("action-record", words("meeting.aside.record"));
        record.setOnAction(_ -> model.openRecord());
        return record;
    }

    private static GridPane grid(ActionPane pane) {
        GridPane grid = styled(new GridPane(), "minutes-facts");
        int row = 0;
        fact(grid, row++, "actions.fact-agency", Texts.body(pane.line().agency()));
        fact(grid, row++, "actions.column-who", Texts.body(pane.line().who().words()));
        fact(grid, row++, "actions.column-due", Texts.body(pane.line().due()));
        if (!pane.because().isBlank()) {
            fact(grid, row++, "actions.fact-because", Texts.wrapping(Texts.body(pane.because())));
        }
        fact(grid, row, "actions.fact-mark", Chips.state(Feather.SHARE_2, pane.mark()));
        return grid;
    }

    private static void fact(GridPane grid, int row, String key, Node value) {
        Label label = styled(Texts.hint(words(key)), "fact-label");
        GridPane.setValignment(label, VPos.TOP);
        grid.add(label, 0, row);
        grid.add(value, 1, row);
        GridPane.setHgrow(value, Priority.ALWAYS);
    }

    private static HBox happened(ActionPane.Happened each) {
        Label at = Texts.muted(each.at());
        at.setMinWidth(96);
        Label heading = Texts.wrapping(Texts.strong(each.heading()));
        VBox said = Layout.column(0, each.alarm() ? styled(heading, "text-danger") : heading);
        if (!each.said().isEmpty()) {
            said.getChildren().add(Texts.wrapping(Texts.body(each.said())));
        }
        if (!each.by().isEmpty()) {
            said.getChildren().add(Texts.wrapping(Texts.muted(each.by())));
        }
        HBox row = new HBox(8, at, Layout.growing(said));
        return styled(row, "action-happened");
    }

    /// Whoever leaves the form is back at the verb that opened it, or in the list. Where another action was chosen
    /// meanwhile, the row of before is not chosen again.
    private void open(Optional<ActionForm> form) {
        form.ifPresentOrElse(
                open -> {
                    if (lookup("#action-form") == null) {
                        opener = Caret.keep(this);
                    }
                    about = model.selected().get();
                    FormPane pane = new FormPane("action", open, model::confirm, model::leave);
                    // The form brings the edge and the room of a foot along.
                    foot.getStyleClass().removeAll("side-foot", "action-foot");
                    foot.getChildren().setAll(pane);
                    // After the key that asked for it: its letter belongs to no field.
                    Platform.runLater(pane::focusFirst);
                },
                () -> {
                    verbs();
                    if (!about.equals(model.selected().get()) || !opener.getAsBoolean()) {
                        back.run();
                    }
                });
    }

    private void verbs() {
        foot.getStyleClass().removeAll("side-foot", "action-foot");
        styled(foot, "side-foot", "action-foot");
        foot.getChildren().clear();
        model.pane().get().ifPresent(pane -> foot.getChildren().setAll(verbs(pane)));
        Layout.show(foot, !foot.getChildren().isEmpty());
    }

    private List<Node> verbs(ActionPane pane) {
        if (!model.writes()) {
            return List.of();
        }
        if (pane.verbs().contains(ActionVerb.REOPEN)) {
            Button reopen = wide(Buttons.plain("action-reopen", words("actions.reopen")));
            reopen.setOnAction(_ -> model.begin(ActionVerb.REOPEN));
            return List.of(reopen);
        }
        Button complete = wide(Buttons.primary("action-complete", words("actions.complete")));
        complete.setOnAction(_ -> model.begin(ActionVerb.COMPLETE));
        Button update = wide(Buttons.plain("action-update", words("actions.update")));
        update.setOnAction(_ -> model.begin(ActionVerb.UPDATE));
        Button changed = wide(Buttons.plain("action-changed", words("actions.changed")));
        changed.setOnAction(_ -> model.begin(NotDone.CIRCUMSTANCES_CHANGED));
        Button notTaken = wide(Buttons.plain("action-not-taken", words("actions.not-taken")));
        notTaken.setOnAction(_ -> model.begin(NotDone.AGENCY_HAS_NOT_TAKEN_IT));
        changed.setAlignment(Pos.CENTER_LEFT);
        notTaken.setAlignment(Pos.CENTER_LEFT);
        return List.of(
                new HBox(8, Layout.growing(complete), Layout.growing(update)),
                Layout.column(8, Texts.strong(words("actions.not-done")), changed, notTaken),
                links(pane));
    }

    private FlowPane links(ActionPane pane) {
        FlowPane links = new FlowPane(16, 0);
        if (pane.verbs().contains(ActionVerb.ACCEPT)) {
            links.getChildren().add(link("accept", words("actions.accept"), ActionVerb.ACCEPT));
        }
        if (pane.verbs().contains(ActionVerb.NAME)) {
            links.getChildren().add(link("name", words("actions.name"), ActionVerb.NAME));
        }
        if (pane.verbs().contains(ActionVerb.ESCALATE)) {
            links.getChildren().add(link("escalate", words("actions.escalate", pane.nextLevel()), ActionVerb.ESCALATE));
        }
        links.getChildren().add(link("due", words("actions.due"), ActionVerb.DUE));
        links.getChildren().add(link("remind", words("actions.remind-on"), ActionVerb.REMIND));
        if (pane.verbs().contains(ActionVerb.REMIND_BACK)) {
            links.getChildren().add(link("remind-back", words("actions.remind-back"), ActionVerb.REMIND_BACK));
        }
        return links;
    }

    private Button link(String id, String words, ActionVerb verb) {
        Button link = Buttons.link("action-" + id, words);
        link.setOnAction(_ -> model.begin(verb));
        return link;
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
