package org.mashhuddle.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.service.Services;

/// Who chairs is chosen when a meeting is opened: whoever sits at the keyboard need not be the
/// chair.
///
/// @param called which meeting it is: two of a day are not to be mixed up
public record ChairChoice(Services services, Workspace tools, String called) {

    /// Of a meeting that is planned or held.
    public static ChairChoice of(Services services, Workspace tools, Meeting meeting) {
        return new ChairChoice(services, tools, called(meeting));
    }

    /// "Daily MASH, Thu 3 December 2026, 09:30"; an ad-hoc meeting stands in no timetable.
    private static String called(Meeting meeting) {
        String day = meeting.name() + ", " + DateWords.longDate(meeting.heldOn());
        return meeting.arrangements().isAdHoc()
                ? day
                : day + ", " + meeting.type().startsAt();
    }

    /// Asks who chairs, opens the meeting with those, and goes on. Nothing happens where nobody is chosen.
    ///
    /// @param opened runs before the way on
    public void open(MeetingId meeting, Runnable opened, Consumer<Exception> refused) {
        ask(
                chairs -> tools.background()
                        .run(
                                () -> services.meetings()
                                        .open(tools.session().user().actor(), meeting, chairs),
                                _ -> {
                                    opened.run();
                                    tools.navigator().go(new Destination.Meeting(meeting));
                                },
                                refused),
                refused);
    }

    /// Asks who chairs a meeting that is opened, and who beside them.
    public void ask(Consumer<MeetingChairs> chosen, Consumer<Exception> refused) {
        ask(possible -> possible, chosen, refused);
    }

    /// Asks who chairs instead: who chairs beside them stands on the list.
    public void askAnew(Consumer<UserId> chosen, Consumer<Exception> refused) {
        ask(MeetingChairs.Possible::alone, chairs -> chosen.accept(chairs.chair()), refused);
    }

    /// Once for a key that comes again before the question is there.
    private void ask(
            UnaryOperator<MeetingChairs.Possible> of, Consumer<MeetingChairs> chosen, Consumer<Exception> refused) {
        tools.background()
                .latest(
                        "chair",
                        () -> services.schedule()
                                .chairs(tools.session().user().actor().viewer()),
                        possible -> {
                            Optional<MeetingChairs> chairs = tools.dialogs().whoChairs(called, of.apply(possible));
                            chairs.ifPresent(chosen);
                        },
                        refused);
    }

    @Override
    public String toString() {
        return "ChairChoice";
    }
}
