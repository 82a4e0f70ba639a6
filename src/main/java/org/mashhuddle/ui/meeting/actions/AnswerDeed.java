package org.mashhuddle.ui.meeting.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.Consumer;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.meeting.discussion.Deed;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// What an agency told in this meeting of an action of an earlier one.
final class AnswerDeed implements Deed {

    private final MeetingWorkspace seat;
    private final EarlierAnswer how;
    private final Report report;
    private final Consumer<? super MeetingBook> changed;
    private final Consumer<? super Exception> failed;
    private volatile Action now;

    /// @param now the action as it stands since it was told
    /// @param changed takes the meeting as it is then
    AnswerDeed(
            MeetingWorkspace seat,
            EarlierAnswer how,
            Report report,
            Action now,
            Consumer<? super MeetingBook> changed,
            Consumer<? super Exception> failed) {
        this.seat = seat;
        this.how = how;
        this.report = report;
        this.now = now;
        this.changed = changed;
        this.failed = failed;
    }

    @Override
    public void takeBack() {
        seat.background()
                .run(
                        () -> kept(seat.actions().takeAnswerBack(seat.actor(), seat.meeting(), now)),
                        book -> said(book, "meeting.earlier.taken-back"),
                        failed);
    }

    @Override
    public void doAgain() {
        seat.background()
                .run(
                        () -> kept(how.tell(seat.actions(), seat.actor(), now, report)),
                        book -> said(book, "meeting.earlier.again"),
                        failed);
    }

    private MeetingBook kept(SaveResult<ActionHistory> answer) {
        now = Refusal.unlessSaved(answer).action();
        return seat.meetings().book(seat.viewer(), seat.meeting());
    }

    private void said(MeetingBook book, String key) {
        changed.accept(book);
        seat.tools().notices().say(words(key, now.number(), how.label()));
    }
}
