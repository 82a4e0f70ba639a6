package org.mashhuddle.ui.settings;

import static org.mashhuddle.ui.kit.Messages.words;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.SettingsService;

/// Where the words of each agency start, unless it says otherwise.
public final class TravelViewModel {

    private final SettingsService service;
    private final Actor actor;
    private final Changes changes;
    private final ObservableList<Agency> agencies = FXCollections.observableArrayList();

    TravelViewModel(SettingsService service, Changes changes) {
        this.service = service;
        this.actor = changes.actor();
        this.changes = changes;
        load();
    }

    private void load() {
        changes.read(
                () -> service.directory(actor.viewer()),
                found -> agencies.setAll(
                        found.agencies().stream().filter(one -> !one.retired()).toList()));
    }

    /// The marks that can be a start. What may reach a family is said each time anew.
    public List<TravelMark> offered() {
        return List.of(TravelMark.narrowest(), new TravelMark.MayBeShared());
    }

    /// Lets the words of an agency start there.
    public void startAt(Agency agency, TravelMark mark) {
        if (!agency.travelDefault().equals(mark)) {
            changes.make(
                    () -> service.startAt(actor, agency.id(), mark),
                    _ -> load(),
                    words("settings.travel.saved", agency.label()));
        }
    }

    /// The agencies that are not retired.
    public ObservableList<Agency> agencies() {
        return agencies;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }
}
