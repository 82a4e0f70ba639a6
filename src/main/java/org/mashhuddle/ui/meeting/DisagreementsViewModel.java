package org.mashhuddle.ui.meeting;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;

/// Professional disagreements: which agency, what it holds, how far it has been escalated.
public final class DisagreementsViewModel {

    /// One disagreement as it is being written.
    public final class Row {
        private final ObjectProperty<Optional<AgencyId>> agency = new SimpleObjectProperty<>(Optional.empty());
        private final StringProperty holds = new SimpleStringProperty("");
        private final ObjectProperty<Optional<Integer>> level = new SimpleObjectProperty<>(Optional.of(1));
        private final ObjectProperty<TravelMark> mark = new SimpleObjectProperty<>(TravelMark.narrowest());

        private Row() {
            holds.subscribe((_, _) -> write());
            agency.subscribe((_, _) -> accepted());
            level.subscribe((_, _) -> accepted());
            mark.subscribe((_, _) -> accepted());
        }

        /// Which agency disagrees; nothing until chosen.
        public ObjectProperty<Optional<AgencyId>> agency() {
            return agency;
        }

        /// What it holds.
        public StringProperty holds() {
            return holds;
        }

        /// The escalation level, 1 to 4.
        public ObjectProperty<Optional<Integer>> level() {
            return level;
        }

        /// How far it may travel.
        public ObjectProperty<TravelMark> mark() {
            return mark;
        }

        private void show(Disagreement kept) {
            agency.set(Optional.of(kept.agency()));
            holds.set(kept.holds());
            level.set(Optional.of(kept.escalationLevel()));
            mark.set(kept.mark());
        }

        private Optional<Disagreement> value() {
            return agency.get()
                    .map(who -> new Disagreement(who, holds.get(), level.get().orElse(1), mark.get()));
        }
    }

    private final DiscussionDesk desk;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private boolean showing;

    DisagreementsViewModel(DiscussionDesk desk) {
        this.desk = desk;
        desk.shown().subscribe(this::show);
    }

    /// The disagreements.
    public ObservableList<Row> rows() {
        return rows;
    }

    /// Begins another.
    public void add() {
        rows.add(new Row());
    }

    /// Takes one out.
    public void remove(Row row) {
        rows.remove(row);
        accepted();
    }

    /// The field was left.
    public void left() {
        desk.commit();
    }

    private void show(Discussion discussion) {
        List<Disagreement> kept = discussion.decision().disagreements();
        if (kept.equals(values())) {
            return;
        }
        showing = true;
        List<Row> fresh = kept.stream()
                .map(one -> {
                    Row row = new Row();
                    row.show(one);
                    return row;
                })
                .toList();
        rows.setAll(fresh);
        showing = false;
    }

    private List<Disagreement> values() {
        return rows.stream().flatMap(row -> row.value().stream()).toList();
    }

    private void accepted() {
        if (!showing) {
            write();
            desk.commit();
        }
    }

    private void write() {
        if (!showing) {
            desk.edit(all -> all.with(with(all.decision())));
        }
    }

    private Decision with(Decision before) {
        return new Decision(
                before.outcomes(), before.because(), before.mark(), before.cites(), before.lawfulBasis(), values());
    }
}
