package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.OfficeHours;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.service.hub.SettingsService;
import org.mashhuddle.ui.settings.section.SettingsChanges;
import org.mashhuddle.ui.settings.section.TypedFields;

/// The days the hub is closed beside bank holidays, and how long each rating may wait.
public final class DaysViewModel {

    private final SettingsService service;
    private final Actor actor;
    private final LocalDate today;
    private final SettingsChanges changes;
    private final ObservableList<LocalDate> closures = FXCollections.observableArrayList();
    private final StringProperty next = new SimpleStringProperty("");
    private final ObjectProperty<Optional<RatingHours>> hours = new SimpleObjectProperty<>(Optional.empty());

    public DaysViewModel(SettingsService service, SettingsChanges changes, LocalDate today) {
        this.service = service;
        this.actor = changes.actor();
        this.today = today;
        this.changes = changes;
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

    /// What is typed of the clocks.
    ///
    /// @param inOfficeHours the ratings whose clock stands still outside office hours
    public record Typed(
            String red, String amber, String green, Set<MashRating> inOfficeHours, String from, String until) {
        /// Copies the ratings.
        public Typed {
            inOfficeHours = Set.copyOf(inOfficeHours);
        }
    }

    /// Keeps how many hours a rating may wait, and which hours count.
    public void save(Typed typed) {
        TypedFields read = new TypedFields();
        LocalTime from = read.time("office-from", typed.from());
        LocalTime until = read.time("office-until", typed.until());
        Optional<String> day = read.wrong();
        if (day.isPresent() || !from.isBefore(until)) {
            changes.refuse(day.orElse("office-until"), words("settings.days.office-not-read"));
            return;
        }
        RatingHours clocks = new RatingHours(
                hours(read, "hours-red", typed.red()),
                hours(read, "hours-amber", typed.amber()),
                hours(read, "hours-green", typed.green()),
                typed.inOfficeHours(),
                new OfficeHours(from, until));
        read.wrong()
                .ifPresentOrElse(
                        field -> changes.refuse(field, words("settings.days.hours-not-read")),
                        () -> changes.make(
                                () -> service.keep(actor, clocks),
                                kept -> hours.set(Optional.of(kept)),
                                words("settings.days.hours-saved")));
    }

    private static Duration hours(TypedFields read, String field, String typed) {
        return Duration.ofHours(read.whole(field, typed));
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

    /// The field that it is about.
    ReadOnlyStringProperty wrongField() {
        return changes.wrongField();
    }
}
