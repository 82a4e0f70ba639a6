package org.mashhuddle.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Gone;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// A chair reads on Today who looks after users and gave themselves a role that opens records.
class OwnRolesOnTodayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    private TodayNotices of(Session open, DemoHub day, Actor actor) {
        WorkSession seat = new WorkSession(open.user(), open.profile(), DAY, day.meeting());
        return new TodayNotices(
                open.services(),
                actor,
                new Workspace(
                        seat,
                        new Gone(new ArrayList<>()),
                        new AnsweredDialogs(),
                        new SameThread(),
                        new Notices(),
                        clock),
                clock);
    }

    @Test
    void theChairReadsOfItAndWhoDidItDoesNot(@TempDir Path folder) {
        DemoHub day = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock);
        try (Session open = day.session()) {
            User keeper = open.services()
                    .users()
                    .add(open.actor(), "Olive Trent", Set.of(Role.ADMINISTRATOR), "seven quiet herons".toCharArray());
            assertThat(of(open, day, open.actor()).lines()).isEmpty();
            open.services()
                    .users()
                    .change(keeper.actor(), keeper.id(), keeper.name(), Set.of(Role.ADMINISTRATOR, Role.MINUTE_TAKER));
            assertThat(of(open, day, open.actor()).lines())
                    .singleElement()
                    .extracting(TodayNotices.Line::words)
                    .isEqualTo(keeper.name() + ", who looks after users, changed their own roles on 24/11/2026 08:53."
                            + " Before: Administrator; no children's records. Now: Minute-taker, administrator");
            assertThat(of(open, day, keeper.actor()).lines()).isEmpty();
        }
    }
}
