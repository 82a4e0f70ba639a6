package org.mashhuddle.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.text.BackupWords;

/// How it stands with the backups, at the foot of the screen: a word while all is well, a warning
/// while it is not.
final class BackupSlot extends HBox {

    private final Label said = new Label();

    BackupSlot(ObservableValue<Optional<BackupWords.State>> state) {
        super();
        getStyleClass().add("status-slot");
        setMinWidth(0);
        said.setId("status-backup");
        said.setMinWidth(0);
        getChildren().add(said);
        state.subscribe(this::show);
    }

    private void show(Optional<BackupWords.State> state) {
        Layout.show(this, state.isPresent());
        state.ifPresent(now -> {
            said.setText(now.words());
            said.setAccessibleText(now.words());
            said.getStyleClass().remove("text-warning");
            said.setGraphic(now.good() ? null : Icons.small(Feather.ALERT_TRIANGLE));
            if (!now.good()) {
                said.getStyleClass().add("text-warning");
            }
        });
    }
}
