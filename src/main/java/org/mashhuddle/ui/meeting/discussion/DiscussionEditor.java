package org.mashhuddle.ui.meeting.discussion;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Widening;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// The sheet that lies before the minute-taker: the discussion of one item as it is on the screen
/// and as it is in the store, and the way from the one to the other.
public final class DiscussionEditor {

    /// The longest time that typed text is only in the draft journal.
    static final Duration LONGEST = Duration.ofSeconds(15);

    private final MeetingWorkspace seat;
    private final Drafts drafts;
    private final Consumer<? super Discussion> stored;
    private final ReadOnlyObjectWrapper<Discussion> shown;
    private final ReadOnlyObjectWrapper<SaveState> saving = new ReadOnlyObjectWrapper<>(new SaveState.Nothing());
    private final ObservableList<Conflict> conflicts = FXCollections.observableArrayList();
    private final Deque<Step> earlier = new ArrayDeque<>();
    private final Deque<Step> later = new ArrayDeque<>();
    private final FormTexts texts;
    private Set<AgencyId> minutes = Set.of();
    private Discussion kept;
    private Optional<Discussion> onItsWay = Optional.empty();
    private Optional<Instant> changedAt = Optional.empty();
    private boolean undoing;
    private final Deque<Runnable> turns = new ArrayDeque<>();
    private SaveState last = new SaveState.Nothing();

    /// What was recorded, in its turn.
    private sealed interface Step {
        /// Words, or a choice.
        ///
        /// @param as what the sheet held before, or is to hold again
        record Said(Discussion as) implements Step {}

        /// Something beside the sheet.
        record Done(Deed deed) implements Step {}
    }

    /// @param stored hears of every discussion the store has taken
    public DiscussionEditor(
            MeetingWorkspace seat, Drafts drafts, Discussion kept, Consumer<? super Discussion> stored) {
        this.seat = seat;
        this.drafts = drafts;
        this.kept = kept;
        this.stored = stored;
        this.texts = new FormTexts(kept.item(), drafts);
        this.shown = new ReadOnlyObjectWrapper<>(kept);
    }

    /// Which agencies get the minutes of this meeting.
    public void minutesGoTo(Set<AgencyId> agencies) {
        minutes = Set.copyOf(agencies);
    }

    /// What stands between an entry of the sheet and a wider mark.
    ///
    /// @param entry the agency that owns it; empty for the chair's
    public Releasing releasing(EntryPart part, String entry) {
        return (from, to, agencies, stands) -> seat.releasing(minutes, Optional.of(kept.subject()), part, entry)
                .choose(from, to, agencies, stands);
    }

    /// As it is on the screen.
    public ReadOnlyObjectProperty<Discussion> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether it is in the store.
    public ReadOnlyObjectProperty<SaveState> saving() {
        return saving.getReadOnlyProperty();
    }

    /// What two people changed at once, and nobody has settled.
    public ObservableList<Conflict> conflicts() {
        return conflicts;
    }

    /// Whether the screen holds what the store does not.
    boolean isDirty() {
        return !DiscussionMerge.sameWords(shown.get(), kept);
    }

    /// Changes what is on the screen; the store follows on [#commit].
    public void edit(UnaryOperator<Discussion> change) {
        Discussion next = Widening.citingAsBefore(shown.get(), change.apply(shown.get()), minutes);
        if (next.equals(shown.get())) {
            return;
        }
        shown.set(next);
        if (changedAt.isEmpty()) {
            changedAt = Optional.of(seat.now());
        }
        if (isDirty()) {
            saving.set(new SaveState.Writing());
        } else if (onItsWay.isEmpty()) {
            still();
        }
    }

    /// Makes a text of the sheet, which is in the draft journal from key to key.
    ///
    /// @param name its lasting name in the journal
    /// @param onRecord what a discussion holds of it
    /// @param typed runs when somebody typed
    public FormText text(String name, Function<? super Discussion, String> onRecord, Runnable typed) {
        return texts.text(name, onRecord, typed);
    }

    /// All texts of the sheet.
    public FormTexts texts() {
        return texts;
    }

    /// An older text takes its place, or is forgotten.
    ///
    /// @param missing makes its field, where the sheet has none any more
    public void settle(EarlierText earlier, boolean take, Runnable missing) {
        texts.settle(earlier, take, missing);
        commit();
    }

    /// As it is in the store.
    Discussion kept() {
        return kept;
    }

    /// Changes and commits at once: a choice that was accepted.
    public void settle(UnaryOperator<Discussion> change) {
        edit(change);
        commit();
    }

    /// Commits what was typed longer than 15 seconds ago, and tells when the disk refuses what is
    /// being typed.
    public void tick(Instant now) {
        if (drafts.isFailing()) {
            saving.set(new SaveState.Failed(words("meeting.save.drafts")));
        }
        boolean old = changedAt
                .filter(at -> !Duration.between(at, now).minus(LONGEST).isNegative())
                .isPresent();
        if (old) {
            commit();
        }
    }

    /// Sends what is on the screen to the store. While an earlier one is on its way, or a conflict
    /// is open, it waits.
    public void commit() {
        if (onItsWay.isPresent() || !conflicts.isEmpty()) {
            return;
        }
        changedAt = Optional.empty();
        if (!isDirty()) {
            texts.recorded(kept, drafts.newest());
            still();
            return;
        }
        Discussion sent = shown.get();
        long ticket = drafts.newest();
        onItsWay = Optional.of(sent);
        saving.set(new SaveState.Writing());
        seat.background()
                .run(
                        () -> seat.meetings().record(seat.actor(), seat.meeting(), sent),
                        answer -> answered(sent, ticket, answer),
                        this::failed);
    }

    /// What was typed was taken out again: the store has what the screen has.
    private void still() {
        if (saving.get() instanceof SaveState.Writing) {
            saving.set(last);
        }
    }

    private void answered(Discussion sent, long ticket, SaveResult<Discussion> answer) {
        onItsWay = Optional.empty();
        switch (answer) {
            case SaveResult.Saved<Discussion> saved -> {
                texts.recorded(sent, ticket);
                took(sent, saved.value());
            }
            case SaveResult.Stale<Discussion> stale -> {
                arrived(stale.theirs());
                commit();
            }
        }
    }

    private void took(Discussion sent, Discussion now) {
        if (!undoing) {
            earlier.push(new Step.Said(kept));
            later.clear();
        }
        undoing = false;
        DiscussionMerge merged = DiscussionMerge.of(sent, shown.get(), now);
        kept = now;
        shown.set(merged.discussion());
        stored.accept(now);
        if (isDirty()) {
            commit();
        } else {
            last = new SaveState.Saved(seat.now());
            saving.set(last);
            while (onItsWay.isEmpty() && !turns.isEmpty()) {
                turns.removeFirst().run();
            }
        }
    }

    private void failed(Exception problem) {
        onItsWay = Optional.empty();
        turns.clear();
        changedAt = Optional.of(seat.now());
        saving.set(new SaveState.Failed(why(problem)));
    }

    public static String why(Exception problem) {
        return problem instanceof Refusal refusal ? RefusalWords.of(refusal.kind()) : words("meeting.save.failed");
    }

    /// The store's discussion has changed: the room moved, or somebody else wrote.
    public void arrived(Discussion theirs) {
        if (theirs.version() <= kept.version() || onItsWay.isPresent()) {
            return;
        }
        DiscussionMerge merged = DiscussionMerge.of(kept, shown.get(), theirs);
        kept = theirs;
        shown.set(merged.discussion());
        conflicts.addAll(merged.conflicts());
        if (!isDirty()) {
            still();
        }
    }

    /// Settles a conflict: my text stays, or theirs takes its place.
    public void settle(Conflict conflict, boolean mine) {
        conflicts.remove(conflict);
        edit(now -> Widening.without(kept, mine ? now : conflict.takeTheirs().apply(now), minutes));
        commit();
    }

    /// Takes back the last thing the store took, by writing what was there before. Whether there
    /// was anything to take back. An entry that was kept closer stays closer. What is not recorded yet is
    /// recorded first: a key that comes while it is on its way is not lost.
    public boolean undo() {
        if (waits(this::undo)) {
            return true;
        }
        if (earlier.isEmpty() || isDirty()) {
            turns.clear();
            return false;
        }
        switch (earlier.pop()) {
            case Step.Said said -> {
                later.push(new Step.Said(kept));
                tell("meeting.undo.taken-back", said.as());
                write(said.as());
            }
            case Step.Done done -> {
                later.push(done);
                done.deed().takeBack();
            }
        }
        return true;
    }

    /// Does again what was taken back last, unless something else was recorded since. Whether there
    /// was anything to do again.
    public boolean redo() {
        if (waits(this::redo)) {
            return true;
        }
        if (later.isEmpty() || isDirty()) {
            turns.clear();
            return false;
        }
        switch (later.pop()) {
            case Step.Said said -> {
                earlier.push(new Step.Said(kept));
                tell("meeting.undo.again", said.as());
                write(said.as());
            }
            case Step.Done done -> {
                earlier.push(done);
                done.deed().doAgain();
            }
        }
        return true;
    }

    /// Something was recorded beside the sheet: it is taken back in its turn with the words.
    public void did(Deed deed) {
        earlier.push(new Step.Done(deed));
        later.clear();
    }

    /// What of the chair's entries nobody has said yet goes so far from now on; that is taken back by
    /// choosing again, not by Undo.
    public void unsaidAt(SharingMark mark) {
        if (waits(() -> unsaidAt(mark))) {
            return;
        }
        for (Deque<Step> steps : List.of(earlier, later)) {
            List<Step> before = List.copyOf(steps);
            steps.clear();
            before.forEach(step -> steps.addLast(
                    switch (step) {
                        case Step.Said said -> new Step.Said(Widening.unsaidAt(said.as(), mark));
                        case Step.Done done -> done;
                    }));
        }
        UnaryOperator<Discussion> unsaid = now -> Widening.unsaidAt(now, mark);
        undoing = !isDirty() && !unsaid.apply(kept).equals(kept);
        settle(unsaid);
    }

    private boolean waits(Runnable turn) {
        commit();
        boolean waits = onItsWay.isPresent();
        if (waits) {
            turns.addLast(turn);
        }
        return waits;
    }

    /// What was told of the step before is no longer true of this one.
    private void tell(String key, Discussion to) {
        String parts = PartsChanged.between(kept, to);
        if (!parts.isEmpty()) {
            seat.tools().notices().say(words(key, parts));
        }
    }

    private void write(Discussion other) {
        undoing = true;
        settle(now -> Widening.without(now, DiscussionMerge.of(now, other, now).discussion(), minutes));
    }
}
