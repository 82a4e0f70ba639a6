package org.mashhuddle.ui.settings.backup;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// One fact of the backups as a card: what it is, how it stands, and what can be done about it.
public final class BackupTile extends VBox {

    private static final double WIDTH = 150;
    private final Label heading;
    private final Label value = Texts.wrapping(Texts.h2(""));
    private final Label detail = Texts.wrapping(Texts.hint(""));
    private final Feather icon;

    /// @param detailId the id of the words under the value
    BackupTile(String id, String detailId, Feather icon, String heading, Button... verbs) {
        super(4);
        this.icon = icon;
        this.heading = Texts.hint(heading);
        setId(id);
        getStyleClass().addAll("card", "backup-tile");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxHeight(Double.MAX_VALUE);
        value.setId(id + "-value");
        detail.setId(detailId);
        VBox does = Layout.column(4, verbs);
        getChildren().addAll(this.heading, value, detail, Layout.grow(), does);
    }

    void say(BackupTileWords.Tile said) {
        value.setText(said.value());
        detail.setText(said.detail());
        heading.setGraphic(said.good() ? Icons.small(icon) : Icons.icon(Feather.ALERT_TRIANGLE, "icon-warning"));
    }
}
