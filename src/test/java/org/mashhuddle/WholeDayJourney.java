package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.vault.KdfCost;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A whole day with the real program, and the morning after it: what was agreed on the one day
/// stands on the agenda of the next, with its reason.
@ExtendWith(ApplicationExtension.class)
class WholeDayJourney {

    private static final ExtractOptions TOWN = ExtractOptions.smallTown(11).ofPersons(60);
    private static final Duration UNTIL_THE_MORNING = Duration.ofHours(23);

    @TempDir
    private Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final DemoClock clock = new DemoClock(TOWN.readAt().plusSeconds(1800));
    private Stage stage;

    @Start
    void start(Stage on) {
        stage = on;
        clock.run(Clock.system(Moment.LONDON));
        new WindowFactory(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR)
                .show(on, dialogs, new CountDownLatch(1));
    }

    @Tag("long")
    @Test
    void whatWasAgreedStandsOnTheNextMorningsAgendaWithItsReason(FxRobot robot) throws Exception {
        RoadSteps road = new RoadSteps(robot, stage, dialogs, "day");
        road.firstRun();
        road.importing(TOWN, folder.resolve("extract"));
        road.intoTheMeeting();
        road.discuss(1);
        road.discuss(2, "review", "tomorrow");
        road.discuss(3);
        road.close();
        papers(robot, road);
        robot.clickOn("#rail-minutes");
        road.sign();
        nextMorning(robot, road);
        String agenda = agenda(robot);
        assertThat(agenda).contains("1 action due today, social care");
        assertThat(agenda).contains("Review agreed on");
        assertThat(agenda).contains("Carried over from");
    }

    private void papers(FxRobot robot, RoadSteps road) throws TimeoutException {
        robot.clickOn("#close-meeting");
        for (int paper = 1; paper <= 2; paper++) {
            String number = "P0" + paper;
            RoadSteps.until(() -> robot.lookup("#papers-reference")
                    .tryQueryAs(Labeled.class)
                    .filter(shown -> shown.getText().endsWith(number))
                    .isPresent());
            robot.clickOn("#papers-channel-2");
            robot.clickOn("#papers-to").write("duty desk");
            // Under the warnings: it comes into sight with the keys.
            robot.interact(() -> robot.lookup("#papers-read").query().requestFocus());
            robot.push(KeyCode.SPACE);
            road.picture("papers-" + paper);
            Path saved = folder.resolve("paper-" + paper + ".pdf");
            dialogs.paths.add(saved);
            robot.clickOn("#papers-save-too");
            RoadSteps.until(() -> Files.exists(saved));
        }
    }

    /// The chair locks in the evening and unlocks in the morning.
    private void nextMorning(FxRobot robot, RoadSteps road) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        road.wait("#passphrase");
        clock.pass(UNTIL_THE_MORNING);
        clock.run(Clock.system(Moment.LONDON));
        robot.clickOn("#passphrase").write(RoadSteps.PASSPHRASE).push(KeyCode.ENTER);
        road.wait("#today-next");
        road.picture("next-today");
        robot.clickOn("#rail-agenda");
        road.wait("#agenda-items");
        road.picture("next-agenda");
    }

    private static String agenda(FxRobot robot) {
        return robot.lookup(".agenda-row").queryAll().stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
