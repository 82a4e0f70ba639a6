package org.mashhuddle.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.text.BackupWords;
import org.mashhuddle.ui.kit.text.WholeOrBrief;

/// How it stands with the backups, at the foot of the screen: a word while all is well, a warning
/// while it is not.
final class BackupSlot extends HBox {

    private final Label said = new Label();
    private final Label brief = new Label();

    BackupSlot(ObservableValue<Optional<BackupWords.State>> state) {
        super();
        getStyleClass().add("status-slot");
        setMinWidth(0);
        said.setId("status-backup");
        said.setMinWidth(0);
        brief.setId("status-backup-brief");
        brief.setMinWidth(USE_PREF_SIZE);
        getChildren().add(new WholeOrBrief(said, brief));
        state.subscribe(this::show);
    }

    private void show(Optional<BackupWords.State> state) {
        Layout.show(this, state.isPresent());
        state.ifPresent(now -> {
            show(said, now.words(), now);
            show(brief, now.brief(), now);
            brief.setTooltip(new Tooltip(now.words()));
        });
    }

    private static void show(Label label, String words, BackupWords.State now) {
        label.setText(words);
        label.setAccessibleText(now.words());
        label.getStyleClass().remove("text-warning");
        label.setGraphic(now.good() ? null : Icons.small(Feather.ALERT_TRIANGLE));
        if (!now.good()) {
            label.getStyleClass().add("text-warning");
        }
    }
}
