package org.mashhuddle.ui.meeting.discussion;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.actions.ActionService;
import org.mashhuddle.service.meeting.MeetingService;
import org.mashhuddle.service.meeting.ReleaseService;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.dialog.ReleaseByQuestion;

/// A seat at one meeting: who sits there, and what is at hand.
public record MeetingWorkspace(Session session, MeetingId meeting, Workspace tools) {

    /// Who acts.
    public Actor actor() {
        return session.user().actor();
    }

    /// Who looks.
    public Viewer viewer() {
        return actor().viewer();
    }

    /// Asks beside the window's thread.
    public Background background() {
        return tools.background();
    }

    /// The verbs of the meeting.
    public MeetingService meetings() {
        return session.services().meetings();
    }

    /// The verbs of its actions.
    public ActionService actions() {
        return session.services().actions();
    }

    /// Now.
    public Instant now() {
        return tools.clock().instant();
    }

    /// Now, as the clock on the wall of the room says.
    public LocalDateTime onTheWall() {
        return LocalDateTime.ofInstant(now(), org.mashhuddle.domain.hub.Moment.LONDON);
    }

    /// Where a reason is kept while it is typed.
    public Journal journal() {
        return new Journal(session.services().drafts(), actor(), onTheWall().toLocalDate(), background());
    }

    /// What stands between an entry of this meeting and a wider mark.
    ///
    /// @param minutes the agencies that get the minutes
    /// @param about whom the entry is about; nobody where it is the meeting's
    /// @param entry which of its part: the agency that said it, the number of an action
    public Releasing releasing(Set<AgencyId> minutes, Optional<SubjectId> about, EntryPart part, String entry) {
        return new ReleaseByQuestion(
                tools.dialogs(),
                entry,
                minutes,
                (from, to, said, kept) -> background()
                        .run(
                                () -> {
                                    ReleaseService.Wider wider = new ReleaseService.Wider(part, entry, from, to, said);
                                    session.services().releases().keep(actor(), meeting, about, wider);
                                    return wider;
                                },
                                _ -> kept.run(),
                                problem -> tools.notices().warn(DiscussionEditor.why(problem))));
    }

    @Override
    public String toString() {
        return "Seat[" + meeting + "]";
    }
}
