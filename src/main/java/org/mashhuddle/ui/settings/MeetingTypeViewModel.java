package org.mashhuddle.ui.settings;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.SettingsService;
import org.mashhuddle.ui.kit.Tools;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The daily meeting: its title, who makes it quorate, when the room is theirs, how long an item
/// takes.
public final class MeetingTypeViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private final SettingsService service;
    private final Actor actor;
    private final Changes changes;
    private final ObjectProperty<Optional<MeetingType>> type =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Agency> agencies = FXCollections.observableArrayList();
    private final ObservableSet<AgencyId> core = FXCollections.observableSet();

    MeetingTypeViewModel(SettingsService service, Actor actor, Tools tools) {
        this.service = service;
        this.actor = actor;
        this.changes = new Changes(tools);
        changes.read(
                () -> service.directory(actor.viewer()),
                found ->
                        agencies.setAll(
                                found.agencies().stream().filter(one -> !one.retired()).toList()));
        changes.read(() -> service.dailyType(actor.viewer()), this::show);
    }

    private void show(MeetingType found) {
        core.clear();
        core.addAll(found.coreAgencies());
        type.set(Optional.of(found));
    }

    /// What is typed in the form.
    public record Typed(
            String label,
            String title,
            String startsAt,
            String roomUntil,
            String minutesNew,
            String minutesBack) {}

    /// Keeps it.
    public void save(Typed typed) {
        Optional<MeetingType> there = type.get();
        if (there.isEmpty()) {
            return;
        }
        Optional<MeetingType> read = read(there.get(), typed);
        if (read.isEmpty()) {
            changes.refuse(words("settings.meeting.not-read"));
            return;
        }
        changes.make(
                () -> service.keep(actor, read.get()), this::show, words("settings.meeting.saved"));
    }

    private Optional<MeetingType> read(MeetingType there, Typed typed) {
        try {
            return Optional.of(
                    new MeetingType(
                            there.id(),
                            typed.label().strip(),
                            typed.title().strip(),
                            Set.copyOf(core),
                            LocalTime.parse(typed.startsAt().strip(), TIME),
                            LocalTime.parse(typed.roomUntil().strip(), TIME),
                            Integer.parseInt(typed.minutesNew().strip()),
                            Integer.parseInt(typed.minutesBack().strip())));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// As it is kept; nothing before it was read.
    public ObjectProperty<Optional<MeetingType>> type() {
        return type;
    }

    /// The agencies that can be required.
    public ObservableList<Agency> agencies() {
        return agencies;
    }

    /// The agencies that are ticked.
    public ObservableSet<AgencyId> core() {
        return core;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }
}
