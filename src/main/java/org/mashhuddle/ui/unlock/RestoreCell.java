package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.service.backups.BackupLine;
import org.mashhuddle.service.backups.RestoreChoice;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.text.BackupWords;

/// A copy in the list of those that can be restored.
final class RestoreCell extends ListCell<RestoreChoice> {

    RestoreCell() {
        getStyleClass().add("list-row");
    }

    @Override
    protected void updateItem(@Nullable RestoreChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        BackupLine backup = choice.backup();
        String made = backup.made().map(BackupWords::moment).orElse(backup.name());
        String state = words(
                backup.problem().isEmpty() ? "restore.state-checked" : "restore.state-damaged",
                BackupWords.size(backup.size()),
                BackupWords.why(backup.why()));
        setGraphic(Layout.column(
                0,
                Texts.strong(made),
                backup.problem().isEmpty() ? Texts.hint(state) : Layout.styled(Texts.hint(state), "text-danger")));
        setAccessibleText(made + ", " + state);
    }
}
