package org.mashhuddle.service.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEntry;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.agenda.MeetingSnapshots;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.meeting.MeetingClosure;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Keeps what was said on an action, and brings its subject back where the meeting must hear of it.
record ActionEventRecorder(ServiceContext kit, MeetingBookReader books) {

    SaveResult<ActionHistory> keep(
            String verb, Actor actor, Action seen, Report report, Function<ActionHistory, ActionEvent> event) {
        return kit.database()
                .writeForTheRecord(actor, AuditEvent.of(verb, seen.id().value()), (tx, whole) -> {
                    Action stored = tx.actions().byId(seen.id()).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
                    ActionHistory now = tx.actions().whole(stored);
                    if (stored.version() != seen.version()) {
                        return new SaveResult.Stale<>(now);
                    }
                    ActionEvent said = event.apply(now);
                    mustTake(stored, said);
                    ActionHistory after = now.after(said, report, actor.user(), kit.now());
                    SaveResult<ActionHistory> answer = kept(tx.actions().keep(after), stored, whole, actor);
                    if (answer instanceof SaveResult.Saved<ActionHistory>) {
                        MeetingSnapshots.told(whole, stored, after.entries().getLast());
                    }
                    return answer;
                });
    }

    SaveResult<ActionHistory> withoutAnswer(Actor actor, MeetingId here, Action seen, Report report) {
        return kit.database()
                .writeForTheRecord(
                        actor, AuditEvent.of("action.answer-back", seen.id().value()), (tx, whole) -> {
                            mustBeHeld(tx, here);
                            Action stored =
                                    tx.actions().byId(seen.id()).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
                            ActionHistory now = tx.actions().whole(stored);
                            if (stored.version() != seen.version()) {
                                return new SaveResult.Stale<>(now);
                            }
                            ActionEntry last =
                                    now.answer().orElseThrow(() -> new Refusal(Refusal.Kind.ACTION_STANDS_SO));
                            whole.snapshots().unanswered(stored, last.at());
                            return tx.actions().keep(now.withoutAnswer(report, actor.user(), kit.now()));
                        });
    }

    private static void mustBeHeld(Tx tx, MeetingId here) {
        if (MeetingBookReader.meeting(tx, here).state() != MeetingState.OPEN) {
            throw new Refusal(Refusal.Kind.MEETING_NOT_OPEN);
        }
    }

    private static void mustTake(Action stored, ActionEvent said) {
        if (!stored.takes(said)) {
            throw new Refusal(stored.status().hasEnded() ? Refusal.Kind.ACTION_ENDED : Refusal.Kind.ACTION_STANDS_SO);
        }
    }

    private SaveResult<ActionHistory> kept(SaveResult<ActionHistory> answer, Action before, Tx whole, Actor actor) {
        if (answer instanceof SaveResult.Saved<ActionHistory>(ActionHistory history)) {
            if (isWithdrawn(before) || isWithdrawn(history.action())) {
                agreedOtherwise(whole, history.action());
            }
            follow(history.action(), whole, actor);
        }
        return answer;
    }

    private void follow(Action action, Tx whole, Actor actor) {
        if (action.status() == ActionStatus.CIRCUMSTANCES_CHANGED) {
            whole.agendas().keep(heard(whole, action, actor));
        }
        if (action.status().hasEnded()) {
            MeetingClosure.lastActionEnded(whole, action.subject(), looked(whole, action, actor));
        }
    }

    private static boolean isWithdrawn(Action action) {
        return action.status() == ActionStatus.WITHDRAWN;
    }

    /// Taken back before the signature, it was not agreed; and was, where that was a mistake. After it the
    /// minutes stay as they are.
    private static void agreedOtherwise(Tx whole, Action action) {
        if (MeetingBookReader.meeting(whole, action.meeting()).state() == MeetingState.CLOSED
                && whole.minutes().latest(action.meeting()).isEmpty()) {
            whole.snapshots().agree(List.of(action));
        }
    }

    /// The next meeting hears that it was not done: today's, while that has not begun.
    private DatedReturn heard(Tx whole, Action action, Actor actor) {
        LocalDate today = kit.today();
        MeetingType type = whole.hub().mainType();
        boolean beforeTheMeeting = whole.meetings()
                .on(type.id(), today)
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .isPresent();
        return back(
                whole,
                action,
                actor,
                DatedReturn.Kind.REPORTED_NOT_DONE,
                beforeTheMeeting ? today : books.calendar().next(today),
                action.agency()
                        .map(agency -> whole.parties().directory().label(agency))
                        .orElse("no agency"));
    }

    private DatedReturn looked(Tx whole, Action action, Actor actor) {
        return back(
                whole,
                action,
                actor,
                DatedReturn.Kind.REVIEW,
                books.calendar().next(kit.today()),
                "The last action has ended");
    }

    private DatedReturn back(Tx whole, Action action, Actor actor, DatedReturn.Kind kind, LocalDate due, String why) {
        return new DatedReturn(
                action.subject(),
                kind,
                kit.today(),
                due,
                MarkedText.ours(why),
                whole.parties().directory().name(actor.user()),
                kit.now());
    }
}
