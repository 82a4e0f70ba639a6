package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.ui.agenda.row.AgendaRow;
import org.mashhuddle.ui.agenda.row.ItemColumns;
import org.mashhuddle.ui.agenda.row.ReasonLine;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.RagChip;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.RowCell;
import org.mashhuddle.ui.kit.table.RowMenu;

/// One row: the head of a section, or an item.
final class ItemCell extends RowCell<AgendaRow> {

    private static final double GROUP = 24;
    private static final double ITEM = 32;
    private static final double INDENT = 14;
    private final ItemList list;
    private final AgendaViewModel model;

    ItemCell(ItemList list, AgendaViewModel model) {
        super("list-row", "group-row");
        this.list = list;
        this.model = model;
        // A row that only moves keeps its picture: letters and chips are not drawn anew for each
        // frame of a scroll.
        setCache(true);
        getStyleClass().add("agenda-row");
        new RowDrag(list, model, this);
    }

    /// Whether it is the row of this item.
    boolean shows(Optional<ItemId> chosen) {
        return getItem() instanceof AgendaRow.Item item
                && chosen.filter(item.id()::equals).isPresent();
    }

    @Override
    protected void draw(AgendaRow row) {
        switch (row) {
            case AgendaRow.Group group -> show(group);
            case AgendaRow.Item item -> show(item);
        }
    }

    private void show(AgendaRow.Group group) {
        getStyleClass().add("group-row");
        setMinHeight(GROUP);
        Label heading = Texts.strong(group.words());
        HBox row = Layout.row(
                8,
                heading,
                new CountPill(group.count()),
                Layout.grow(),
                Texts.hint(words("agenda.minutes", group.minutes())));
        styled(row, "agenda-group");
        row.setMinHeight(GROUP);
        setGraphic(row);
        setAccessibleText(words("agenda.group-spoken", group.words(), group.count()));
    }

    private void show(AgendaRow.Item item) {
        getStyleClass().add("list-row");
        setMinHeight(ITEM);
        Label start = new Label(item.start().at());
        if (item.start().afterTheRoom()) {
            styled(start, "text-warning", "b");
        }
        HBox row = ItemColumns.row(
                list,
                Texts.muted(Integer.toString(item.number())),
                who(item.who()),
                rating(item),
                reasons(item),
                new Label(Integer.toString(item.minutes())),
                start,
                more(item));
        row.setMinHeight(ITEM);
        setGraphic(row);
        setAccessibleText(words(
                "agenda.item-spoken",
                item.number(),
                item.who().name(),
                item.rating().words(),
                ReasonLine.all(item.reasons())));
    }

    private static Region who(AgendaRow.Who who) {
        if (who.withheld()) {
            return Layout.row(8, Icons.small(Feather.LOCK, "icon-muted"), Texts.muted(who.name()));
        }
        // One flow: where a long name takes two lines the age follows its last word.
        TextFlow name = new TextFlow(styled(new Text(who.name()), "prose-strong"));
        if (!who.age().isEmpty()) {
            name.getChildren().add(styled(new Text(", " + who.age()), "prose"));
        }
        name.setMaxHeight(USE_PREF_SIZE);
        name.setPadding(new Insets(0, 0, 0, who.indented() ? INDENT : 0));
        List<Node> marks = marks(who.marks());
        if (marks.isEmpty()) {
            return name;
        }
        HBox marked = Layout.row(8, name);
        marked.getChildren().addAll(marks);
        return marked;
    }

    private static List<Node> marks(AgendaRow.Marks marks) {
        List<Node> chips = new ArrayList<>();
        if (marks.missing()) {
            chips.add(Chips.missing());
        }
        if (marks.changed()) {
            chips.add(Chips.changed());
        }
        if (marks.late()) {
            chips.add(Chips.late());
        }
        return chips;
    }

    private static Region rating(AgendaRow.Item item) {
        if (item.who().withheld()) {
            return Texts.muted(words("agenda.withheld"));
        }
        return item.rating().ratable()
                ? new RagChip(item.rating().rating(), item.rating().words())
                : Texts.muted(words("agenda.not-rated"));
    }

    private static Region reasons(AgendaRow.Item item) {
        if (item.who().withheld()) {
            return Texts.wrapping(Texts.muted(words("agenda.restricted-why")));
        }
        return new ReasonLine(item.reasons());
    }

    private RowMenu more(AgendaRow.Item item) {
        RowMenu more =
                new RowMenu(words("agenda.more", item.number()), () -> model.writes() ? verbs(item) : reading(item));
        more.setId("item-menu-" + item.number());
        return more;
    }

    private List<MenuItem> reading(AgendaRow.Item item) {
        return List.of(
                entry("agenda.deed-record", item, model::openRecord),
                entry("agenda.deed-happened", item, () -> model.open(true)),
                entry("agenda.deed-still-missing", item, model::stillMissing),
                entry("agenda.deed-why", item, list::sayWhy));
    }

    private List<MenuItem> verbs(AgendaRow.Item item) {
        List<MenuItem> verbs = new ArrayList<>(List.of(
                entry("agenda.deed-up", item, () -> model.move(-1)),
                entry("agenda.deed-down", item, () -> model.move(1)),
                entry("agenda.deed-record", item, model::openRecord),
                entry("agenda.deed-happened", item, () -> model.open(true)),
                entry("agenda.deed-rate", item, model::rate),
                entry("agenda.deed-still-missing", item, model::stillMissing),
                entry("agenda.deed-why", item, list::sayWhy),
                entry("agenda.deed-defer", item, model::defer),
                entry("agenda.deed-leave-off", item, model::leaveOff)));
        if (!model.changes()) {
            verbs.subList(verbs.size() - 2, verbs.size()).clear();
            verbs.subList(0, 2).clear();
        }
        for (AgendaRow.Clock clock : item.clocks()) {
            MenuItem met = new MenuItem(words("agenda.deed-met-which", clock.words()));
            met.setMnemonicParsing(false);
            met.setOnAction(_ -> {
                model.choose(item.id());
                model.clockMet(clock);
            });
            verbs.add(met);
        }
        return verbs;
    }

    private MenuItem entry(String key, AgendaRow.Item item, Runnable verb) {
        MenuItem entry = new MenuItem(words(key));
        entry.setOnAction(_ -> {
            model.choose(item.id());
            verb.run();
        });
        return entry;
    }
}
