package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.service.minutes.WithheldEntry;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// How many entries stay in the record and are not in the paper; listed, without their words, when
/// somebody asks.
final class WithheldNote extends VBox {

    private static final double SMALLEST = 40;
    private final Button list = Buttons.link("papers-withheld-list", words("papers.withheld-list"));
    private final VBox lines = Layout.column(0);
    private List<WithheldEntry> entries = List.of();

    WithheldNote(ObservableValue<Optional<Preview>> prepared) {
        Label said = Texts.wrapping(new Label("", Icons.icon(Feather.LOCK, "icon-muted")));
        said.setId("papers-withheld");
        said.setAlignment(Pos.TOP_LEFT);
        said.setMaxWidth(Double.MAX_VALUE);
        lines.setId("papers-withheld-lines");
        list.setMinWidth(SMALLEST);
        list.setAlignment(Pos.CENTER_LEFT);
        list.setOnAction(_ -> open(!lines.isVisible()));
        Layout.styled(this, "papers-withheld");
        getChildren().addAll(said, list, lines);
        prepared.subscribe(paper -> {
            entries = paper.map(Preview::withheld).orElse(List.of());
            said.setText(words("papers.withheld", entries.size()));
            Layout.show(this, !entries.isEmpty());
            open(false);
        });
    }

    private void open(boolean now) {
        list.setText(words(now ? "papers.withheld-close" : "papers.withheld-list"));
        lines.getChildren()
                .setAll(
                        now
                                ? entries.stream()
                                        .map(WithheldNote::line)
                                        .map(each -> Texts.wrapping(Texts.hint(each)))
                                        .toList()
                                : List.of());
        Layout.show(lines, now);
    }

    private static String line(WithheldEntry entry) {
        String number = entry.number();
        return switch (entry.part()) {
            case SHARED -> words("papers.withheld-shared", number, entry.agency());
            case VOICE -> words("papers.withheld-voice", number);
            case RISK -> words("papers.withheld-risk", number);
            case STRATEGY -> words("papers.withheld-strategy", number);
            case BECAUSE -> words("papers.withheld-because", number);
            case CARRIED_OVER -> words("papers.withheld-carried", number);
            case ACTION -> words("papers.withheld-action", number, entry.agency());
        };
    }
}
