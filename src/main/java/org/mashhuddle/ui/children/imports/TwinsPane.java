package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Texts;

/// The rows of an extract or a list that may be of somebody who is here, the surest first, and all that is
/// said of the one that is chosen. Nothing is joined by itself.
final class TwinsPane extends VBox {

    private static final double ROW = 32;
    private static final int IN_SIGHT = 4;

    TwinsPane(List<ImportRows.Twin> twins) {
        super(8);
        int many = twins.size();
        TableView<ImportRows.Twin> table = ImportTables.twins();
        table.getItems().setAll(twins);
        double high = ROW * (Math.min(many, IN_SIGHT) + 1) + 2;
        table.setMinHeight(high);
        table.setPrefHeight(high);
        table.setMaxHeight(high);
        Banner whole = new Banner("import-twin", Banner.Kind.WARN, "").boxed();
        // Long names are cut in a table, and not here.
        whole.sentence().setWrapText(true);
        whole.sentence().setMinHeight(USE_PREF_SIZE);
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                whole.sentence().setText(chosen.whole());
            }
        });
        table.getSelectionModel().selectFirst();
        getChildren()
                .addAll(
                        Texts.h2(many == 1 ? words("import.one-twin") : words("import.many-twins", many)),
                        Texts.wrapping(Texts.hint(words("import.twins-wait"))),
                        table,
                        whole);
    }
}
