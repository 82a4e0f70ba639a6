package org.mashhuddle.ui.guide;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// The guide's page of this screen and all its keys, over it, until F1 or Escape.
final class KeysOverlay extends StackPane {

    private static final double KEY_WIDTH = 144;
    private static final double PAGE_WIDTH = 600;
    private static final double KEYS_WIDTH = 464;
    private static final double HEIGHT = 840;
    private final GuideView guide;
    private final Runnable back;

    /// @param page of the guide
    /// @param back puts the caret back where it was
    KeysOverlay(String page, List<Shortcut> here, List<Shortcut> everywhere, Runnable back, Runnable close) {
        this.back = back;
        setId("keys-overlay");
        getStyleClass().add("overlay-dim");
        setPadding(new Insets(32));
        this.guide = new GuideView(page);
        guide.setPrefWidth(PAGE_WIDTH);
        guide.setMinWidth(0);
        HBox card = Layout.styled(new HBox(guide, keys(here, everywhere, close)), "card");
        card.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        card.setPrefHeight(HEIGHT);
        getChildren().add(card);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::stay);
    }

    /// Gives the caret back to what had it.
    void giveBack() {
        back.run();
    }

    /// Whether keys go to something in here.
    boolean holds(@Nullable Node focused) {
        Node up = focused;
        while (up != null && up != this) {
            up = up.getParent();
        }
        return up == this;
    }

    /// The focus does not wander behind it.
    private void stay(@Nullable Node focused) {
        if (getScene() != null && !holds(focused)) {
            Platform.runLater(guide::focus);
        }
    }

    private static VBox keys(List<Shortcut> here, List<Shortcut> everywhere, Runnable close) {
        Button closing = Buttons.icon("keys-close", Feather.X, words("notice.close"));
        closing.setOnAction(_ -> close.run());
        VBox list = Layout.column(4);
        list.getChildren().addAll(rows(here));
        list.getChildren().add(Texts.h3(words("keys.everywhere")));
        list.getChildren().addAll(rows(everywhere));
        ScrollPane scroll = GuideView.scroll("keys");
        scroll.setContent(list);
        HBox head = Layout.row(8, Texts.h1(words("keys.title")), Layout.grow(), closing);
        VBox keys = Layout.styled(Layout.column(8, head, Layout.growing(scroll)), "guide-keys");
        keys.setMinWidth(KEYS_WIDTH);
        keys.setPrefWidth(KEYS_WIDTH);
        return keys;
    }

    private static List<HBox> rows(List<Shortcut> shortcuts) {
        List<HBox> rows = new ArrayList<>();
        for (Shortcut shortcut : shortcuts) {
            HBox key = Layout.row(0, new KeyCap(shortcut.keyWords().replace('_', ' ')));
            key.setMinWidth(KEY_WIDTH);
            Label deed = Texts.wrapping(Texts.body(shortcut.deedWords()));
            rows.add(Layout.styled(new HBox(key, Layout.growing(deed)), "key-row"));
        }
        return rows;
    }
}
