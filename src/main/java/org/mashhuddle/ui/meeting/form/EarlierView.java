package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.meeting.discussion.EarlierText;

/// A text that is older than the record, beside what is on record: nothing is put back over newer words.
public final class EarlierView {

    private final ItemViewModel item;
    private final EarlierText earlier;

    public EarlierView(ItemViewModel item, EarlierText earlier) {
        this.item = item;
        this.earlier = earlier;
    }

    /// The band.
    public VBox band() {
        Label said = Texts.wrapping(
                Texts.strong(words("meeting.older", part(earlier.field()), DateWords.dateTime(earlier.at()))));
        HBox head = Layout.row(8, Icons.icon(Feather.ALERT_TRIANGLE, "icon-danger"), Layout.growing(said));
        HBox texts = new HBox(
                16,
                side("earlier-now", "meeting.older.keep", earlier.now(), false),
                side("earlier-typed", "meeting.older.take", earlier.typed(), true));
        VBox band = Layout.styled(new VBox(6, head, texts), "band", "band-bad", "conflict");
        band.setId("earlier-" + earlier.kept());
        return band;
    }

    private static String part(String field) {
        String first = field.substring(0, field.indexOf('.') < 0 ? field.length() : field.indexOf('.'));
        return switch (first) {
            case "contribution" -> words("meeting.conflict.contribution");
            case "decision" -> words("meeting.conflict.decision");
            case "disagreement" -> words("meeting.conflict.disagreement");
            case "quorum" -> words("meeting.conflict.quorum");
            case "risk" -> words("meeting.conflict.risk");
            case "strategy" -> words("meeting.conflict.strategy");
            default -> words("meeting.conflict.voice");
        };
    }

    private VBox side(String id, String key, String text, boolean take) {
        Label words = Texts.wrapping(Texts.body(text.isBlank() ? words("meeting.conflict.empty") : text));
        words.setId(id);
        Button choose = Buttons.plain(id + "-keep", words(key));
        choose.setOnAction(_ -> item.settle(earlier, take));
        VBox side = Layout.column(4, words, choose);
        side.setPrefWidth(300);
        return Layout.growing(side);
    }
}
