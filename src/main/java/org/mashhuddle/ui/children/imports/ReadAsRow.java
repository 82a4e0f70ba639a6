package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.domain.source.ListWriting.Between;
import org.mashhuddle.domain.source.ListWriting.Letters;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.field.DropDown;

/// How the file of a list was read: each part of it was found, and can be put right.
final class ReadAsRow {

    private static final int ROWS = 15;

    private final ListViewModel model;
    private final Consumer<ListWriting> again;

    /// @param again reads the list again
    ReadAsRow(ListViewModel model, Consumer<ListWriting> again) {
        this.model = model;
        this.again = again;
    }

    WrapRow row() {
        ListWriting now = model.writing();
        boolean isText = now.letters() != Letters.FOUND;
        ComboBox<Between> between = box("list-between", words("list.between"), ListWords::between);
        between.getItems().setAll(Between.values());
        between.getItems().removeIf(each -> each == Between.FOUND && now.between() != Between.FOUND);
        choose(between, now.between(), said -> model.writingSaid().between(said));
        ComboBox<Letters> letters = box("list-letters", words("list.letters"), ListWords::letters);
        letters.getItems().setAll(Letters.UTF_8, Letters.WINDOWS, Letters.UTF_16);
        choose(letters, now.letters(), said -> model.writingSaid().letters(said));
        Layout.show(between, isText);
        Layout.show(letters, isText);
        Label found = Texts.muted(words("list.put-right"));
        return new WrapRow(
                8, 8, Texts.strong(words("list.read-so")), between, letters, headings(now.headings()), order(), found);
    }

    private Node headings(int now) {
        ComboBox<Integer> headings =
                box("list-headings", words("list.headings"), row -> words("list.headings-in", row));
        headings.getItems()
                .setAll(IntStream.concat(IntStream.rangeClosed(1, ROWS), IntStream.of(now))
                        .distinct()
                        .boxed()
                        .toList());
        choose(headings, now, said -> model.writingSaid().headings(said));
        return headings;
    }

    private Node order() {
        ComboBox<DayOrder> order = box("list-order", words("list.dates"), ListWords::order);
        order.getItems()
                .setAll(List.of(DayOrder.IN_DOUBT, DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST, DayOrder.YEAR_FIRST));
        order.valueProperty().bindBidirectional(model.order());
        return order;
    }

    private <T> void choose(ComboBox<T> box, T now, Function<T, ListWriting> said) {
        box.setValue(now);
        box.valueProperty().subscribe((_, chosen) -> again.accept(said.apply(chosen)));
    }

    private static <T> ComboBox<T> box(String id, String what, Function<T, String> words) {
        ComboBox<T> box = DropDown.of(id);
        box.setAccessibleText(what);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return Stream.concat(box.getItems().stream(), Stream.of(box.getValue()))
                        .filter(each -> words.apply(each).equals(text))
                        .findFirst()
                        .orElse(box.getValue());
            }
        });
        return box;
    }
}
