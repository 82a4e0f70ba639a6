package org.mashhuddle.ui.agenda.row;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// A panel beside the rows: a heading, its content, its verbs. Escape closes it.
@SuppressWarnings("this-escape") // Only nodes of its own are set up; no subclass overrides a method called here.
public class AgendaSidePane extends BorderPane {

    /// @param close takes the panel away
    public AgendaSidePane(String id, String heading, Runnable close) {
        setId(id);
        getStyleClass().add("agenda-side");
        Button away = Buttons.icon(id + "-close", Feather.X, words("agenda.close-panel"));
        away.getStyleClass().add("bare");
        away.setOnAction(_ -> close.run());
        HBox head = Layout.row(8, Texts.h2(heading), Layout.grow(), away);
        setTop(styled(head, "panel-head"));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /// Puts the content in, which scrolls.
    public final void content(Node... nodes) {
        ScrollPane scroll =
                styled(Layout.scrolling(styled(Layout.column(12, nodes), "agenda-side-content")), "form-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    /// Puts the verbs at the foot, always in sight.
    public final void verbs(Node... nodes) {
        setBottom(styled(Layout.column(8, nodes), "side-foot"));
    }
}
