package org.mashhuddle.ui.reports;

import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Six numbers, each the way to its report, side by side in equal widths.
final class FigureStrip extends GridPane {

    FigureStrip(ReportsViewModel model) {
        setId("reports-figures");
        getStyleClass().add("figures");
        model.book()
                .subscribe(book -> show(book.map(Figure::of).orElse(List.of()).stream()
                        .map(figure -> button(figure, model))
                        .toList()));
    }

    private void show(List<Button> figures) {
        getChildren().clear();
        getColumnConstraints().clear();
        figures.forEach(figure -> {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / figures.size());
            getColumnConstraints().add(share);
            GridPane.setValignment(figure, VPos.TOP);
            add(figure, getColumnConstraints().size() - 1, 0);
        });
    }

    private static Button button(Figure figure, ReportsViewModel model) {
        VBox words = new VBox(
                Layout.styled(Texts.body(figure.large()), "figure-number"),
                Texts.wrapping(Texts.body(figure.label())),
                Texts.wrapping(Texts.hint(figure.beside())));
        Button button = Layout.styled(Buttons.ofLines(words), "flat", "figure");
        button.setId("figure-" + figure.kind().name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(figure.large() + " " + figure.label() + ", " + figure.beside());
        button.setMinWidth(0);
        button.setOnAction(_ -> model.open(figure.kind()));
        return button;
    }
}
