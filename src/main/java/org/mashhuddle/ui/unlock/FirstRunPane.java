package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// No hub yet: real work or the demonstration, two equal cards.
final class FirstRunPane extends VBox {

    private static final double WIDTH = 864;
    private final UnlockViewModel model;

    FirstRunPane(UnlockViewModel model) {
        this.model = model;
        setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().addAll(title(), about(), cards(), new WaysIn(model, true));
    }

    private static HBox title() {
        HBox title = Layout.row(12, Icons.large(Feather.SHIELD), styled(new Label(words("shell.title")), "t28"));
        VBox.setMargin(title, new Insets(0, 0, 8, 0));
        return title;
    }

    private static Label about() {
        Label about = Texts.wrapping(styled(Texts.muted(words("first-run.about")), "t16"));
        VBox.setMargin(about, new Insets(0, 0, 32, 0));
        return about;
    }

    private HBox cards() {
        Button create = Buttons.large(Buttons.primary("create-hub", words("first-run.create-verb")));
        create.setOnAction(_ -> model.startCreating());
        create.disableProperty().bind(model.making());
        boolean closed = !model.policy().demo();
        Button explore = explore(closed);
        return new HBox(
                24,
                card(
                        words("first-run.create"),
                        words("first-run.create-about"),
                        List.of(words("first-run.create-1"), words("first-run.create-2"), words("first-run.create-3")),
                        create),
                card(
                        words("first-run.demo"),
                        words(closed ? "first-run.demo-closed" : "first-run.demo-about"),
                        List.of(words("first-run.demo-1"), words("first-run.demo-2"), words("first-run.demo-3")),
                        explore));
    }

    /// Says that it is being made while it is: that takes some seconds, in which the focus stays here and
    /// an impatient Enter begins nothing else.
    private Button explore(boolean closed) {
        Button explore = Buttons.large(Buttons.plain("explore-demo", words("first-run.demo-verb")));
        explore.textProperty()
                .bind(model.making().map(making -> words(making ? "first-run.demo-making" : "first-run.demo-verb")));
        explore.setDisable(closed);
        explore.setOnAction(_ -> model.explore());
        return explore;
    }

    private static VBox card(String heading, String about, List<String> points, Button verb) {
        VBox list = new VBox(4);
        for (String point : points) {
            Label bullet = new Label("•");
            bullet.setMinWidth(18);
            Label text = Layout.growing(Texts.wrapping(Texts.body(point)));
            HBox line = new HBox(bullet, text);
            list.getChildren().add(line);
        }
        VBox card = styled(
                new VBox(Texts.h1(heading), Texts.wrapping(Texts.body(about)), list, Layout.grow(), verb),
                "option-card");
        card.setPrefWidth((WIDTH - 24) / 2);
        HBox.setHgrow(card, Priority.ALWAYS);
        VBox.setMargin(verb, new Insets(8, 0, 0, 0));
        return card;
    }
}
