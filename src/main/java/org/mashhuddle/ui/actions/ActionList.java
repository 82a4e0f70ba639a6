package org.mashhuddle.ui.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.paper.reader.ShownActions;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.service.actions.ActionBook;

/// The list of actions: filtered, found and put in order.
public final class ActionList {

    private final ObservableList<ActionRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.none());
    private final ObjectProperty<ActionFilter> filter = new SimpleObjectProperty<>(ActionFilter.OPEN);
    private final ObjectProperty<ActionOrder> order = new SimpleObjectProperty<>(ActionOrder.BY_AGENCY);
    private final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SortedMap<LocalDate, Integer>> days =
            new ReadOnlyObjectWrapper<>(Collections.emptySortedMap());
    private final StringProperty search = new SimpleStringProperty("");
    private Instant readAt = Instant.EPOCH;

    /// @param changed runs when the list is to be arranged again
    ActionList(Runnable changed) {
        filter.subscribe((_, _) -> {
            day.set(Optional.empty());
            changed.run();
        });
        day.subscribe((_, _) -> changed.run());
        order.subscribe((_, _) -> changed.run());
        search.subscribe((_, _) -> changed.run());
    }

    void arrange(ActionBook book, Instant now) {
        readAt = now;
        counts.set(Counts.of(book, now));
        ActionRows all = new ActionRows(book, now);
        days.set(all.days(filter.get()));
        rows.setAll(all.of(filter.get(), search.get(), order.get(), day.get()));
    }

    /// The action of this id, where it is shown.
    Optional<ActionHistory> find(ActionId id) {
        return histories().filter(each -> id(each).equals(id)).findFirst();
    }

    /// The first that is shown.
    Optional<ActionId> first() {
        return ids().stream().findFirst();
    }

    /// Those that are shown, in order.
    List<ActionId> ids() {
        return histories().map(ActionList::id).toList();
    }

    /// The first of an agency that is shown.
    Optional<ActionId> firstOf(AgencyId agency) {
        return histories()
                .filter(each -> each.action().agency().filter(agency::equals).isPresent())
                .map(ActionList::id)
                .findFirst();
    }

    static ActionId id(ActionHistory history) {
        return history.action().id();
    }

    private Stream<ActionHistory> histories() {
        return rows.stream().filter(ActionRow.Line.class::isInstance).map(row -> ((ActionRow.Line) row).history());
    }

    /// Which rows are shown, in which order, for a paper that holds exactly these.
    ShownActions shown() {
        return new ShownRows(this, readAt).all();
    }

    /// The rows.
    public ObservableList<ActionRow> rows() {
        return rows;
    }

    /// Whether those that ended are shown, and not all of them are read.
    boolean isCut() {
        return filter.get() == ActionFilter.ENDED && counts.get().isCut();
    }

    /// How many each filter would show.
    public ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// Which are shown.
    public ObjectProperty<ActionFilter> filter() {
        return filter;
    }

    /// In which order.
    public ObjectProperty<ActionOrder> order() {
        return order;
    }

    /// The day on which those that are shown are due, or ended; any where there is none.
    public ObjectProperty<Optional<LocalDate>> day() {
        return day;
    }

    /// The days that can be chosen, each with how many are due or ended on it.
    public ReadOnlyObjectProperty<SortedMap<LocalDate, Integer>> days() {
        return days.getReadOnlyProperty();
    }

    /// What is looked for.
    public StringProperty search() {
        return search;
    }
}
