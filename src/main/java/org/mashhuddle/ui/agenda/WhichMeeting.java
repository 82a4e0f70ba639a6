package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.OnDay;
import org.mashhuddle.ui.kit.Icons;

import java.util.Optional;

/// Which meeting of the day this agenda is, the others, and who comes to it.
final class WhichMeeting extends MenuButton {

    private final DayMeetings day;
    private final Runnable coming;

    WhichMeeting(AgendaViewModel model, Runnable coming) {
        this.day = model.panes().day();
        this.coming = coming;
        setId("agenda-which");
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words("agenda.which"));
        setTooltip(new Tooltip(words("agenda.which")));
        setGraphic(Icons.icon(Feather.CALENDAR));
        model.book().subscribe(book -> show(book));
        day.all().subscribe(() -> model.book().getValue().ifPresent(this::offer));
    }

    private void show(Optional<MeetingBook> book) {
        book.ifPresent(
                open -> {
                    offer(open);
                    day.read(open);
                });
    }

    private void offer(MeetingBook open) {
        getItems().clear();
        for (OnDay each : day.all()) {
            MenuItem item = new MenuItem(words("agenda.which-at", each.label(), each.startsAt()));
            item.setMnemonicParsing(false);
            boolean here = each.meeting().filter(open.meeting().id()::equals).isPresent();
            item.setGraphic(here ? Icons.small(Feather.CHECK) : null);
            item.setOnAction(_ -> day.go(each, open.agenda().day()));
            getItems().add(item);
        }
        MenuItem who = new MenuItem(words("agenda.coming"), Icons.small(Feather.USERS));
        who.setId("agenda-coming");
        who.setOnAction(_ -> coming.run());
        getItems().addAll(new SeparatorMenuItem(), who);
    }
}
