package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.law.LawKind;
import org.mashhuddle.domain.hub.law.LawRule;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.domain.hub.law.ShownLaw;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.service.hub.LawService;
import org.mashhuddle.service.hub.LawView;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// Law and guidance as of a day: the rules of the release by kind, and the clocks of the hub.
public final class LawViewModel {

    private final LawService service;
    private final SettingsChanges changes;
    private final LawPrint printing;
    private final LocalDate today;
    private final ObservableList<LawRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<LawFilter> filter = new SimpleObjectProperty<>(LawFilter.ALL);
    private final ObjectProperty<Optional<LawRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LawView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());

    public LawViewModel(LawService service, SettingsChanges changes, Workspace tools, LocalDate today) {
        this.service = service;
        this.changes = changes;
        this.printing = new LawPrint(service, changes, tools);
        this.today = today;
        changes.read(() -> service.view(changes.actor().viewer()), found -> {
            view.set(Optional.of(found));
            draw();
        });
        filter.subscribe((_, _) -> draw());
    }

    private void draw() {
        List<LawRow> all = new ArrayList<>();
        view.get().ifPresent(found -> {
            for (LawKind kind : LawKind.values()) {
                add(all, LawWords.group(kind), national(found, kind));
            }
            if (filter.get().shows(LawState.IN_FORCE)) {
                List<LawRow> local = new ArrayList<>(local(found.clocks()));
                local.addAll(own(found.limits()));
                add(all, words("settings.law.group.local"), local);
            }
        });
        rows.setAll(all);
        if (selected.get().filter(all::contains).isEmpty()) {
            selected.set(
                    all.stream().filter(row -> !(row instanceof LawRow.Group)).findFirst());
        }
    }

    private static void add(List<LawRow> all, String words, List<? extends LawRow> group) {
        if (!group.isEmpty()) {
            all.add(new LawRow.Group(words, group.size()));
            all.addAll(group);
        }
    }

    private List<LawRow.National> national(LawView found, LawKind kind) {
        return found.law().current().stream()
                .filter(rule -> rule.kind() == kind)
                .filter(rule -> filter.get().shows(rule, today))
                .map(rule -> new LawRow.National(rule, today))
                .toList();
    }

    private static List<LawRow> local(RatingHours hours) {
        List<LawRow> all = new ArrayList<>();
        for (MashRating rating : MashRating.values()) {
            boolean office = hours.inOfficeHours().contains(rating);
            all.add(new LawRow.Local(
                    words(
                            "settings.law.rating." + LawWords.key(rating),
                            hours.of(rating).toHours()),
                    office
                            ? words(
                                    "settings.law.in-office",
                                    hours.office().from().toString(),
                                    hours.office().until().toString())
                            : words("settings.law.round")));
        }
        return all;
    }

    private List<LawRow.Own> own(TimeLimits limits) {
        return TimeLimit.ofTheHub().stream()
                .flatMap(what -> limits
                        .standing(what, today)
                        .map(standing -> new LawRow.Own(
                                standing,
                                limits.of(what).stream()
                                        .filter(each -> each.from().isAfter(today))
                                        .toList()))
                        .stream())
                .toList();
    }

    /// Lays down how long the hub gives, from a day on.
    void lay(TimeLimit what, LocalDate from, String typed) {
        Optional<Integer> amount = LimitFields.amount(what, typed);
        if (amount.isEmpty()) {
            changes.refuse("law-amount", words("settings.law.limit-not-read"));
            return;
        }
        changes.make(
                () -> service.limit(changes.actor(), what, from, amount.get()),
                limits -> {
                    view.set(view.get().map(found -> found.with(limits)));
                    draw();
                    row(what).ifPresent(row -> selected.set(Optional.of(row)));
                },
                words("settings.law.limit-saved"));
    }

    private Optional<LawRow> row(TimeLimit what) {
        return rows.stream()
                .filter(row -> row instanceof LawRow.Own own && own.limit().what() == what)
                .findFirst();
    }

    LocalDate today() {
        return today;
    }

    /// The rows that are shown.
    ObservableList<LawRow> rows() {
        return rows;
    }

    /// Which rules are shown.
    ObjectProperty<LawFilter> filter() {
        return filter;
    }

    /// The row beside which it stands.
    ObjectProperty<Optional<LawRow>> selected() {
        return selected;
    }

    /// What was found; nothing before it was read.
    ReadOnlyObjectProperty<Optional<LawView>> view() {
        return view.getReadOnlyProperty();
    }

    /// How many there are of a kind of state, the hub's own clocks among those in force.
    int count(LawFilter which) {
        return view.get()
                .map(found -> Math.toIntExact(found.law().current().stream()
                                .filter(rule -> which.shows(rule, today))
                                .count())
                        + (which.shows(LawState.IN_FORCE)
                                ? MashRating.values().length
                                        + TimeLimit.ofTheHub().size()
                                : 0))
                .orElse(0);
    }

    /// How many were not checked against their source.
    private static long unchecked(LawView found) {
        return found.law().current().stream()
                .filter(rule -> rule.checked().isEmpty())
                .count();
    }

    private static String release(LawView found) {
        return found.law().release().orElse("");
    }

    /// Prints the rows that are shown.
    void print() {
        view.get()
                .ifPresent(found -> printing.print(new ShownLaw(
                        words("settings.law.filter." + LawWords.key(filter.get()), count(filter.get())),
                        band(),
                        LawLines.groups(rows))));
    }

    /// "What 1.1.0 changed".
    String changedHeading() {
        return view.get()
                .map(found -> words("settings.law.changed", release(found)))
                .orElse("");
    }

    /// The states by which the rules are looked through; whether reviews are overdue only where one is.
    List<LawFilter> filters() {
        return Stream.of(LawFilter.values())
                .filter(each -> each != LawFilter.OVERDUE || hasOverdue())
                .toList();
    }

    boolean hasOverdue() {
        return count(LawFilter.OVERDUE) > 0;
    }

    /// "Rules of release 1.0.0, checked 25 November 2026. ...", and how many should have been looked at.
    String band() {
        String overdue = hasOverdue() ? " " + words("settings.law.band-overdue", count(LawFilter.OVERDUE)) : "";
        return about().isEmpty() ? "" : about() + overdue;
    }

    private String about() {
        return view.get()
                .flatMap(found -> found.law()
                        .checked()
                        .map(day -> words("settings.law.band", release(found), DateWords.longDate(day))))
                .orElse("");
    }

    /// What stands in the status bar.
    List<String> status() {
        return view.get()
                .map(found -> Arrays.asList(
                        words("settings.law.count", count(LawFilter.ALL)),
                        words(
                                "settings.law.release",
                                release(found),
                                found.law().checked().map(DateWords::date).orElse("")),
                        words("settings.law.count-not-yet", count(LawFilter.NOT_YET)),
                        words("settings.law.count-not-checked", unchecked(found)),
                        words("settings.law.offline")))
                .orElse(List.of());
    }

    /// "No minutes", "3 minutes".
    String citedBy(LawRule rule) {
        int minutes = view.get().map(found -> found.citedBy(rule.code())).orElse(0);
        return words("settings.law.cited", minutes);
    }

    /// The versions of a rule, the newest first.
    List<LawRule> versions(LawRule rule) {
        return view.get().map(found -> found.law().versions(rule)).orElse(List.of(rule));
    }

    /// Whether this user may change the hub's own clocks.
    boolean mayEdit() {
        return changes.actor().has(Permission.SETTINGS);
    }

    /// What was refused.
    ReadOnlyStringProperty problem() {
        return changes.problem();
    }

    /// The field that it is about.
    ReadOnlyStringProperty wrongField() {
        return changes.wrongField();
    }
}
