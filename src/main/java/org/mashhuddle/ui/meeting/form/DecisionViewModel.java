package org.mashhuddle.ui.meeting.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.agenda.Lists;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.kit.text.Messages;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.FormText;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.discussion.OutcomeDate;

/// What is decided for the child: outcomes from the hub's list, with the dates they mean nothing
/// without. Nothing is preselected.
public final class DecisionViewModel {

    private final DiscussionEditor desk;
    private final MeetingWorkspace seat;
    private final List<Outcome> list;
    private final Lists lists;
    private final LocalDate held;
    private final MeetingBook book;
    private final ObservableList<ChosenOutcome> outcomes = FXCollections.observableArrayList();
    private final ObservableList<OutcomeDate> dates = FXCollections.observableArrayList();
    private final FormText because;
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private final StringProperty lawfulBasis = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<String> setsOff = new ReadOnlyObjectWrapper<>("");
    private Function<Decision, String> effects = _ -> "";
    private boolean showing;

    DecisionViewModel(MeetingWorkspace seat, DiscussionEditor desk, Lists lists, MeetingBook book) {
        this.seat = seat;
        this.book = book;
        this.held = book.meeting().heldOn();
        this.desk = desk;
        this.lists = lists;
        this.list = lists.outcomes().stream().filter(each -> !each.retired()).toList();
        this.because = desk.text("decision.because", now -> now.decision().because(), () -> desk.edit(this::into));
        desk.shown().subscribe(this::show);
        outcomes.addListener((ListChangeListener<ChosenOutcome>) _ -> accepted());
        mark.subscribe((_, _) -> accepted());
        lawfulBasis.subscribe((_, _) -> accepted());
    }

    /// What is decided, in the order chosen.
    public ObservableList<ChosenOutcome> outcomes() {
        return outcomes;
    }

    /// The questions for a date that the chosen outcomes ask.
    public ObservableList<OutcomeDate> dates() {
        return dates;
    }

    /// What the decision will set off, in one line; empty while nothing is decided.
    public ReadOnlyObjectProperty<String> setsOff() {
        return setsOff.getReadOnlyProperty();
    }

    /// The meeting has changed around the decision.
    ///
    /// @param words what a decision sets off
    void effects(Function<Decision, String> words) {
        effects = words;
        setsOff.set(effects.apply(desk.shown().get().decision()));
    }

    /// What can still be chosen.
    public List<ChosenOutcome> offered() {
        List<Object> there =
                outcomes.stream().<Object>map(ChosenOutcome::outcome).toList();
        return list.stream()
                .filter(each -> !there.contains(each.id()))
                .map(each -> new ChosenOutcome(each.id(), each.label(), each.kind(), Optional.empty()))
                .toList();
    }

    /// Whether it is law on the day of the meeting; one that is not is seen and not chosen.
    public boolean mayChoose(ChosenOutcome outcome) {
        return lists.stateOfOutcome(outcome.label(), held) == LawState.IN_FORCE;
    }

    /// How one reads that can be chosen, or that is not law on the day of the meeting.
    public String offeredWords(ChosenOutcome outcome) {
        return switch (lists.stateOfOutcome(outcome.label(), held)) {
            case IN_FORCE -> words(outcome);
            case NOT_YET -> Messages.words("meeting.basis.not-in-force", words(outcome));
            case ENDED -> Messages.words("meeting.basis.ended", words(outcome));
        };
    }

    /// How a chip reads: "Strategy discussion, today 14:00".
    public String words(ChosenOutcome outcome) {
        return outcome.inWords(today());
    }

    /// Why.
    public FormText because() {
        return because;
    }

    /// How far the rationale may be shared by its writer's will.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// What stands between it and a wider mark.
    public Releasing releasing() {
        return desk.releasing(EntryPart.BECAUSE, "");
    }

    /// The basis for sharing; empty until chosen.
    public StringProperty lawfulBasis() {
        return lawfulBasis;
    }

    /// What there is to choose from.
    public List<String> lawfulBases() {
        return lists.lawfulBases();
    }

    /// How a basis stands on the day of the meeting; one that is not law then is seen and not chosen.
    public LawState stateOf(String basis) {
        return lists.stateOf(basis, held);
    }

    /// The field was left.
    public void left() {
        desk.commit();
    }

    private LocalDate today() {
        return seat.onTheWall().toLocalDate();
    }

    private void show(Discussion discussion) {
        showing = true;
        Decision decision = discussion.decision();
        if (!outcomes.equals(decision.outcomes())) {
            outcomes.setAll(decision.outcomes());
        }
        because.show(decision.because());
        mark.set(decision.mark());
        lawfulBasis.set(decision.lawfulBasis());
        showing = false;
        setsOff.set(effects.apply(decision));
        ask();
    }

    private void ask() {
        List<ChosenOutcome> asking = outcomes.stream()
                .filter(each -> each.kind().needsDate() || each.when().isPresent())
                .toList();
        List<Object> asked = dates.stream().<Object>map(OutcomeDate::outcome).toList();
        if (!asked.equals(asking.stream().map(ChosenOutcome::outcome).toList())) {
            List<OutcomeDate> before = List.copyOf(dates);
            List<OutcomeDate> now = asking.stream()
                    .map(each -> before.stream()
                            .filter(one -> one.outcome().equals(each.outcome()))
                            .findFirst()
                            .orElseGet(() -> new OutcomeDate(each, desk, this::date, seat, book)))
                    .toList();
            before.stream()
                    .filter(one -> !now.contains(one))
                    .forEach(one -> desk.texts().drop(one.typed()));
            dates.setAll(now);
        }
        asking.forEach(each -> dates.stream()
                .filter(one -> one.outcome().equals(each.outcome()))
                .forEach(one -> one.follow(each)));
    }

    private void date(ChosenOutcome outcome, Optional<LocalDateTime> when) {
        int place = outcomes.stream().map(ChosenOutcome::outcome).toList().indexOf(outcome.outcome());
        if (place >= 0) {
            outcomes.set(place, new ChosenOutcome(outcome.outcome(), outcome.label(), outcome.kind(), when));
        }
    }

    private void accepted() {
        if (!showing) {
            desk.settle(this::into);
        }
    }

    private Discussion into(Discussion discussion) {
        Decision before = discussion.decision();
        return discussion.with(new Decision(
                        outcomes, because.get(), mark.get(), before.cites(), lawfulBasis.get(), before.disagreements())
                .with(before.grounds()));
    }
}
