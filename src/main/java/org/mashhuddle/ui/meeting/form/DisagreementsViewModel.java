package org.mashhuddle.ui.meeting.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.meeting.TypedInItem;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.FormText;

/// Professional disagreements: which agency, what it holds, how far it has been escalated. What it
/// holds is kept from the first key, before the agency is chosen.
public final class DisagreementsViewModel {

    private static final String PLACE = "disagreement.";
    private static final String NO_AGENCY = "none";

    /// One disagreement as it is being written.
    public final class Row {
        private final ObjectProperty<Optional<AgencyId>> agency = new SimpleObjectProperty<>(Optional.empty());
        private final FormText holds;
        private final ObjectProperty<Optional<Integer>> level = new SimpleObjectProperty<>(Optional.of(1));
        private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());

        private Row(int place, Optional<Disagreement> kept) {
            kept.ifPresent(one -> {
                agency.set(one.agency());
                level.set(Optional.of(one.escalationLevel()));
                mark.set(one.mark());
            });
            holds = desk.text(name(place), this::onRecord, DisagreementsViewModel.this::write);
            kept.ifPresent(one -> holds.show(one.holds()));
            agency.subscribe((_, _) -> accepted());
            level.subscribe((_, _) -> accepted());
            mark.subscribe((_, _) -> accepted());
        }

        /// Which agency disagrees; nothing until chosen.
        public ObjectProperty<Optional<AgencyId>> agency() {
            return agency;
        }

        /// What it holds.
        public FormText holds() {
            return holds;
        }

        /// The escalation level, 1 to 4.
        public ObjectProperty<Optional<Integer>> level() {
            return level;
        }

        /// How far it may be shared.
        public ObjectProperty<SharingMark> mark() {
            return mark;
        }

        /// With the agency: what one agency holds is never put back into the row of another.
        private String name(int place) {
            return PLACE
                    + place
                    + "."
                    + agency.get().map(who -> who.value().toString()).orElse(NO_AGENCY);
        }

        private String onRecord(Discussion discussion) {
            List<Disagreement> kept = discussion.decision().disagreements();
            int place = rows.indexOf(this);
            return place >= 0 && place < kept.size() && kept.get(place).agency().equals(agency.get())
                    ? kept.get(place).holds()
                    : "";
        }

        /// A row in which nothing was said yet is none.
        private Optional<Disagreement> value() {
            return agency.get().isEmpty() && holds.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(new Disagreement(
                            agency.get(), holds.get(), level.get().orElse(1), mark.get()));
        }
    }

    private final DiscussionEditor desk;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    DisagreementsViewModel(DiscussionEditor desk) {
        this.desk = desk;
        desk.shown().subscribe(this::show);
    }

    /// The disagreements.
    public ObservableList<Row> rows() {
        return rows;
    }

    /// What stands between what is held and a wider mark.
    ///
    /// @param whose the agency that holds it, in words
    public Releasing releasing(String whose) {
        return desk.releasing(EntryPart.DISAGREEMENT, whose);
    }

    /// Begins another, unless one is begun and empty.
    public void add() {
        if (rows.stream().allMatch(row -> row.value().isPresent())) {
            rows.add(new Row(rows.size(), Optional.empty()));
        }
    }

    /// Takes one out.
    public void remove(Row row) {
        rows.remove(row);
        desk.texts().drop(row.holds());
        accepted();
    }

    /// The field was left.
    public void left() {
        desk.commit();
    }

    /// Gives a row to each disagreement that was typed and not recorded, with its agency where one
    /// was chosen. Whether there was any. One that is older than the record is left to be offered.
    boolean makeRoom(TypedInItem typed) {
        Map<String, String> mine = new TreeMap<>(typed.fields());
        mine.keySet().removeIf(name -> !name.startsWith(PLACE));
        rows.forEach(row -> mine.remove(row.holds().name()));
        int before = rows.size();
        mine.forEach((name, text) -> {
            boolean wanted = !text.isBlank() && !isHeld(agencyIn(name), text);
            if (wanted && typed.older(name).isEmpty()) {
                again(name, text);
            }
            if (wanted && typed.older(name).isPresent()) {
                desk.texts().older(name, text, typed.older(name).get());
            } else {
                desk.texts().forget(name);
            }
        });
        return rows.size() > before;
    }

    /// A row for what was typed under this name.
    void again(String name, String typed) {
        if (name.startsWith(PLACE)) {
            Row row = new Row(rows.size(), Optional.of(new Disagreement(agencyIn(name), "", 1, SharingMark.usual())));
            rows.add(row);
            row.holds().putBack(typed);
        }
    }

    private boolean isHeld(Optional<AgencyId> who, String typed) {
        return rows.stream()
                .anyMatch(row ->
                        row.agency().get().equals(who) && row.holds().get().equals(typed));
    }

    private static Optional<AgencyId> agencyIn(String name) {
        String who = name.substring(name.lastIndexOf('.') + 1);
        return who.equals(NO_AGENCY) ? Optional.empty() : Optional.of(new AgencyId(UUID.fromString(who)));
    }

    private void show(Discussion discussion) {
        List<Disagreement> kept = discussion.decision().disagreements();
        if (kept.equals(values())) {
            return;
        }
        rows.forEach(row -> desk.texts().drop(row.holds()));
        rows.setAll(IntStream.range(0, kept.size())
                .mapToObj(place -> new Row(place, Optional.of(kept.get(place))))
                .toList());
    }

    private List<Disagreement> values() {
        return rows.stream().flatMap(row -> row.value().stream()).toList();
    }

    private void accepted() {
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            desk.texts().rename(row.holds(), row.name(place));
        }
        write();
        desk.commit();
    }

    private void write() {
        desk.edit(all -> all.with(with(all.decision())));
    }

    private Decision with(Decision before) {
        return new Decision(
                        before.outcomes(),
                        before.because(),
                        before.mark(),
                        before.cites(),
                        before.lawfulBasis(),
                        values())
                .with(before.grounds());
    }
}
