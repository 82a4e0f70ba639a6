package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.SharingBasis;
import org.mashhuddle.domain.hub.StandingItem;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.hub.KnownType;
import org.mashhuddle.service.hub.SettingsService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.settings.section.SettingsChanges;
import org.mashhuddle.ui.settings.section.TypedFields;

/// The types of meeting, and of the chosen one: its title, who makes it quorate and who is
/// expected, on which days, when the room is theirs, how long an item takes, whom it takes.
public final class MeetingTypeViewModel {

    private static final String NEW = "type";
    private final SettingsService service;
    private final Actor actor;
    private final SettingsChanges changes;
    private final ObservableList<MeetingType> types = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<MeetingType>> type = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Agency> agencies = FXCollections.observableArrayList();
    private final ObservableSet<AgencyId> core = FXCollections.observableSet();
    private final ObservableSet<AgencyId> expected = FXCollections.observableSet();
    private final ObservableSet<DayOfWeek> days = FXCollections.observableSet();
    private final OrderRules order;

    public MeetingTypeViewModel(SettingsService service, SettingsChanges changes) {
        this.service = service;
        this.actor = changes.actor();
        this.changes = changes;
        this.order = new OrderRules(service, actor, changes);
        changes.read(
                () -> service.directory(actor.viewer()),
                found -> agencies.setAll(
                        found.agencies().stream().filter(one -> !one.retired()).toList()));
        load(Optional.empty());
    }

    private void load(Optional<MeetingTypeId> then) {
        changes.read(() -> service.types(actor.viewer()), found -> {
            types.setAll(found);
            found.stream()
                    .filter(each -> then.map(each.id()::equals).orElse(true))
                    .findFirst()
                    .ifPresent(this::show);
        });
    }

    private void show(MeetingType found) {
        core.clear();
        core.addAll(found.coreAgencies());
        expected.clear();
        expected.addAll(found.habits().expected());
        days.clear();
        days.addAll(found.habits().days());
        order.show(found.id());
        type.set(Optional.of(found));
    }

    /// Shows another type.
    public void choose(MeetingType other) {
        if (type.get().filter(other::equals).isEmpty()) {
            changes.clear();
            show(other);
        }
    }

    /// What is typed in the form.
    ///
    /// @param before standing points before the subjects, one a line; `after` those after them
    public record Typed(
            String label,
            String title,
            String code,
            String startsAt,
            String roomUntil,
            String minutesNew,
            String minutesBack,
            boolean takesAll,
            String before,
            String after,
            SharingBasis basis) {}

    /// Adds a type; it starts as the main one, and takes only whom it is asked for.
    ///
    /// @param added runs once it is
    public void add(String label, Runnable added) {
        changes.make(
                NEW,
                () -> service.addType(actor, label, label),
                kept -> {
                    added.run();
                    load(Optional.of(kept.id()));
                },
                words("settings.meeting.added", label.strip()));
    }

    /// Adds a type that many hubs have.
    public void add(KnownType known) {
        changes.make(
                () -> service.addType(actor, known),
                kept -> load(Optional.of(kept.id())),
                words("settings.meeting.added", known.label()));
    }

    /// Those that are not here yet, under their names.
    public List<KnownType> known() {
        return Stream.of(KnownType.values())
                .filter(known -> types.stream().noneMatch(there -> there.label().equalsIgnoreCase(known.label())))
                .toList();
    }

    /// Keeps it, with the order of its agendas.
    public void save(Typed typed) {
        Optional<MeetingType> there = type.get();
        if (there.isEmpty()) {
            return;
        }
        TypedFields fields = new TypedFields();
        MeetingType read = read(there.get(), typed, fields);
        fields.wrong()
                .ifPresentOrElse(field -> changes.refuse(field, words("settings.meeting.not-read")), () -> keep(read));
    }

    private static String form(MeetingType of) {
        return "type." + of.id().value();
    }

    /// Where the form of a type keeps what is typed.
    FormDrafts typed(MeetingType of) {
        return changes.form(form(of), of.toString());
    }

    /// Where the label of a new type is kept while it is typed.
    FormDrafts typedNew() {
        return changes.form(NEW, "");
    }

    private void keep(MeetingType next) {
        changes.make(
                form(next),
                () -> {
                    MeetingType kept = service.keep(actor, next);
                    order.keep(kept.id());
                    return kept;
                },
                kept -> load(Optional.of(kept.id())),
                words("settings.meeting.saved"));
    }

    /// Retires it, or holds it again.
    public void turn() {
        type.get().ifPresent(there -> {
            MeetingDefaults now = there.habits();
            keep(there.with(new MeetingDefaults(
                    now.code(),
                    now.days(),
                    now.expected(),
                    now.standing(),
                    now.takesAll(),
                    !now.retired(),
                    now.basis())));
        });
    }

    private MeetingType read(MeetingType there, Typed typed, TypedFields fields) {
        return new MeetingType(
                there.id(),
                typed.label().strip(),
                typed.title().strip(),
                core,
                fields.time("type-starts", typed.startsAt()),
                fields.time("type-until", typed.roomUntil()),
                fields.whole("type-new", typed.minutesNew()),
                fields.whole("type-back", typed.minutesBack()),
                new MeetingDefaults(
                        typed.code().strip().toUpperCase(Locale.UK),
                        days,
                        expected,
                        standing(typed),
                        typed.takesAll(),
                        there.habits().retired(),
                        typed.basis()));
    }

    private static List<StandingItem> standing(Typed typed) {
        List<StandingItem> all = new ArrayList<>();
        lines(typed.before()).forEach(label -> all.add(new StandingItem(label, true)));
        lines(typed.after()).forEach(label -> all.add(new StandingItem(label, false)));
        return all;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// The types, retired ones included.
    public ObservableList<MeetingType> types() {
        return types;
    }

    /// The chosen one as it is kept; nothing before it was read.
    public ObjectProperty<Optional<MeetingType>> type() {
        return type;
    }

    /// The agencies that can be required.
    public ObservableList<Agency> agencies() {
        return agencies;
    }

    /// The agencies that are ticked for quorum.
    public ObservableSet<AgencyId> core() {
        return core;
    }

    /// The agencies that are ticked as expected.
    public ObservableSet<AgencyId> expected() {
        return expected;
    }

    /// The weekdays that are ticked; none means every working day.
    public ObservableSet<DayOfWeek> days() {
        return days;
    }

    /// How the items of its agendas are ordered.
    public OrderRules order() {
        return order;
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
