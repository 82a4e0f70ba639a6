package org.mashhuddle.ui.agenda.returns;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.agenda.row.AgendaSidePane;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// A sheet that came back: the rows that can be taken in, and each other with its problem.
final class SheetPane extends AgendaSidePane {

    SheetPane(ReturnsViewModel model, SheetViewModel sheet) {
        super("sheet-pane", sheet.heading(), model::leaveSheet);
        content(
                Texts.wrapping(Texts.muted(words("returns.sheet-about"))),
                Texts.strong(words("returns.sheet-good", sheet.good().size())),
                lines(sheet.good()),
                Texts.strong(words("returns.sheet-problems", sheet.problems().size())),
                lines(sheet.problems()));
        Button take = Buttons.primary("sheet-take", words("returns.sheet-take"));
        take.setMaxWidth(Double.MAX_VALUE);
        take.setOnAction(_ -> model.takeSheet());
        Layout.show(take, !sheet.good().isEmpty());
        Button leave = Buttons.plain("sheet-leave", words("returns.sheet-leave"));
        leave.setMaxWidth(Double.MAX_VALUE);
        leave.setOnAction(_ -> model.leaveSheet());
        verbs(take, leave);
    }

    private static VBox lines(List<String> words) {
        VBox lines = new VBox(4);
        words.forEach(line -> lines.getChildren().add(Texts.wrapping(Texts.body(line))));
        return lines;
    }
}
