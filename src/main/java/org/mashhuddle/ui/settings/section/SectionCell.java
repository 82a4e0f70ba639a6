package org.mashhuddle.ui.settings.section;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Icons;

/// A section in the list.
public final class SectionCell extends ListCell<Section> {

    public SectionCell() {
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
            case LAW -> Feather.BOOK;
            case WORDING -> Feather.TYPE;
            case SHARING -> Feather.SHARE_2;
            case DAYS -> Feather.CALENDAR;
            case LOCK -> Feather.LOCK;
            case BACKUPS -> Feather.HARD_DRIVE;
            case TRAIL -> Feather.ACTIVITY;
            case BREAK_GLASS -> Feather.UNLOCK;
            case REQUESTS -> Feather.INBOX;
            case RETENTION -> Feather.ARCHIVE;
            case DATA -> Feather.SHARE;
            case TYPING -> Feather.EDIT_3;
            case PASSPHRASE -> Feather.KEY;
        };
    }
}
