package org.mashhuddle.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.Services;

/// Who chairs is chosen when a meeting is opened: whoever sits at the keyboard need not be the
/// chair.
public record ChairChoice(Services services, Workspace tools) {

    /// Asks who chairs, opens the meeting with that chair, and goes on. Nothing happens where nobody
    /// is chosen.
    ///
    /// @param opened runs before the way on
    public void open(MeetingId meeting, Runnable opened, Consumer<Exception> refused) {
        ask(
                chair -> tools.background()
                        .run(
                                () -> services.meetings()
                                        .open(tools.session().user().actor(), meeting, chair),
                                _ -> {
                                    opened.run();
                                    tools.navigator().go(new Destination.Meeting(meeting));
                                },
                                refused),
                refused);
    }

    /// Asks who chairs, once for a key that comes again before the question is there.
    public void ask(Consumer<UserId> chosen, Consumer<Exception> refused) {
        tools.background()
                .latest(
                        "chair",
                        () -> services.schedule()
                                .chairs(tools.session().user().actor().viewer()),
                        possible -> {
                            Optional<UserId> chair = tools.dialogs().whoChairs(possible);
                            chair.ifPresent(chosen);
                        },
                        refused);
    }

    @Override
    public String toString() {
        return "ChairChoice";
    }
}
