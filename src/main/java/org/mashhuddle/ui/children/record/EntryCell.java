package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.service.record.Event;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.RowMenu;

/// One line of the chronology: when, what, who says so, how far it may be shared.
final class EntryCell extends ListCell<RecordPage.Entry> {

    private final EventActions events;

    EntryCell(EventActions events) {
        this.events = events;
        setPrefWidth(0);
        getStyleClass().add("entry-row");
    }

    @Override
    protected void updateItem(RecordPage.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        getStyleClass().remove("list-row");
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().add("list-row");
        HBox row = EntryList.isOneLine(getListView()).getValue() ? line(entry) : folded(entry);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!verbs(entry).isEmpty()) {
            RowMenu more = new RowMenu(words("event.more"), () -> verbs(entry));
            more.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(more);
        }
        styled(row, "entry-line");
        setGraphic(row);
        setAccessibleText(spoken(entry));
    }

    private static HBox line(RecordPage.Entry entry) {
        Label when = styled(new Label(entry.when()), "entry-when");
        HBox row = new HBox(12, when, icon(entry), Layout.growing(said(entry)));
        mark(entry).map(EntryCell::mark).ifPresent(row.getChildren()::add);
        return row;
    }

    /// Beside a time and a mark there would be no room for the words: one stands over them, the other under them.
    private static HBox folded(RecordPage.Entry entry) {
        VBox said = said(entry);
        said.getChildren().addFirst(Texts.hint(entry.when()));
        mark(entry).map(EntryCell::chip).ifPresent(chip -> said.getChildren().add(new HBox(chip)));
        return new HBox(12, icon(entry), Layout.growing(said));
    }

    private static StackPane icon(RecordPage.Entry entry) {
        StackPane icon = new StackPane(Icons.icon(entry.withheld() ? Feather.LOCK : icon(entry.kind())));
        icon.setMinWidth(16);
        return icon;
    }

    private static Optional<RecordPage.Mark> mark(RecordPage.Entry entry) {
        return entry.mark().filter(_ -> !entry.withheld());
    }

    private List<MenuItem> verbs(RecordPage.Entry entry) {
        List<MenuItem> verbs = new ArrayList<>();
        entry.entry().filter(_ -> events.may() && !entry.withheld()).ifPresent(id -> {
            verbs.add(item("event.correct", () -> events.correct(id)));
            verbs.add(item("event.withdraw", () -> events.withdraw(id)));
        });
        entry.meeting().ifPresent(held -> {
            verbs.add(item("event.minutes", () -> events.minutes(held)));
            verbs.add(item("event.papers", () -> events.papers(held)));
        });
        return verbs;
    }

    private static MenuItem item(String words, Runnable verb) {
        MenuItem item = new MenuItem(words(words));
        item.setOnAction(_ -> verb.run());
        return item;
    }

    /// As high as the words need at this width.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof HBox row && width > 0
                ? Math.ceil(row.prefHeight(width))
                : super.computePrefHeight(width);
    }

    private static VBox said(RecordPage.Entry entry) {
        VBox said = entry.withheld()
                ? new VBox(Chips.withheld(words("children.entry-withheld", entry.source())))
                : prose(entry);
        said.setMinWidth(0);
        return said;
    }

    private static VBox prose(RecordPage.Entry entry) {
        TextFlow flow = new TextFlow();
        if (!entry.heading().isEmpty()) {
            flow.getChildren().add(styled(new Text(entry.heading() + " "), "prose-strong"));
        }
        flow.getChildren().add(styled(new Text(entry.words()), "prose"));
        if (!entry.late().isEmpty()) {
            flow.getChildren().add(styled(new Text(" " + entry.late()), "prose-strong", "text-danger"));
        }
        VBox said = new VBox(flow);
        if (!entry.source().isEmpty()) {
            said.getChildren().add(Texts.wrapping(Texts.hint(entry.source())));
        }
        return said;
    }

    private static HBox mark(RecordPage.Mark mark) {
        HBox place = styled(new HBox(chip(mark)), "entry-mark");
        place.setAlignment(Pos.CENTER_RIGHT);
        return place;
    }

    private static Node chip(RecordPage.Mark mark) {
        return switch (mark.mark()) {
            case SharingMark.RecordOnly _ -> Chips.withheld(mark.words());
            case SharingMark.InMinutes _ -> chip(Feather.FILE_TEXT, mark.words());
            case SharingMark.NamedAgencies _ -> chip(Feather.USERS, mark.words());
            case SharingMark.MayBeShared _ -> chip(Feather.SHARE_2, mark.words());
            case SharingMark.MayReachFamily _ -> chip(Feather.HOME, mark.words());
        };
    }

    private static Label chip(Feather icon, String words) {
        Label chip = Chips.state(icon, words);
        chip.setMinWidth(0);
        return chip;
    }

    private static String spoken(RecordPage.Entry entry) {
        String words = entry.withheld()
                ? words("children.entry-withheld", entry.source())
                : (entry.heading() + " " + entry.words() + " " + entry.late()).strip();
        return entry.when() + ", " + words;
    }

    private static Feather icon(Event.Kind kind) {
        return switch (kind) {
            case DISCUSSED -> Feather.MESSAGE_SQUARE;
            case SHARED -> Feather.MESSAGE_CIRCLE;
            case REFERRAL -> Feather.ALERT_OCTAGON;
            case MISSING -> Feather.MAP_PIN;
            case CUSTODY -> Feather.SHIELD;
            case ACTION -> Feather.CHECK_SQUARE;
            case PAPER -> Feather.SEND;
            case STATUS -> Feather.FLAG;
            case CHANGE -> Feather.EDIT_2;
        };
    }
}
