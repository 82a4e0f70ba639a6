package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.vault.KdfCost;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The whole road with the real program: first run, import of a generated extract, agenda, a
/// meeting with three children by keyboard, close, signature, check.
@ExtendWith(ApplicationExtension.class)
class WholeRoadJourney {

    private static final ExtractOptions TOWN = ExtractOptions.smallTown(11).ofPersons(60);

    @TempDir
    private Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private Stage stage;

    @Start
    void start(Stage on) {
        stage = on;
        DemoClock clock = new DemoClock(TOWN.readAt().plusSeconds(1800));
        clock.run(Clock.system(Moment.LONDON));
        new WindowFactory(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR)
                .show(on, dialogs, new CountDownLatch(1));
    }

    @Test
    void firstRunImportAgendaMeetingCloseSignVerify(FxRobot robot) throws Exception {
        RoadSteps road = new RoadSteps(robot, stage, dialogs, "road");
        road.firstRun();
        road.importing(TOWN, folder.resolve("extract"));
        road.intoTheMeeting();
        for (int child = 1; child <= 3; child++) {
            road.discuss(child);
        }
        road.close();
        robot.clickOn("#close-to-minutes");
        road.sign();
        Path minutes = folder.resolve("minutes.pdf");
        Path authority = folder.resolve("hub.cer");
        dialogs.paths.add(minutes);
        robot.clickOn("#save-signed");
        RoadSteps.until(() -> Files.exists(minutes));
        dialogs.paths.add(authority);
        robot.clickOn("#save-authority");
        RoadSteps.until(() -> Files.exists(authority));
        CheckWords words = new CheckService().check(Files.readAllBytes(minutes), Files.readAllBytes(authority));
        assertThat(words.headline()).startsWith("Signed minutes: complete");
        assertThat(words.trusted()).isTrue();
    }
}
