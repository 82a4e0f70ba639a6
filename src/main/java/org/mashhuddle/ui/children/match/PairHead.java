package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;

/// Which of the pairs is shown, the way to the ones before and after it, and what the signs mean.
final class PairHead extends VBox {

    PairHead(MatchViewModel model) {
        styled(this, "match-head");
        Label at = Texts.strong("");
        at.setId("match-at");
        Button before = Buttons.icon("match-previous", Feather.CHEVRON_UP, words("match.previous-pair"));
        Button after = Buttons.icon("match-next", Feather.CHEVRON_DOWN, words("match.next-pair"));
        before.setOnAction(_ -> model.step(-1));
        after.setOnAction(_ -> model.step(1));
        model.chosen().subscribe(now -> {
            int many = model.pairs(model.tab().get()).size();
            int place = now.intValue();
            at.setText(place < 0 ? words("match.at-none") : words("match.at", place + 1, many));
            before.setDisable(place <= 0);
            after.setDisable(place < 0 || place + 1 >= many);
        });
        WrapRow row = new WrapRow(16, 4);
        row.getChildren()
                .addAll(
                        Layout.row(8, at, before, after),
                        Layout.row(
                                16,
                                sign(Feather.CHECK, "match.legend-same"),
                                sign(Feather.ACTIVITY, "match.legend-nearly"),
                                sign(Feather.X, "match.legend-differs"),
                                sign(Feather.MINUS, "match.legend-one")));
        getChildren().add(row);
    }

    private static Label sign(Feather sign, String key) {
        Label label = styled(new Label(words(key), Icons.small(sign)), "hint");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
