package org.mashhuddle.ui.minutes;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Gone;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// The demo day's meeting, as far as a test wants it, with everything a minutes screen is handed.
final class MinutesDay implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant MORNING = Instant.parse("2026-11-24T08:53:40Z");

    final DemoClock clock = new DemoClock(MORNING);
    final AnsweredDialogs dialogs = new AnsweredDialogs();
    final Notices notices = new Notices();
    final List<Destination> gone = new ArrayList<>();
    Session open;
    final MeetingId meeting;
    private final Path folder;

    MinutesDay(Path folder) {
        this.folder = folder;
        DemoHub day = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        open = day.session();
        meeting = day.meeting();
    }

    /// The same day when its meeting was held; what was done in it before is gone.
    void hold() {
        open.close();
        clock.set(MORNING);
        open = DemoHub.at(DemoHub.Stage.HELD, folder, clock).session();
    }

    /// Takes the because of an item's decision away, as if it had never been typed.
    void forgetBecause(int number) {
        MeetingBook book = book();
        Discussion said = book.discussion(item(book, number));
        Decision made = said.decision();
        open.services()
                .meetings()
                .record(
                        open.actor(),
                        meeting,
                        said.with(new Decision(
                                made.outcomes(),
                                "",
                                made.mark(),
                                made.cites(),
                                made.lawfulBasis(),
                                made.disagreements())));
    }

    void forgetVoice(int number) {
        Discussion said = book().discussion(item(book(), number));
        open.services()
                .meetings()
                .record(
                        open.actor(),
                        meeting,
                        said.with(new Voice("", "", said.voice().mark())));
    }

    /// Nobody said of what kind an agency's words are: that can wait.
    void forgetWhoseWords(int number) {
        Discussion said = book().discussion(item(book(), number));
        Contribution one = said.contributions().stream()
                .filter(each -> each.words().isPresent() && !each.said().isBlank())
                .findFirst()
                .orElseThrow();
        Contribution unsaid = new Contribution(
                one.id(),
                one.agency(),
                one.speaker(),
                one.said(),
                one.noneHeld(),
                Optional.empty(),
                one.mark(),
                one.at());
        open.services().meetings().record(open.actor(), meeting, said.with(unsaid));
    }

    List<GapKind> canWait() {
        return open.services().meetings().gaps(open.viewer(), meeting).stream()
                .map(Gap::kind)
                .filter(kind -> !kind.stopsSigning())
                .toList();
    }

    String nameOf(int number) {
        MeetingBook book = book();
        return book.subject(item(book, number)).orElseThrow().displayName();
    }

    MeetingBook book() {
        return open.services().meetings().book(open.viewer(), meeting);
    }

    private static AgendaItem item(MeetingBook book, int number) {
        return book.agenda().items().get(number - 1);
    }

    MinutesViewModel model() {
        return model(open.user(), new Gone(gone));
    }

    MinutesViewModel model(Navigator navigator) {
        return model(open.user(), navigator);
    }

    User userCalled(String name) {
        return open.services().settings().directory(open.viewer()).users().stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// The screen of another user.
    MinutesViewModel modelOf(User user, Navigator navigator) {
        return model(user, navigator);
    }

    MinutesViewModel modelOf(User user) {
        return model(user, new Gone(gone));
    }

    /// The screen of the same user with other roles.
    MinutesViewModel modelAs(Role role) {
        User user = new User(open.user().id(), open.user().name(), Set.of(role), false);
        return model(user, new Gone(gone));
    }

    private MinutesViewModel model(User user, Navigator navigator) {
        return new MinutesViewModel(open.services(), meeting, tools(user, navigator));
    }

    /// What a screen of this user is handed.
    Workspace tools(User user, Navigator navigator) {
        return new Workspace(
                new WorkSession(user, open.profile(), DAY, meeting),
                navigator,
                dialogs,
                new SameThread(),
                notices,
                clock);
    }

    @Override
    public void close() {
        open.close();
    }
}
