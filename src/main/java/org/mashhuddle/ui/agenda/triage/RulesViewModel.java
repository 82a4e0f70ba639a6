package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.service.agenda.TriageService;
import org.mashhuddle.service.agenda.TriageTrialResult;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// The hub's own rules for a type of meeting: drafted here, tried on a month, switched on.
public final class RulesViewModel {

    private static final int MOST = 100;

    private final TriageService triage;
    private final Actor actor;
    private final Journal journal;
    private final Workspace tools;
    private final MeetingType type;
    private final Runnable changed;
    private final ObservableList<TriageRule> rules = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Integer>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty percent = new SimpleIntegerProperty(TriageRules.SAMPLE);
    private final ReadOnlyObjectWrapper<Optional<TriageTrialResult>> tried =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TriageRules>> inForce = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TriageRules>> newest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<YearMonth>> month = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Optional<YearMonth>> months =
            FXCollections.observableArrayList(List.of(Optional.empty()));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param changed runs when what is switched on has changed
    public RulesViewModel(TriageService triage, Journal journal, Workspace tools, MeetingType type, Runnable changed) {
        this.triage = triage;
        this.journal = journal;
        this.actor = journal.actor();
        this.tools = tools;
        this.type = type;
        this.changed = changed;
        tools.background().run(() -> triage.versions(actor.viewer(), type.id()), this::open, this::refused);
        tools.background()
                .run(
                        () -> triage.months(actor.viewer()),
                        came -> came.forEach(each -> months.add(Optional.of(each))),
                        this::refused);
        // What is shown must be what was tried.
        month.subscribe(() -> tried.set(Optional.empty()));
    }

    private void open(List<TriageRules> versions) {
        stand(versions);
        newest.get().ifPresent(there -> {
            rules.setAll(there.rules());
            percent.set(there.samplePercent());
        });
        choose(rules.isEmpty() ? -1 : 0);
    }

    private void stand(List<TriageRules> versions) {
        inForce.set(versions.stream().filter(TriageRules::isOn).findFirst());
        newest.set(versions.stream().findFirst());
    }

    private void refused(Exception failure) {
        problem.set(RefusalWords.of(failure));
    }

    /// Chooses the rule at this place, from 0.
    public void choose(int place) {
        chosen.set(place >= 0 && place < rules.size() ? Optional.of(place) : Optional.empty());
    }

    /// The rule that is edited.
    public Optional<TriageRule> rule() {
        return chosen.get().filter(place -> place < rules.size()).map(rules::get);
    }

    /// Adds a rule at the end, without a condition.
    public void add() {
        rules.add(new TriageRule("", false, true, List.of(), ""));
        choose(rules.size() - 1);
        save();
    }

    /// Takes the chosen rule away.
    public void remove() {
        chosen.get().ifPresent(place -> {
            rules.remove(place.intValue());
            choose(Math.min(place, rules.size() - 1));
            save();
        });
    }

    /// Moves the chosen rule up (-1) or down (+1).
    public void move(int by) {
        chosen.get()
                .filter(place -> place + by >= 0 && place + by < rules.size())
                .ifPresent(place -> {
                    List<TriageRule> all = new ArrayList<>(rules);
                    all.add(place + by, all.remove(place.intValue()));
                    rules.setAll(all);
                    choose(place + by);
                    save();
                });
    }

    /// Changes the chosen rule; it is kept when [#save] is called.
    public void edit(UnaryOperator<TriageRule> change) {
        chosen.get().ifPresent(place -> {
            TriageRule before = rules.get(place);
            TriageRule after = change.apply(before);
            if (!after.equals(before)) {
                rules.set(place, after);
                tried.set(Optional.empty());
            }
        });
    }

    /// Changes one condition of the chosen rule, from 0; one place after the last adds it.
    public void condition(int place, TriageCondition condition) {
        edit(rule -> {
            List<TriageCondition> all = new ArrayList<>(rule.conditions());
            if (place < all.size()) {
                all.set(place, condition);
            } else {
                all.add(condition);
            }
            return with(rule, all);
        });
    }

    /// Takes a condition away.
    public void removeCondition(int place) {
        edit(rule -> {
            List<TriageCondition> all = new ArrayList<>(rule.conditions());
            all.remove(place);
            return with(rule, all);
        });
        save();
    }

    private static TriageRule with(TriageRule rule, List<TriageCondition> conditions) {
        return new TriageRule(rule.name(), rule.takes(), rule.all(), conditions, rule.reason());
    }

    /// Keeps the draft, where it differs from what is kept.
    public void save() {
        save(() -> {});
    }

    /// Where a field of the chosen rule keeps what is typed, over what is stored.
    FormDrafts typed(String field, String stored) {
        int place = chosen.get().orElse(-1);
        return journal.at("rule." + type.id().value() + "." + place + "." + field, stored);
    }

    /// Keeps the draft, where it differs from what is kept.
    ///
    /// @param stored runs once it is stored
    void save(Runnable stored) {
        List<TriageRule> now = List.copyOf(rules);
        int share = Math.clamp(percent.get(), 1, MOST);
        boolean same = newest.get()
                .filter(kept -> kept.rules().equals(now) && kept.samplePercent() == share)
                .isPresent();
        if (same) {
            stored.run();
        } else {
            tools.background()
                    .run(
                            () -> triage.draft(actor, type.id(), now, share),
                            draft -> {
                                stored.run();
                                newest.set(Optional.of(draft));
                            },
                            this::refused);
        }
    }

    /// Tries the draft on the month that is chosen; on what came lately, where none is.
    public void tryOut() {
        save();
        problem.set("");
        Optional<YearMonth> on = month.get();
        tools.background()
                .run(
                        () -> on.map(chosenMonth -> triage.tryOut(actor, type.id(), chosenMonth))
                                .orElseGet(() -> triage.tryOut(actor, type.id())),
                        now -> {
                            newest.set(Optional.of(now.rules()));
                            tried.set(Optional.of(now));
                        },
                        this::refused);
    }

    /// Switches the draft on.
    public void switchOn() {
        tools.background()
                .run(
                        () -> triage.switchOn(actor, type.id()),
                        now -> {
                            stand(now);
                            tools.notices().say(words("rules.switched-on"));
                            changed.run();
                        },
                        this::refused);
    }

    /// Asks why, and switches the rules off.
    public void switchOff() {
        new RuleSwitch(triage, journal, tools)
                .off(
                        type.id(),
                        now -> {
                            stand(now);
                            changed.run();
                        },
                        this::refused);
    }

    /// Why the draft cannot be switched on; empty where it can.
    public String whyNotOn() {
        return RuleSwitch.whyNotOn(actor, newest.get(), rules);
    }

    /// What is switched on, in words.
    public String standing() {
        return RuleSwitch.standing(inForce.get());
    }

    /// The type of meeting.
    public String typeLabel() {
        return type.label();
    }

    /// On which month the draft is tried; none is what came lately.
    public ObjectProperty<Optional<YearMonth>> month() {
        return month;
    }

    /// The months that can be chosen, what came lately first.
    public ObservableList<Optional<YearMonth>> months() {
        return months;
    }

    /// The rules as they stand here.
    public ObservableList<TriageRule> rules() {
        return rules;
    }

    /// The place of the rule that is edited, from 0.
    public ReadOnlyObjectProperty<Optional<Integer>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// How many in a hundred of those left off go to the chair.
    public IntegerProperty percent() {
        return percent;
    }

    /// What the trial of these very rules said.
    public ReadOnlyObjectProperty<Optional<TriageTrialResult>> tried() {
        return tried.getReadOnlyProperty();
    }

    /// What is switched on.
    public ReadOnlyObjectProperty<Optional<TriageRules>> inForce() {
        return inForce.getReadOnlyProperty();
    }

    /// The newest version as it is kept.
    public ReadOnlyObjectProperty<Optional<TriageRules>> newest() {
        return newest.getReadOnlyProperty();
    }

    /// Why the last verb was refused.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
