package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.mashhuddle.domain.hub.DateWords;

/// Actions of one day alone: the day they are due, or of those that ended, the day they ended. Only days
/// that have one are offered.
final class DayButton extends MenuButton {

    private final ActionList list;
    private final Supplier<LocalDate> today;

    DayButton(ActionList list, Supplier<LocalDate> today) {
        this.list = list;
        this.today = today;
        setId("actions-day");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words("actions.day"));
        list.days().subscribe(this::offer);
        list.day().subscribe(chosen -> setText(chosen.map(this::said).orElseGet(() -> words("actions.day-any"))));
    }

    private void offer() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("day-any", words("actions.day-any"), Optional.empty()));
        list.days()
                .get()
                .forEach((day, number) -> items.add(
                        item("day-" + day, words("actions.day-number", said(day), number), Optional.of(day))));
        getItems().setAll(items);
    }

    private MenuItem item(String id, String words, Optional<LocalDate> day) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> list.day().set(day));
        return item;
    }

    private String said(LocalDate day) {
        return DateWords.weekdayDate(day, today.get());
    }
}
