package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.KeyCap;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Shortcut;
import org.mashhuddle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/// All keys of this screen, over it, until F1 or Escape.
final class KeysOverlay extends StackPane {

    private static final double KEY_WIDTH = 128;

    KeysOverlay(List<Shortcut> here, List<Shortcut> everywhere, Runnable close) {
        setId("keys-overlay");
        getStyleClass().add("overlay-dim");
        Button closing = Buttons.icon("keys-close", Feather.X, words("notice.close"));
        closing.setOnAction(_ -> close.run());
        HBox head = Layout.row(8, Texts.h1(words("keys.title")), Layout.grow(), closing);
        VBox card = Layout.styled(Layout.column(4, head), "card");
        card.setPadding(new Insets(24));
        card.getChildren().addAll(rows(here));
        card.getChildren().add(Texts.h3(words("keys.everywhere")));
        card.getChildren().addAll(rows(everywhere));
        card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        card.setMinWidth(400);
        getChildren().add(card);
        setOnMouseClicked(
                event -> {
                    if (event.getTarget() == this) {
                        close.run();
                    }
                });
    }

    private static List<HBox> rows(List<Shortcut> shortcuts) {
        List<HBox> rows = new ArrayList<>();
        for (Shortcut shortcut : shortcuts) {
            HBox key = Layout.row(0, new KeyCap(shortcut.keyWords()));
            key.setMinWidth(KEY_WIDTH);
            rows.add(Layout.styled(new HBox(key, Texts.body(shortcut.deedWords())), "key-row"));
        }
        return rows;
    }
}
