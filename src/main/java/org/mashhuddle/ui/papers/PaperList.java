package org.mashhuddle.ui.papers;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.paper.PaperState;

/// The queue as it is shown: one side, what was looked for, in its order, under its headings.
public final class PaperList {

    private final Runnable arranged;
    private final ReadOnlyObjectWrapper<List<PaperLine>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<PaperLine> lines = FXCollections.observableArrayList();
    private final ObservableList<PaperRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<PaperTab> tab = new SimpleObjectProperty<>(PaperTab.DUE);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<PaperOrder> order = new SimpleObjectProperty<>(PaperOrder.RECIPIENT);

    /// @param arranged runs when the lines were put in order anew
    PaperList(Runnable arranged) {
        this.arranged = arranged;
        tab.subscribe((_, _) -> arrange());
        search.subscribe((_, _) -> arrange());
        order.subscribe((_, _) -> arrange());
    }

    void show(List<PaperLine> read) {
        all.set(read);
        arrange();
    }

    private void arrange() {
        lines.setAll(order.get().sorted(all.get(), tab.get(), search.get()));
        rows.setAll(rows(lines));
        arranged.run();
    }

    private static List<PaperRow> rows(List<PaperLine> lines) {
        boolean many = lines.stream().map(PaperLine::meeting).distinct().count() > 1;
        List<PaperRow> rows = new ArrayList<>();
        String last = "";
        for (PaperLine line : lines) {
            String meeting = many ? line.meeting() : "";
            String heading = line.group() + (line.group().isEmpty() || !many ? "" : ", ") + meeting;
            if (!heading.equals(last) && !heading.isEmpty()) {
                rows.add(new PaperRow.Heading(heading));
            }
            last = heading;
            rows.add(new PaperRow.Line(line));
        }
        return rows;
    }

    /// How many lines a side of the queue has.
    ObservableValue<Integer> count(PaperTab side) {
        return all.map(
                read -> (int) read.stream().filter(line -> line.tab() == side).count());
    }

    /// Everything that can go now to the recipient of a line, of the same meeting; nothing where the line
    /// itself cannot go.
    List<PaperLine> goingTogether(PaperLine line) {
        return line.canGo()
                ? all.get().stream()
                        .filter(PaperLine::canGo)
                        .filter(line::hasRecipientOf)
                        .toList()
                : List.of();
    }

    /// The numbers of the papers that stand like this.
    static List<String> in(PaperState state, List<PaperLine> lines) {
        return lines.stream()
                .flatMap(line -> line.out().stream())
                .filter(out -> out.state() == state)
                .map(out -> out.paper().reference())
                .toList();
    }

    /// The lines of the chosen side.
    public ObservableList<PaperLine> lines() {
        return lines;
    }

    /// The same, under their headings.
    ObservableList<PaperRow> rows() {
        return rows;
    }

    /// Every line, for the register.
    ReadOnlyObjectProperty<List<PaperLine>> all() {
        return all.getReadOnlyProperty();
    }

    /// The chosen side.
    public ObjectProperty<PaperTab> tab() {
        return tab;
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<PaperOrder> order() {
        return order;
    }
}
