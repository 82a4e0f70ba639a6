package org.mashhuddle.ui.settings.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.press;
import static org.mashhuddle.ui.settings.governance.GovernanceHand.select;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.governance.PersonalRequest;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.settings.SettingsView;
import org.mashhuddle.ui.settings.SettingsViewModel;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Somebody says that what is held is wrong: from their request the way goes to the record, and back.
@ExtendWith(ApplicationExtension.class)
class RectificationJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static Session open;
    private final Notices notices = new Notices();
    private final List<Destination> gone = new ArrayList<>();
    private Shell shell;

    @BeforeAll
    static void theDemoDay() {
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK).session();
        open.services()
                .requests()
                .log(open.actor(), PersonalRequest.Kind.RECTIFICATION, "R. Parent", "He was not there that day", DAY);
        open.services()
                .requests()
                .log(open.actor(), PersonalRequest.Kind.OBJECTION, "S. Other", "Not to be used so", DAY);
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        shell = new Shell(new Theming(), notices, this::screen, () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
    }

    private WorkSession session() {
        return new WorkSession(open.user(), open.profile(), DAY, Optional.empty());
    }

    private Screen screen(Destination to, Navigator navigator) {
        gone.add(to);
        if (to instanceof Destination.Settings) {
            Workspace tools =
                    new Workspace(session(), navigator, new AnsweredDialogs(), new SameThread(), notices, CLOCK);
            return new SettingsView(new SettingsViewModel(open.services(), tools)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    @Test
    void aRectificationLeadsToTheRecordAndNothingElseDoes(FxRobot robot) {
        robot.interact(() -> shell.enter(session()));
        robot.clickOn("#rail-settings");
        robot.clickOn("#settings-requests");
        select(robot, "S. Other");
        assertThat(robot.lookup("#request-rectify").query().getParent().isVisible())
                .isFalse();
        select(robot, "R. Parent");
        robot.interact(() -> Pictures.save(robot.lookup("#requests").query().getScene(), "requests-rectification"));
        press(robot, "#request-rectify");
        assertThat(gone.getLast())
                .isEqualTo(new Destination.Children(Optional.empty(), Optional.of(new Destination.Settings())));
    }
}
