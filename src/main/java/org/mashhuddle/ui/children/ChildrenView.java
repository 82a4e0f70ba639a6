package org.mashhuddle.ui.children;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.mashhuddle.ui.kit.KeyCap;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.StatusSlot;

import java.util.List;

/// Children, people of concern and places: the search, and one record.
public final class ChildrenView extends StackPane {

    private final ChildrenViewModel model;

    /// Shows the search, or the record that was asked for.
    public ChildrenView(ChildrenViewModel model) {
        this.model = model;
        setId("children");
        getStyleClass().add("surface");
        model.page().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The screen, for the window.
    public Screen screen() {
        return new Screen(
                this,
                new ReadOnlyStringWrapper(words("rail.children")),
                model.detail(),
                status(),
                shortcuts(),
                () -> {});
    }

    private void show(ChildrenPage page) {
        getChildren()
                .setAll(
                        switch (page) {
                            case ChildrenPage.Finding finding ->
                                    new FindPane(finding.find(), model::openChosen, verbs());
                            case ChildrenPage.Opened opened ->
                                    new RecordPane(model, opened.record());
                        });
    }

    private HBox verbs() {
        return Layout.row(8);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
            event.consume();
        }
    }

    private List<Node> status() {
        Label said = new Label();
        said.setId("children-status");
        said.textProperty().bind(model.status());
        return List.of(
                new StatusSlot(said),
                new StatusSlot(
                        new KeyCap("↑↓"),
                        new Label(words("children.key-choose")),
                        new KeyCap("Enter"),
                        new Label(words("children.key-open")),
                        new KeyCap("Esc"),
                        new Label(words("children.key-back"))));
    }

    private List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Ctrl+F", words("children.deed-find"), model::search),
                Shortcut.inList("Enter", words("children.deed-open")),
                Shortcut.inList("Esc", words("children.deed-back")));
    }
}
