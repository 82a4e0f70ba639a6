package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.theme.WindowPreferences;

/// Every open action across meetings, and one beside the list.
public final class ActionsView extends BorderPane {

    private final ActionsViewModel model;
    private final ActionTable table;
    private final ActionToolbar toolbar;

    /// Shows what is open, by agency.
    public ActionsView(ActionsViewModel model) {
        this.model = model;
        this.table = new ActionTable(model);
        this.toolbar = new ActionToolbar(model);
        setId("actions-screen");
        WindowPreferences.choice(this, "actions.filter", model.list().filter(), List.of(ActionFilter.values()));
        WindowPreferences.choice(this, "actions.order", model.list().order(), List.of(ActionOrder.values()));
        getStyleClass().add("surface");
        setCenter(new VBox(toolbar, problem(), cut(), ActionColumns.head(table), Layout.growing(table)));
        setRight(new PaneView(model, table::requestFocus));
        table.sceneProperty().subscribe(() -> Platform.runLater(table::requestFocus));
    }

    /// The screen, for the window.
    public Screen screen() {
        return new Screen(
                this,
                new ReadOnlyStringWrapper(words("rail.actions")),
                new ReadOnlyStringWrapper(words("actions.detail")),
                status(),
                shortcuts(),
                () -> {},
                model::place);
    }

    private Banner problem() {
        Banner band = new Banner("actions-problem", Banner.Kind.WARN, "");
        band.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    /// Where not all that ended are read, it says how many, and offers the rest.
    private Banner cut() {
        Button all = Buttons.flat("ended-all", words("actions.ended-all"));
        all.setOnAction(_ -> {
            table.requestFocus();
            model.readAllEnded();
        });
        Banner band = new Banner("ended-cut", Banner.Kind.INFO, "").with(all);
        ActionList list = model.list();
        list.counts().subscribe(now -> {
            band.sentence().setText(words("actions.ended-cut", now.endedRead(), now.ended()));
            Layout.show(band, list.isCut());
        });
        list.filter().subscribe(_ -> Layout.show(band, list.isCut()));
        return band;
    }

    private List<Node> status() {
        Label saved = new Label("", Icons.small(Feather.CHECK));
        saved.setId("saved");
        saved.textProperty().bind(model.saved());
        Label sum = new Label();
        sum.setId("actions-sum");
        model.list().counts().subscribe(now -> sum.setText(words("actions.sum", now.open(), now.overdue())));
        if (!model.writes()) {
            return List.of(new StatusSlot(saved), new StatusSlot(sum));
        }
        return List.of(
                new StatusSlot(saved),
                new StatusSlot(sum),
                new StatusSlot(
                        new KeyCap("C"),
                        new Label(words("actions.key-complete")),
                        new KeyCap("U"),
                        new Label(words("actions.key-update")),
                        new KeyCap("N"),
                        new Label(words("actions.key-not-done")),
                        new KeyCap("E"),
                        new Label(words("actions.key-escalate"))));
    }

    private List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>(List.of(
                Shortcut.of("Ctrl+F", words("actions.deed-find"), toolbar::find),
                Shortcut.of("Ctrl+O", words("meeting.aside.record"), model::openRecord)));
        if (model.prints()) {
            keys.add(Shortcut.of("Ctrl+P", words("actions.deed-print"), model::printShown));
            keys.add(Shortcut.of("Ctrl+Shift+P", words("actions.deed-save"), model::saveShown));
        }
        if (model.writes()) {
            keys.addAll(telling());
        }
        keys.add(Shortcut.inList("T", words("actions.deed-remind")));
        keys.add(Shortcut.inList("Ctrl+C", words("actions.deed-copy")));
        return keys;
    }

    private static List<Shortcut> telling() {
        return List.of(
                Shortcut.inList("A", words("actions.form.accept")),
                Shortcut.inList("U", words("actions.form.update")),
                Shortcut.inList("C", words("actions.form.complete")),
                Shortcut.inList("N", words("actions.form.not-done")),
                Shortcut.inList("E", words("actions.deed-escalate")),
                Shortcut.inList("M", words("actions.form.name")),
                Shortcut.inList("D", words("actions.form.due")),
                Shortcut.inList("R", words("actions.form.reopen")),
                Shortcut.inList("W", words("actions.form.remind")));
    }
}
