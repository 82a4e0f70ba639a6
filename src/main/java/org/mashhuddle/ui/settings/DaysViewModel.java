package org.mashhuddle.ui.settings;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.service.SettingsService;
import org.mashhuddle.ui.kit.Tools;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// The days the hub is closed beside bank holidays, and how long each rating may wait.
public final class DaysViewModel {

    private final SettingsService service;
    private final Actor actor;
    private final LocalDate today;
    private final Changes changes;
    private final ObservableList<LocalDate> closures = FXCollections.observableArrayList();
    private final StringProperty next = new SimpleStringProperty("");
    private final ObjectProperty<Optional<RatingHours>> hours =
            new SimpleObjectProperty<>(Optional.empty());

    DaysViewModel(SettingsService service, Actor actor, Tools tools, LocalDate today) {
        this.service = service;
        this.actor = actor;
        this.today = today;
        this.changes = new Changes(tools);
        show(service.calendar());
        changes.read(() -> service.hours(actor.viewer()), found -> hours.set(Optional.of(found)));
    }

    private void show(WorkingCalendar calendar) {
        closures.setAll(calendar.closures().stream().sorted().toList());
        next.set(words("settings.days.next", DateWords.longDate(calendar.next(today))));
    }

    /// Closes the hub on a day.
    public void close(LocalDate day) {
        changes.make(
                () -> service.close(actor, day, true),
                this::show,
                words("settings.days.closed", DateWords.longDate(day)));
    }

    /// Opens it again on a day it was to be closed.
    public void open(LocalDate day) {
        changes.make(
                () -> service.close(actor, day, false),
                this::show,
                words("settings.days.opened", DateWords.longDate(day)));
    }

    /// Keeps how many hours a rating may wait.
    public void save(String red, String amber, String green) {
        hours.get().ifPresent(there -> save(there, red, amber, green));
    }

    private void save(RatingHours there, String red, String amber, String green) {
        try {
            RatingHours typed =
                    new RatingHours(
                            hours(red),
                            hours(amber),
                            hours(green),
                            there.inOfficeHours(),
                            there.office());
            changes.make(
                    () -> service.keep(actor, typed),
                    kept -> hours.set(Optional.of(kept)),
                    words("settings.days.hours-saved"));
        } catch (NumberFormatException e) {
            changes.refuse(words("settings.days.hours-not-read"));
        }
    }

    private static Duration hours(String typed) {
        return Duration.ofHours(Long.parseLong(typed.strip()));
    }

    /// The first day that can be chosen.
    public LocalDate earliest() {
        return today;
    }

    /// The days it is closed, in order.
    public ObservableList<LocalDate> closures() {
        return closures;
    }

    /// "The next meeting day after today is Wed 25 November 2026."
    public StringProperty next() {
        return next;
    }

    /// How long a rating may wait; nothing before it was read.
    public ObjectProperty<Optional<RatingHours>> hours() {
        return hours;
    }

    /// What was refused.
    public ReadOnlyStringProperty problem() {
        return changes.problem();
    }
}
