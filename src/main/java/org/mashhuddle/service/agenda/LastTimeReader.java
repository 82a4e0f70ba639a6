package org.mashhuddle.service.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.LastTime;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.meeting.DiscussionStore;

/// Reads the last discussion of a subject in a closed meeting, as the transaction's viewer may see
/// it.
public record LastTimeReader(Tx tx, Instant now) {

    /// By now.
    public Optional<LastTime> of(SubjectId subject) {
        return tx.discussions().earlier(subject, 1).stream().findFirst().map(this::lastTime);
    }

    /// The last one before a meeting.
    Optional<LastTime> before(Meeting meeting, SubjectId subject) {
        return tx.discussions().before(meeting.id(), meeting.heldOn(), subject).map(this::lastTime);
    }

    private LastTime lastTime(DiscussionStore.Earlier earlier) {
        return new LastTime(
                earlier.heldOn(),
                outcomes(earlier),
                actions(earlier.discussion()).stream().map(this::done).toList());
    }

    /// What was decided, in words.
    public static String outcomes(DiscussionStore.Earlier earlier) {
        String words = earlier.discussion().decision().outcomes().stream()
                .map(ChosenOutcome::label)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "no decision" : words;
    }

    private List<Action> actions(Discussion discussion) {
        return tx
                .discussions()
                .meetingOf(discussion.item())
                .map(meeting -> tx.actions().ofMeeting(meeting))
                .orElse(List.of())
                .stream()
                .filter(action -> action.subject().equals(discussion.subject()))
                .toList();
    }

    private LastTime.Done done(Action action) {
        Optional<LocalDate> due = action.dueAt().map(DueTime::local).map(at -> at.toLocalDate());
        LastTime.State state = action.status().hasEnded()
                ? LastTime.State.ENDED
                : action.isOverdue(now) ? LastTime.State.OVERDUE : LastTime.State.OPEN;
        return new LastTime.Done(action.text(), action.agency(), state, due);
    }
}
