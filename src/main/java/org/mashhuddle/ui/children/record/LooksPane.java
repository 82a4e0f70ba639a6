package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.control.Layout.styled;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Who opened the record, the latest first.
final class LooksPane extends ScrollPane {

    private static final double WHEN = 136;
    private final VBox content = Layout.column(0);

    LooksPane(RecordViewModel record) {
        setId("record-looks");
        setContent(content);
        setFitToWidth(true);
        Layout.drawnInParts(this);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        styled(this, "minutes-scroll");
        record.page().subscribe(now -> now.ifPresent(this::show));
    }

    private void show(RecordPage page) {
        content.getChildren().clear();
        for (RecordPage.Look look : page.looks()) {
            Label when = Texts.muted(look.when());
            when.setMinWidth(WHEN);
            content.getChildren().add(styled(Layout.row(12, when, Texts.body(look.who())), "open-line"));
        }
    }
}
