package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// What a new hub needs before its first meeting: what is done, and the way to what is not.
final class FirstStepsPanel extends VBox {

    private static final double VERB = 144;
    private final Consumer<Destination> go;

    FirstStepsPanel(List<TodayWords.Check> steps, Consumer<Destination> go) {
        this.go = go;
        setId("today-first");
        getStyleClass().add("card");
        long done = steps.stream().filter(TodayWords.Check::good).count();
        HBox head = styled(
                Layout.row(
                        8,
                        Texts.strong(words("today.first")),
                        Texts.hint(words("today.first-tour")),
                        Layout.grow(),
                        Texts.muted(words("today.first-done", done, steps.size()))),
                "panel-head",
                "today-head");
        getChildren().add(head);
        for (int at = 0; at < steps.size(); at++) {
            getChildren().add(row(steps.get(at), at + 1));
        }
        getChildren().getLast().getStyleClass().add("today-last");
    }

    private Region row(TodayWords.Check step, int at) {
        Node mark = step.good()
                ? Icons.icon(Feather.CHECK_CIRCLE, "icon-success")
                : Icons.icon(Feather.CIRCLE, "icon-warning");
        Label words = Texts.wrapping(Texts.body(step.words()));
        String spoken = words(step.good() ? "today.first-spoken-done" : "today.first-spoken", step.words());
        return TodayPanel.row(
                "today-first-" + at,
                spoken,
                () -> go.accept(step.to()),
                mark,
                Layout.growing(words),
                TodayPanel.fixed(styled(new Label(step.verb()), "text-accent", "b"), VERB));
    }
}
