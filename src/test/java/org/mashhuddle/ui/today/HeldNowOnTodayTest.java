package org.mashhuddle.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// A meeting that was called at once is held while the daily one is still to come: whoever left it for Today goes back
/// to it, and not to its agenda.
class HeldNowOnTodayTest {

    @TempDir
    private Path folder;

    @Test
    void anotherMeetingOfTodayThatIsHeldIsGoneBackTo() {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
        DemoHub demo = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        List<Destination> gone = new ArrayList<>();
        try (Session session = demo.session()) {
            MeetingId called = session.services()
                    .schedule()
                    .call(
                            session.actor(),
                            session.services()
                                    .schedule()
                                    .types(session.viewer())
                                    .getFirst()
                                    .id(),
                            List.of(session.services()
                                    .today()
                                    .today(session.viewer(), demo.meeting())
                                    .missing()
                                    .getFirst()
                                    .subject()),
                            MarkedText.narrowest(""));
            session.services().meetings().open(session.actor(), called);
            TodayViewModel model = new TodayViewModel(
                    session.services(),
                    new Workspace(
                            new WorkSession(
                                    session.user(), session.profile(), LocalDate.of(2026, 11, 24), demo.meeting()),
                            new Going(gone),
                            new AnsweredDialogs(),
                            new SameThread(),
                            new Notices(),
                            clock));
            TodayWords.Other other = model.shown().get().orElseThrow().others().getFirst();
            assertThat(other.which().meeting()).isEqualTo(Optional.of(called));
            model.go(other);
            assertThat(gone).containsExactly(new Destination.Meeting(called));
        }
    }

    private record Going(List<Destination> gone) implements Navigator {
        @Override
        public void go(Destination destination) {
            gone.add(destination);
        }

        @Override
        public void enter(WorkSession at) {}

        @Override
        public void lock() {}
    }
}
