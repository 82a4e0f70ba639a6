package org.mashhuddle.ui.minutes.correction;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.mashhuddle.reference.WordChanges;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// One side of a comparison: what goes out is struck, what comes in is underlined.
final class ChangedWords extends VBox {

    /// @param fate what this side shows beside what stays
    ChangedWords(String id, String heading, WordChanges changes, WordChanges.Fate fate) {
        super(4);
        setId(id);
        TextFlow flow = new TextFlow();
        changes.pieces().stream()
                .filter(piece -> piece.fate() == fate || piece.fate() == WordChanges.Fate.STAYS)
                .forEach(piece -> flow.getChildren().add(text(piece)));
        VBox box = Layout.styled(new VBox(flow), "correction-box");
        box.setAccessibleText(heading + ": " + spoken(changes, fate));
        getChildren().addAll(Texts.hint(heading), box);
        HBox.setHgrow(this, Priority.ALWAYS);
        setPrefWidth(1);
        setMinWidth(0);
    }

    private static Text text(WordChanges.Piece piece) {
        Text text = Layout.styled(new Text(piece.words()), "prose");
        switch (piece.fate()) {
            case STAYS -> {}
            case GOES -> {
                text.setStrikethrough(true);
                text.getStyleClass().add("correction-goes");
            }
            case COMES -> {
                text.setUnderline(true);
                text.getStyleClass().setAll("prose-strong");
            }
        }
        return text;
    }

    private static String spoken(WordChanges changes, WordChanges.Fate fate) {
        return changes.pieces().stream()
                .filter(piece -> piece.fate() == fate)
                .map(WordChanges.Piece::words)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; ", words("correction.spoken." + fate) + " ", ""));
    }
}
