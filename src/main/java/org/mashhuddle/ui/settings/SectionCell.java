package org.mashhuddle.ui.settings;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Icons;

/// A section in the list.
final class SectionCell extends ListCell<Section> {

    SectionCell() {
        getStyleClass().addAll("list-row", "settings-row");
    }

    @Override
    protected void updateItem(@Nullable Section section, boolean empty) {
        super.updateItem(section, empty);
        if (empty || section == null) {
            setId(null);
            setText(null);
            setGraphic(null);
        } else {
            setId("settings-" + section.key());
            setText(words("settings.section." + section.key()));
            setGraphic(Icons.icon(icon(section)));
        }
    }

    private static Feather icon(Section section) {
        return switch (section) {
            case USERS -> Feather.USERS;
            case AGENCIES -> Feather.BRIEFCASE;
            case MEETING -> Feather.MESSAGE_SQUARE;
            case LISTS -> Feather.LIST;
            case WORDING -> Feather.TYPE;
            case TRAVEL -> Feather.SHARE_2;
            case DAYS -> Feather.CALENDAR;
            case BACKUPS -> Feather.HARD_DRIVE;
            case TRAIL -> Feather.ACTIVITY;
            case PASSPHRASE -> Feather.KEY;
        };
    }
}
