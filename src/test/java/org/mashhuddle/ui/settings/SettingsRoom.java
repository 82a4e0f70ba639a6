package org.mashhuddle.ui.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// The settings on real services, without a window.
abstract class SettingsRoom {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    Session open;
    final Notices notices = new Notices();

    @BeforeEach
    void unlock() {
        open = TestHub.demoDay(folder).session;
    }

    @AfterEach
    void lock() {
        open.close();
    }

    SettingsViewModel settings() {
        return settings(open.user());
    }

    SettingsViewModel settings(User as) {
        return settings(as, new SameThread());
    }

    SettingsViewModel settings(User as, Background background) {
        Navigator nowhere = new Navigator() {
            @Override
            public void go(Destination destination) {}

            @Override
            public void enter(WorkSession session) {}

            @Override
            public void lock() {}
        };
        Workspace tools = new Workspace(
                new WorkSession(as, open.profile(), DAY, Optional.empty()),
                nowhere,
                new AnsweredDialogs(),
                background,
                notices,
                new DemoClock(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC)));
        return new SettingsViewModel(open.services(), tools);
    }

    String said() {
        return notices.current().get().map(Notice::words).orElse("");
    }
}
