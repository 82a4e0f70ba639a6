package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.governance.CoverPastItsTime;
import org.mashhuddle.domain.governance.CoverPlan;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.DestructionPlan;
import org.mashhuddle.domain.governance.KeptDraft;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.governance.PastItsTime;
import org.mashhuddle.domain.governance.RetentionRule;
import org.mashhuddle.domain.governance.RetentionSchedule;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.governance.CoverDestruction;
import org.mashhuddle.service.governance.DestructionService;
import org.mashhuddle.service.governance.RetentionService;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.settings.section.SettingsChanges;

/// The schedule of retention, what is held, and what is past its time.
public final class RetentionViewModel {

    private final RetentionService service;
    private final DestructionService destruction;
    private final CoverDestruction coverDestruction;
    private final DraftService draftService;
    private final Actor actor;
    private final SettingsChanges changes;
    private final ObservableList<RetentionRule> rules = FXCollections.observableArrayList();
    private final ObservableList<LegalHold> holds = FXCollections.observableArrayList();
    private final Map<UUID, String> held = new HashMap<>();
    private final ObservableList<PastItsTime> past = FXCollections.observableArrayList();
    private final ObservableList<CoverPastItsTime> covers = FXCollections.observableArrayList();
    private final ObservableList<KeptDraft> drafts = FXCollections.observableArrayList();
    private final ObservableList<Destruction> destroyed = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper confirmed = new ReadOnlyBooleanWrapper();
    private final StringProperty standing = new SimpleStringProperty("");

    public RetentionViewModel(
            RetentionService service,
            DestructionService destruction,
            CoverDestruction coverDestruction,
            DraftService draftService,
            SettingsChanges changes) {
        this.service = service;
        this.destruction = destruction;
        this.coverDestruction = coverDestruction;
        this.draftService = draftService;
        this.actor = changes.actor();
        this.changes = changes;
        look();
    }

    private void look() {
        changes.read(() -> service.overview(actor.viewer()), this::show);
    }

    private void show(RetentionService.Overview found) {
        rules.setAll(found.schedule().rules());
        held.clear();
        found.holds().forEach(hold -> found.of(hold).ifPresent(subject -> held.put(hold.id(), subject.displayName())));
        holds.setAll(found.holds());
        confirmed.set(found.schedule().confirmation().isPresent());
        standing.set(found.schedule()
                .confirmation()
                .map(RetentionViewModel::confirmed)
                .orElseGet(() -> words("retention.not-confirmed")));
        lists();
    }

    private void lists() {
        changes.read(() -> draftService.kept(actor.viewer()), drafts::setAll);
        changes.read(() -> service.review(actor.viewer()), past::setAll);
        changes.read(() -> service.covers(actor.viewer()), covers::setAll);
        changes.read(() -> destruction.destroyed(actor.viewer()), destroyed::setAll);
    }

    private static String confirmed(RetentionSchedule.Confirmation said) {
        return words("retention.confirmed", said.by(), DateWords.date(said.on()), said.reference());
    }

    FormDrafts typed(String form) {
        return changes.form("retention." + form, "");
    }

    /// Somebody types on, or turns to something else, after a refusal.
    void corrected() {
        changes.clear();
    }

    /// Changes a rule.
    void keep(RetentionRule rule, String years, String source, Runnable done) {
        try {
            int read = Integer.parseInt(years.strip());
            changes.make(
                    "retention.rule." + rule.of(),
                    Map.of(
                            Refusal.Kind.REASON_MISSING,
                            "retention-source",
                            Refusal.Kind.DAY_NOT_POSSIBLE,
                            "retention-years"),
                    () -> service.keep(actor, rule.of(), read, source),
                    now -> after(now, done),
                    words("retention.kept"));
        } catch (NumberFormatException e) {
            changes.refuse("retention-years", words("retention.years-not-read"));
        }
    }

    private void after(RetentionService.Overview now, Runnable done) {
        show(now);
        done.run();
    }

    /// The council has confirmed the schedule.
    void confirm(String by, String reference, Runnable done) {
        changes.make(
                "retention.confirm",
                Map.of(Refusal.Kind.NAME_MISSING, "retention-by", Refusal.Kind.REASON_MISSING, "retention-reference"),
                () -> service.confirm(actor, by, reference),
                now -> after(now, done),
                words("retention.confirm-said"));
    }

    /// Why one record is held stays with it: it is not offered for another.
    static String holding(Optional<SubjectId> subject) {
        return "hold." + subject.map(of -> of.value().toString()).orElse("hub");
    }

    /// Holds a record that is past its time, or everything.
    void hold(Optional<SubjectId> subject, String reason, Runnable done) {
        changes.make(
                "retention." + holding(subject),
                Map.of(Refusal.Kind.REASON_MISSING, "retention-reason"),
                () -> service.hold(actor, subject, reason),
                now -> after(now, done),
                words("retention.held"));
    }

    /// A reason that is missing, or that would outlive the name in it.
    private static Map<Refusal.Kind, String> reasonAt(String field) {
        return Map.of(Refusal.Kind.REASON_MISSING, field, Refusal.Kind.NAME_IN_REASON, field);
    }

    /// Reads what will be destroyed with a record.
    void plan(PastItsTime line, Consumer<DestructionPlan> then) {
        changes.read(() -> destruction.plan(actor.viewer(), line.subject().id()), then);
    }

    /// Destroys a record that is past its time.
    void destroy(PastItsTime line, String reason, Runnable done) {
        SubjectId subject = line.subject().id();
        changes.make(
                "retention.destroy." + subject.value(),
                reasonAt("retention-destroy-reason"),
                () -> destruction.destroy(actor, subject, reason),
                _ -> {
                    // A hold that has ended named whose record it was.
                    look();
                    done.run();
                },
                words("retention.destroy-said"));
    }

    /// Reads what will be destroyed with a cover.
    void plan(CoverPastItsTime line, Consumer<CoverPlan> then) {
        changes.read(() -> coverDestruction.plan(actor.viewer(), line.meeting()), then);
    }

    /// Destroys a cover that is past its time.
    void destroy(CoverPastItsTime line, String reason, Runnable done) {
        changes.make(
                "retention.destroy." + line.meeting().value(),
                reasonAt("retention-cover-reason"),
                () -> coverDestruction.destroy(actor, line.meeting(), reason),
                _ -> {
                    look();
                    done.run();
                },
                words("retention.destroy-said"));
    }

    /// Ends a draft.
    void end(KeptDraft draft, String reason, Runnable done) {
        changes.make(
                "retention.draft." + draft.of(),
                reasonAt("retention-draft-reason"),
                () -> draftService.end(actor, draft, reason),
                left -> {
                    drafts.setAll(left);
                    done.run();
                },
                words("retention.draft-ended"));
    }

    /// Ends a hold.
    void lift(LegalHold hold, String why, Runnable done) {
        changes.make(
                "retention.lift." + hold.id(),
                Map.of(Refusal.Kind.REASON_MISSING, "retention-why"),
                () -> service.lift(actor, hold.id(), why),
                now -> after(now, done),
                words("retention.lifted"));
    }

    /// Holds again what a hold that has ended kept.
    void holdAgain(LegalHold ended, String reason, Runnable done) {
        changes.make(
                "retention.again." + ended.id(),
                Map.of(Refusal.Kind.REASON_MISSING, "retention-again-reason"),
                () -> service.holdAgain(actor, ended.id(), reason),
                now -> after(now, done),
                words("retention.held"));
    }

    /// How many records that are past their time a hold keeps.
    long keeps(LegalHold hold) {
        return past.stream()
                .filter(line -> line.held().filter(hold::equals).isPresent())
                .count();
    }

    /// Whether it is known whose record it keeps, or that it keeps many.
    boolean isKnown(LegalHold hold) {
        return hold.scope() != LegalHold.Scope.SUBJECT || hold.subject().isPresent();
    }

    /// A rule for every class.
    public ObservableList<RetentionRule> rules() {
        return rules;
    }

    /// Those that stand first.
    public ObservableList<LegalHold> holds() {
        return holds;
    }

    /// What a hold keeps: the one whose record it is, or what it is about.
    String what(LegalHold hold) {
        return held.getOrDefault(hold.id(), GovernanceFields.said("retention.scope.", hold.scope()));
    }

    /// The longest over first.
    public ObservableList<PastItsTime> past() {
        return past;
    }

    /// Covers of meetings, the longest over first.
    public ObservableList<CoverPastItsTime> covers() {
        return covers;
    }

    /// The oldest first.
    public ObservableList<KeptDraft> drafts() {
        return drafts;
    }

    /// The latest first.
    public ObservableList<Destruction> destroyed() {
        return destroyed;
    }

    /// Whether the council has confirmed the schedule.
    public ReadOnlyBooleanProperty confirmed() {
        return confirmed.getReadOnlyProperty();
    }

    /// The same in words.
    public StringProperty standing() {
        return standing;
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
