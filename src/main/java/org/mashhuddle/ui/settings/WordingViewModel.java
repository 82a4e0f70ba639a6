package org.mashhuddle.ui.settings;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.service.SettingsService;
import org.mashhuddle.ui.kit.Tools;

import java.util.Map;
import java.util.Optional;

/// What papers say of the hub, and what the chair reads at the opening.
public final class WordingViewModel {

    private final SettingsService service;
    private final Actor actor;
    private final Changes changes;
    private final ObjectProperty<Optional<HubProfile>> profile =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Map<Statement, String>> wording =
            new SimpleObjectProperty<>(Map.of());

    WordingViewModel(SettingsService service, Actor actor, Tools tools) {
        this.service = service;
        this.actor = actor;
        this.changes = new Changes(tools);
        changes.read(
                () -> service.profile(actor.viewer()), found -> profile.set(Optional.of(found)));
        changes.read(() -> service.wording(actor.viewer()), wording::set);
    }

    /// Keeps what papers say of the hub.
    public void saveProfile(String code, String phone, String outOfHours) {
        profile.get()
                .map(
                        there ->
                                new HubProfile(
                                        there.name(),
                                        code.strip(),
                                        phone.strip(),
                                        outOfHours.strip(),
                                        there.demonstration()))
                .ifPresent(
                        typed ->
                                changes.make(
                                        () -> service.keep(actor, typed),
                                        kept -> profile.set(Optional.of(kept)),
                                        words("settings.wording.saved")));
    }

    /// Keeps a statement.
    public void save(Statement statement, String typed) {
        changes.make(
                () -> {
                    service.keep(actor, statement, typed);
                    return service.wording(actor.viewer());
                },
                wording::set,
                words("settings.wording.saved"));
    }

    /// What the hub says of itself; nothing before it was read.
    public ObjectProperty<Optional<HubProfile>> profile() {
        return profile;
    }

    /// What is read at the opening.
    public ObjectProperty<Map<Statement, String>> wording() {
        return wording;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }
}
