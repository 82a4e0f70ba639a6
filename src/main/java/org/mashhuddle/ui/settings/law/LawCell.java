package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.domain.hub.law.ShownLaw;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.RowCell;

/// One row: the head of a group, a rule of the release, a clock of the hub's own.
final class LawCell extends RowCell<LawRow> {

    private static final double GROUP = 30;
    private final Region list;

    LawCell(Region list) {
        super("list-row", "group-row");
        this.list = list;
        getStyleClass().add("agenda-row");
    }

    @Override
    protected void draw(LawRow row) {
        switch (row) {
            case LawRow.Group(String words, int count) -> {
                HBox head = Layout.row(8, Texts.strong(words), new CountPill(count));
                head.setMinHeight(GROUP);
                put(Layout.styled(head, "agenda-group"), "group-row");
                setAccessibleText(words("settings.law.group-spoken", words, count));
            }
            case LawRow.National national ->
                show(LawLines.line(national), national.isOverdue(), spoken(LawLines.line(national)));
            case LawRow.Local local ->
                show(LawLines.line(local), false, words("settings.law.local-spoken", local.words(), local.says()));
            case LawRow.Own own ->
                show(
                        LawLines.line(own),
                        false,
                        words("settings.law.local-spoken", LawWords.limit(own.limit()), LawWords.since(own.limit())));
        }
    }

    private void show(ShownLaw.Line line, boolean overdue, String spoken) {
        put(
                LawColumns.row(
                        list,
                        name(line.words(), line.says()),
                        Texts.wrapping(Texts.body(line.from())),
                        Texts.wrapping(Texts.muted(line.until())),
                        Texts.wrapping(Texts.muted(line.source())),
                        checked(line, overdue),
                        state(line.state())),
                "list-row");
        setAccessibleText(spoken);
    }

    /// When it was, and by when it is again: one that is late is seen.
    private static VBox checked(ShownLaw.Line line, boolean overdue) {
        VBox checked = Layout.column(0, Texts.wrapping(Texts.muted(line.checked())));
        if (!line.review().isEmpty()) {
            checked.getChildren()
                    .add(Texts.wrapping(
                            overdue ? Layout.styled(new Label(line.review()), "overdue") : Texts.hint(line.review())));
        }
        checked.setMinWidth(0);
        checked.setAlignment(Pos.CENTER_LEFT);
        return Layout.growing(checked);
    }

    private static String spoken(ShownLaw.Line line) {
        return words(
                "settings.law.spoken",
                line.words(),
                line.says(),
                LawWords.state(line.state()),
                line.from(),
                line.until(),
                line.source(),
                line.checked(),
                line.review());
    }

    /// The pane beside the list has what it says whole.
    private static VBox name(String words, String says) {
        VBox name = Layout.column(0, Texts.wrapping(Texts.strong(words)), Texts.hint(says));
        name.setMinWidth(0);
        name.setAlignment(Pos.CENTER_LEFT);
        return name;
    }

    /// A state by icon and word; what is not law stands in a dashed frame.
    static Node state(LawState state) {
        String said = LawWords.state(state);
        return switch (state) {
            case IN_FORCE -> new Label(said, Icons.small(Feather.CHECK));
            case NOT_YET -> Chips.withheld(said);
            case ENDED -> Layout.styled(new Label(said, Icons.small(Feather.SLASH)), "m");
        };
    }

    private void put(HBox row, String style) {
        getStyleClass().add(style);
        setGraphic(row);
    }
}
