package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.hub.SettingsService;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// Where the words of each agency start, unless it says otherwise.
public final class SharingViewModel {

    private final SettingsService service;
    private final Actor actor;
    private final SettingsChanges changes;
    private final ObservableList<Agency> agencies = FXCollections.observableArrayList();

    public SharingViewModel(SettingsService service, SettingsChanges changes) {
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
    public List<SharingMark> offered() {
        return List.of(SharingMark.narrowest(), SharingMark.usual(), new SharingMark.MayBeShared());
    }

    /// Lets the words of an agency start there.
    public void startAt(Agency agency, SharingMark mark) {
        if (!agency.sharingDefault().equals(mark)) {
            changes.make(
                    () -> service.startAt(actor, agency.id(), mark),
                    _ -> load(),
                    words("settings.sharing.saved", agency.label()));
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
