package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Who chairs, and whether there is a quorum, item by item.
final class ItemFactsView extends VBox {

    ItemFactsView(ObservableValue<MeetingFacts> facts) {
        super(12);
        setId("attendance-items");
        facts.subscribe(this::show);
    }

    private void show(MeetingFacts now) {
        getChildren()
                .setAll(
                        block("attendance.chairs", "attendance-chairs", now.chairs()),
                        block("attendance.quorum", "attendance-quorum", now.quorum()));
        Layout.show(this, !now.quorum().isEmpty());
    }

    private static VBox block(String heading, String id, List<ItemFacts> all) {
        VBox block = Layout.column(4, Texts.h3(words(heading)));
        block.setId(id);
        all.forEach(each -> block.getChildren().add(row(each)));
        return block;
    }

    private static HBox row(ItemFacts each) {
        Label said = Texts.wrapping(Texts.body(each.fact()));
        if (each.lacks()) {
            said.getStyleClass().add("text-warning");
        }
        Label items = Texts.muted(each.items());
        items.setMinWidth(Label.USE_PREF_SIZE);
        return Layout.styled(Layout.row(8, items, Layout.growing(said)), "attendance-fact");
    }
}
