package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.RowCell;
import org.mashhuddle.ui.kit.control.Texts;

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
            case LawRow.National(LawRule rule, LawState state) -> show(rule, state);
            case LawRow.Local local -> show(local);
            case LawRow.Own own -> show(own);
        }
    }

    private void show(LawRule rule, LawState state) {
        put(
                LawColumns.row(
                        list,
                        name(rule.words(), rule.says()),
                        Texts.body(LawWords.from(rule)),
                        Texts.muted(LawWords.until(rule)),
                        Texts.cuttable(Texts.muted(rule.source())),
                        Texts.muted(LawWords.checked(rule)),
                        state(state)),
                "list-row");
        setAccessibleText(words(
                "settings.law.spoken",
                rule.words(),
                rule.says(),
                LawWords.state(state),
                LawWords.from(rule),
                LawWords.until(rule)));
    }

    private void show(LawRow.Local local) {
        put(
                LawColumns.row(
                        list,
                        name(local.words(), local.says()),
                        Texts.body(""),
                        Texts.muted(words("settings.law.open")),
                        Texts.cuttable(Texts.muted(words("settings.law.local-source"))),
                        Texts.muted(""),
                        state(LawState.IN_FORCE)),
                "list-row");
        setAccessibleText(words("settings.law.local-spoken", local.words(), local.says()));
    }

    private void show(LawRow.Own own) {
        String words = LawWords.limit(own.limit());
        put(
                LawColumns.row(
                        list,
                        name(
                                words,
                                words(
                                        "settings.law.limit-says",
                                        LawWords.amount(own.limit()),
                                        LawWords.since(own.limit()))),
                        Texts.body(
                                LawWords.isUsual(own.limit())
                                        ? ""
                                        : DateWords.date(own.limit().from())),
                        Texts.muted(
                                own.coming().isEmpty()
                                        ? words("settings.law.open")
                                        : DateWords.date(own.coming().getFirst().from())),
                        Texts.cuttable(Texts.muted(words("settings.law.local-source"))),
                        Texts.muted(""),
                        state(LawState.IN_FORCE)),
                "list-row");
        setAccessibleText(words("settings.law.local-spoken", words, LawWords.since(own.limit())));
    }

    /// The pane beside the list has them whole.
    private static VBox name(String words, String says) {
        VBox name = Layout.column(0, Texts.cuttable(Texts.strong(words)), Texts.cuttable(Texts.hint(says)));
        name.setPadding(new Insets(4, 0, 4, 0));
        name.setMinWidth(0);
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
