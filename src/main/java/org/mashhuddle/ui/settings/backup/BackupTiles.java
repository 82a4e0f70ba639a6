package org.mashhuddle.ui.settings.backup;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;

/// The last backup, the second folder, the next backup, and the last restore that was tried.
public final class BackupTiles extends HBox {

    private final BackupsViewModel model;
    private final Button leave = Buttons.link("backup-leave-second", words("backup.leave-second"));
    private final BackupTile first;
    private final BackupTile second;
    private final BackupTile next =
            new BackupTile("backup-next", "backup-next-detail", Feather.CLOCK, words("backup.next"));
    private final BackupTile trial =
            new BackupTile("backup-trial", "backup-trial-detail", Feather.ROTATE_CCW, words("backup.trial"));

    BackupTiles(BackupsViewModel model, BooleanBinding busy) {
        super(16);
        this.model = model;
        getStyleClass().add("backup-tiles");
        Button choose = verb(Buttons.link("backup-choose", words("backup.choose")), busy, model::choose);
        Button chooseSecond =
                verb(Buttons.link("backup-choose-second", words("backup.choose")), busy, model::chooseSecond);
        Layout.show(choose, model.mayChoose());
        verb(leave, busy, model::leaveSecond);
        first = new BackupTile("backup-last", "backup-folder", Feather.CHECK_CIRCLE, words("backup.last"), choose);
        second = new BackupTile(
                "backup-second", "backup-second-folder", Feather.COPY, words("backup.second"), chooseSecond, leave);
        for (BackupTile tile : List.of(first, second, next, trial)) {
            getChildren().add(Layout.growing(tile));
        }
        model.standing().subscribe(_ -> say());
    }

    private static Button verb(Button button, BooleanBinding busy, Runnable deed) {
        button.disableProperty().bind(busy);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void say() {
        model.tiles().ifPresent(words -> {
            first.say(words.first());
            second.say(words.second());
            next.say(words.next());
            trial.say(words.trial());
            Layout.show(leave, words.standing().second().folder().isPresent());
        });
    }
}
