package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.meeting.OnDay;
import org.mashhuddle.ui.agenda.plan.DayMeetings;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;

/// What is seldom done to a whole agenda: another meeting of the day, who comes, a meeting held
/// now.
final class MoreMenu extends MenuButton {

    private final DayMeetings day;
    private final List<MenuItem> verbs;

    MoreMenu(AgendaViewModel model, AgendaToolbar.Verbs does) {
        this.day = model.panes().day();
        this.verbs = model.writes()
                ? List.of(
                        verb("agenda-coming", "agenda.coming", Feather.USERS, does.coming()),
                        verb("agenda-call", "agenda.call", Feather.ZAP, does.call()))
                : List.of();
        setId("agenda-more");
        setText(words("agenda.more-verbs"));
        setGraphic(Icons.icon(Feather.MORE_HORIZONTAL));
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words("agenda.more-help"));
        setTooltip(new Tooltip(words("agenda.more-help")));
        getItems().setAll(verbs);
        Layout.show(this, !verbs.isEmpty());
        model.book().subscribe(book -> show(book));
        day.all().subscribe(() -> model.book().getValue().ifPresent(this::offer));
    }

    private static MenuItem verb(String id, String key, Feather icon, Runnable does) {
        MenuItem verb = new MenuItem(words(key), Icons.small(icon));
        verb.setId(id);
        verb.setOnAction(_ -> does.run());
        return verb;
    }

    /// Its icon alone, where room is short.
    void fold(boolean narrow) {
        setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private void show(Optional<MeetingBook> book) {
        book.ifPresent(open -> {
            offer(open);
            day.read(open);
        });
    }

    /// Other meetings are offered where the day has more than one.
    private void offer(MeetingBook open) {
        getItems().clear();
        if (day.all().size() > 1) {
            day.all().forEach(each -> getItems().add(meeting(each, open)));
            getItems().add(new SeparatorMenuItem());
        }
        getItems().addAll(verbs);
        Layout.show(this, !getItems().isEmpty());
    }

    private MenuItem meeting(OnDay each, MeetingBook open) {
        MenuItem item = new MenuItem(words("agenda.which-at", each.label(), each.startsAt()));
        item.setMnemonicParsing(false);
        boolean here = each.meeting().filter(open.meeting().id()::equals).isPresent();
        item.setGraphic(here ? Icons.small(Feather.CHECK) : null);
        item.setOnAction(_ -> day.go(each, open.agenda().day()));
        return item;
    }
}
