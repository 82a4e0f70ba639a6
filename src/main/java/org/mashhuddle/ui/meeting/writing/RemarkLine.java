package org.mashhuddle.ui.meeting.writing;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.LanguageHint;
import org.mashhuddle.reference.Remark;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.GrowingArea;

/// The quiet line under a text that says what is remarked on, and the keys for it.
final class RemarkLine {

    private static final double GAP = 8;
    private final Label said = Texts.hint("");
    private final Label verb = Texts.hint("");
    private final HBox line;
    private Optional<Remark> shown = Optional.empty();

    RemarkLine() {
        said.setId("writing-remark");
        verb.setMinWidth(Label.USE_PREF_SIZE);
        Label leave = Texts.hint(words("meeting.writing.leave"));
        leave.setMinWidth(Label.USE_PREF_SIZE);
        Label text = said;
        line = Layout.row(
                GAP,
                Icons.small(Feather.INFO, "icon-accent"),
                text,
                Layout.grow(),
                new KeyCap(RemarksView.NEXT),
                verb,
                new KeyCap(RemarksView.LEAVE),
                leave);
    }

    /// What it is about.
    Optional<Remark> shown() {
        return shown;
    }

    /// Stands under a text and says what is remarked on.
    void under(GrowingArea area, Remark remark) {
        if (!shown.equals(Optional.of(remark))) {
            shown = Optional.of(remark);
            said.setText(
                    remark.hint().map(RemarkLine::says).orElseGet(() -> words("meeting.writing.slip", remark.words())));
            verb.setText(words("meeting.writing." + key(remark)));
        }
        stand(area);
    }

    private static String says(LanguageHint hint) {
        if (hint.instead().isEmpty()) {
            return hint.advice();
        }
        return words(
                hint.advice().isEmpty() ? "meeting.writing.instead" : "meeting.writing.advised",
                hint.instead(),
                hint.advice());
    }

    private static String key(Remark remark) {
        return remark.hint()
                .map(hint -> hint.instead().isEmpty() ? "next" : "use")
                .orElse("choose");
    }

    private void stand(GrowingArea area) {
        Node row = area;
        while (row.getParent() != null && !(row.getParent() instanceof VBox)) {
            row = row.getParent();
        }
        if (!(row.getParent() instanceof VBox column)) {
            return;
        }
        int place = column.getChildren().indexOf(row) + 1;
        if (!column.equals(line.getParent()) || column.getChildren().indexOf(line) != place) {
            gone();
            double left = Math.max(
                    0, column.sceneToLocal(area.localToScene(Point2D.ZERO)).getX());
            line.setPadding(new Insets(0, 0, 0, left));
            line.setMaxWidth(left + area.getWidth());
            column.getChildren().add(column.getChildren().indexOf(row) + 1, line);
        }
    }

    /// What a word may have been meant to be.
    void suggests(Remark remark, List<String> suggested) {
        if (shown.equals(Optional.of(remark)) && !suggested.isEmpty()) {
            said.setText(words("meeting.writing.slip-suggested", remark.words(), suggested.getFirst()));
        }
    }

    /// Goes away.
    void hide() {
        shown = Optional.empty();
        gone();
    }

    private void gone() {
        if (line.getParent() instanceof VBox column) {
            column.getChildren().remove(line);
        }
    }
}
