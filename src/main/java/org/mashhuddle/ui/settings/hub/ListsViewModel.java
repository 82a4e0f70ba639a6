package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.service.hub.ListService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.settings.section.ListEditor;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// The hub's lists: entries added, renamed, put in order, retired. Never deleted.
public final class ListsViewModel {

    private final ListService service;
    private final Actor actor;
    private final SettingsChanges changes;
    private final ObjectProperty<WhichList> list = new SimpleObjectProperty<>(WhichList.OUTCOMES);
    private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<ListEditor<ListRow>> editing = new SimpleObjectProperty<>(new ListEditor.Nothing<>());

    public ListsViewModel(ListService service, SettingsChanges changes) {
        this.service = service;
        this.actor = changes.actor();
        this.changes = changes;
        list.subscribe(this::load);
        load();
    }

    private void load() {
        changes.clear();
        editing.set(new ListEditor.Nothing<>());
        changes.read(this::read, rows::setAll);
    }

    private List<ListRow> read() {
        return list.get()
                .words()
                .map(words -> ofWords(service.entries(actor.viewer(), words)))
                .orElseGet(() -> ofOutcomes(service.outcomes(actor.viewer())));
    }

    private static List<ListRow> ofWords(List<ListEntry> entries) {
        List<ListRow> rows = new ArrayList<>();
        entries.forEach(one -> rows.add(new ListRow(rows.size(), one.label(), Optional.empty(), one.retired())));
        return rows;
    }

    private static List<ListRow> ofOutcomes(List<Outcome> outcomes) {
        List<ListRow> rows = new ArrayList<>();
        outcomes.forEach(one -> rows.add(new ListRow(rows.size(), one.label(), Optional.of(one), one.retired())));
        return rows;
    }

    /// Shows an entry in the form.
    public void choose(ListRow row) {
        if (!editing.get().equals(new ListEditor.Change<>(row))) {
            changes.clear();
            editing.set(new ListEditor.Change<>(row));
        }
    }

    /// Starts a new entry.
    public void startAdding() {
        changes.clear();
        editing.set(new ListEditor.Add<>());
    }

    /// Adds the entry that was typed.
    ///
    /// @param kind what it does; needed for an outcome
    public void add(String label, Optional<OutcomeKind> kind) {
        Optional<HubList> words = list.get().words();
        if (words.isPresent()) {
            change(label, () -> ofWords(service.add(actor, words.get(), label)), rows().size());
        } else if (kind.isEmpty()) {
            changes.refuse("entry-kind", words("settings.lists.kind-needed"));
        } else {
            change(label, () -> ofOutcomes(service.add(actor, label, kind.get())), rows().size());
        }
    }

    /// Gives the entry in the form another label.
    public void rename(String label) {
        editing.get().what().ifPresent(row -> keep(row, label, row.retired()));
    }

    /// Retires the entry in the form, or offers it again.
    public void turn() {
        editing.get().what().ifPresent(row -> keep(row, row.label(), !row.retired()));
    }

    private void keep(ListRow row, String label, boolean retired) {
        Callable<List<ListRow>> change = row.outcome().isPresent()
                ? () -> ofOutcomes(service.keep(actor, row.outcome(label, retired)))
                : () -> ofWords(service.keep(
                        actor, list.get().words().orElseThrow(), row.place(), new ListEntry(label, retired)));
        change(label, change, row.place());
    }

    /// Moves the entry in the form up (-1) or down (+1).
    public void move(int by) {
        Optional<ListRow> row = editing.get().what();
        int to = row.map(ListRow::place).orElse(-1) + by;
        if (row.isEmpty() || to < 0 || to >= rows.size()) {
            return;
        }
        ListRow moved = row.get();
        change(
                moved.label(),
                moved.outcome().isPresent()
                        ? () -> ofOutcomes(service.move(actor, moved.outcome().get(), by))
                        : () -> ofWords(service.move(actor, list.get().words().orElseThrow(), moved.place(), by)),
                to);
    }

    private String form() {
        return "list."
                + list.get().key()
                + editing.get().what().map(row -> "." + row.place()).orElse("");
    }

    /// Where the form keeps the label that is typed.
    FormDrafts typed() {
        return changes.form(form(), editing.get().what().map(ListRow::label).orElse(""));
    }

    private void change(String label, Callable<List<ListRow>> change, int then) {
        changes.make(
                form(),
                change,
                all -> {
                    rows.setAll(all);
                    choose(all.get(then));
                },
                words("settings.lists.saved", label.strip()));
    }

    /// Which list is shown.
    public ObjectProperty<WhichList> list() {
        return list;
    }

    /// Its entries, retired ones too.
    public ObservableList<ListRow> rows() {
        return rows;
    }

    /// What stands in the form.
    public ObjectProperty<ListEditor<ListRow>> editing() {
        return editing;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }

    /// The field that it is about.
    ReadOnlyStringProperty wrongField() {
        return changes.wrongField();
    }
}
