package org.mashhuddle.ui.meeting.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.meeting.discussion.Deed;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// An action of this meeting that was set, typed again or withdrawn.
///
/// @param before as it stood before; nothing where it was not there
/// @param after as it stands since
/// @param changed takes the meeting as it is then
record ActionDeed(
        MeetingWorkspace seat,
        QuickLine reader,
        Optional<Action> before,
        Action after,
        Consumer<? super MeetingBook> changed,
        Consumer<? super Exception> failed)
        implements Deed {

    /// The one action of an item that stands otherwise now; nothing where none does, or somebody else changed one
    /// too.
    static Optional<Change> change(MeetingBook before, MeetingBook now, ItemId item) {
        List<Change> all = of(now, item).stream()
                .map(after -> new Change(
                        of(before, item).stream()
                                .filter(one -> one.id().equals(after.id()))
                                .findFirst(),
                        after))
                .filter(Change::isOne)
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static List<Action> of(MeetingBook book, ItemId item) {
        return book.agenda().item(item).map(book::actions).orElse(List.of());
    }

    /// How an action stood, and stands.
    record Change(Optional<Action> before, Action after) {
        private boolean isOne() {
            return before.filter(one -> one.version() == after.version()).isEmpty();
        }

        @Override
        public String toString() {
            return "Change[withheld]";
        }
    }

    @Override
    public void takeBack() {
        if (before.isEmpty()) {
            seat.background().run(this::withdraw, book -> said(book, "meeting.action.taken-back"), failed);
        } else {
            Callable<MeetingBook> as = after.status().hasEnded() ? this::reopen : () -> typed(before.orElseThrow());
            seat.background().run(as, book -> said(book, "meeting.action.as-before"), failed);
        }
    }

    @Override
    public void doAgain() {
        if (before.isEmpty()) {
            seat.background().run(this::reopen, book -> said(book, "meeting.action.set-again"), failed);
        } else {
            Callable<MeetingBook> again = after.status().hasEnded() ? this::withdraw : () -> typed(after);
            seat.background().run(again, book -> said(book, "meeting.action.as-after"), failed);
        }
    }

    private void said(MeetingBook book, String key) {
        changed.accept(book);
        seat.tools().notices().say(words(key, after.number()));
    }

    private MeetingBook withdraw() {
        return seat.actions().withdraw(seat.actor(), now());
    }

    private MeetingBook reopen() {
        SaidBy writer =
                new SaidBy(Optional.empty(), seat.tools().session().user().name());
        Refusal.unlessSaved(seat.actions()
                .reopen(
                        seat.actor(),
                        now(),
                        new Report(writer, words("meeting.action.again"), SharingMark.narrowest())));
        return book();
    }

    private MeetingBook typed(Action as) {
        Action now = now();
        QuickLine.Reading read =
                reader.readAgain(reader.line(as), seat.onTheWall(), now).asSentence();
        Refusal.unlessSaved(seat.actions().edit(seat.actor(), now, read));
        return book();
    }

    private Action now() {
        return book().agenda().items().stream()
                .flatMap(item -> of(book(), item.id()).stream())
                .filter(one -> one.id().equals(after.id()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    private MeetingBook book() {
        return seat.meetings().book(seat.viewer(), seat.meeting());
    }

    @Override
    public String toString() {
        return "ActionDeed";
    }
}
