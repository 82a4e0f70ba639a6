package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.Consumer;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.ui.kit.RatingChoice;
import org.mashhuddle.ui.meeting.discussion.Deed;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;

/// A rating that was given in the meeting. Taken back, what waits is rated as it was before, and the record says that
/// it was a mistake (`domain.md` 3.4: a change needs a rationale). What had no rating before keeps the one it has:
/// a clock runs from it.
record RatingDeed(
        MeetingWorkspace seat,
        RatingChoice.Given given,
        Consumer<? super MeetingBook> changed,
        Consumer<? super Exception> failed)
        implements Deed {

    @Override
    public void takeBack() {
        given.before()
                .rating()
                .ifPresentOrElse(
                        before -> rate(
                                before,
                                words(
                                                "rating.by-mistake",
                                                given.before().details().ratingWhy())
                                        .strip()),
                        this::stands);
    }

    private void stands() {
        seat.tools().notices().say(words("rating.stands"));
    }

    @Override
    public void doAgain() {
        given.before()
                .rating()
                .ifPresentOrElse(
                        _ -> rate(given.answer().rating(), given.answer().why()), this::stands);
    }

    private void rate(MashRating rating, String why) {
        seat.background()
                .run(
                        () -> {
                            seat.session()
                                    .services()
                                    .referrals()
                                    .rate(seat.actor(), given.before().id(), rating, why);
                            return seat.session().services().agendas().propose(seat.actor(), given.meeting());
                        },
                        book -> {
                            changed.accept(book);
                            seat.tools().notices().say(words("rating.was-taken", rating.word()));
                        },
                        failed);
    }

    @Override
    public String toString() {
        return "RatingDeed";
    }
}
