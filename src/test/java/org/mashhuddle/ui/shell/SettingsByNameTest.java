package org.mashhuddle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.Command;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.WorkSession;

/// Who types "backup" into the search means the place where backups are.
class SettingsByNameTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    @Test
    void theSearchLeadsToEachSectionOfTheSettingsThatOneMayOpenAndToNoOther() {
        try (Session open = DemoHub.at(DemoHub.Stage.PLANNED, folder, new DemoClock(MORNING))
                .session()) {
            List<Destination> gone = new ArrayList<>();
            commands(open, Role.ADMINISTRATOR, gone).stream()
                    .filter(command -> command.words().equals("Settings: Backups"))
                    .findFirst()
                    .orElseThrow()
                    .deed()
                    .run();
            assertThat(gone)
                    .containsExactly(new Destination.Settings(Optional.of(Destination.Settings.Section.BACKUPS)));
            assertThat(commands(open, Role.MINUTE_TAKER, gone))
                    .extracting(Command::words)
                    .contains("Settings", "Settings: My passphrase", "Settings: Law and guidance")
                    .doesNotContain("Settings: Backups", "Settings: Users", "Settings: Audit trail");
        }
    }

    /// It found nobody, and nothing: triage is a tab of the agenda.
    @Test
    void triageIsFoundByItsName() {
        try (Session open = DemoHub.at(DemoHub.Stage.PLANNED, folder, new DemoClock(MORNING))
                .session()) {
            List<Destination> gone = new ArrayList<>();
            commands(open, Role.MINUTE_TAKER, gone).stream()
                    .filter(command -> command.words().startsWith("Triage"))
                    .forEach(command -> command.deed().run());
            assertThat(gone).containsExactly(new Destination.Agenda(TUESDAY, Destination.Agenda.First.TRIAGE));
        }
    }

    private static List<Command> commands(Session open, Role role, List<Destination> gone) {
        User user = new User(open.user().id(), open.user().name(), Set.of(role), false);
        return Rail.commands(
                Optional.of(new WorkSession(
                        user, open.profile(), TUESDAY, open.services().agendas().plan(open.actor(), TUESDAY))),
                gone::add);
    }
}
