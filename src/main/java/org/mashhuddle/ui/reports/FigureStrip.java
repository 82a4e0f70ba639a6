package org.mashhuddle.ui.reports;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Five numbers, each the way to its report.
final class FigureStrip extends HBox {

    FigureStrip(ReportsViewModel model) {
        setId("reports-figures");
        getStyleClass().add("figures");
        model.book()
                .subscribe(book -> getChildren()
                        .setAll(book.map(Figure::of).orElse(List.of()).stream()
                                .map(figure -> button(figure, model))
                                .toList()));
    }

    private static Button button(Figure figure, ReportsViewModel model) {
        VBox words = new VBox(
                Layout.styled(Texts.body(figure.large()), "figure-number"),
                Texts.wrapping(Texts.body(figure.label())),
                Texts.wrapping(Texts.hint(figure.beside())));
        Button button = Layout.styled(Buttons.ofLines(words), "flat", "figure");
        button.setId("figure-" + figure.kind().name().toLowerCase(java.util.Locale.ROOT));
        button.setAccessibleText(figure.large() + " " + figure.label() + ", " + figure.beside());
        button.setMinWidth(0);
        button.setPrefWidth(1);
        button.setOnAction(_ -> model.kind().set(figure.kind()));
        return Layout.growing(button);
    }
}
