package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.meeting.discussion.Conflict;

/// Both texts side by side, where two people changed one at once.
public final class ConflictView {

    private final ItemViewModel item;
    private final Conflict conflict;

    public ConflictView(ItemViewModel item, Conflict conflict) {
        this.item = item;
        this.conflict = conflict;
    }

    /// The band.
    public VBox band() {
        Label said = Texts.strong(words("meeting.conflict", words("meeting.conflict." + conflict.field())));
        HBox head = Layout.row(8, Icons.icon(Feather.ALERT_TRIANGLE, "icon-danger"), said);
        HBox texts = new HBox(
                16,
                side("conflict-mine", "meeting.conflict.mine", conflict.mine(), true),
                side("conflict-theirs", "meeting.conflict.theirs", conflict.theirs(), false));
        VBox band = Layout.styled(new VBox(6, head, texts), "band", "band-bad", "conflict");
        band.setId("conflict-" + conflict.field());
        return band;
    }

    private VBox side(String id, String key, String text, boolean mine) {
        Label words = Texts.wrapping(Texts.body(text.isBlank() ? words("meeting.conflict.empty") : text));
        words.setId(id);
        Button take = Buttons.plain(id + "-keep", words(key));
        take.setOnAction(_ -> item.desk().settle(conflict, mine));
        VBox side = Layout.column(4, words, take);
        side.setPrefWidth(300);
        return Layout.growing(side);
    }
}
