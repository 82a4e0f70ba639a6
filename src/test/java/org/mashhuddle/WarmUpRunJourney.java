package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.vault.KdfCost;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the installer's cache is made from must find its way through the screens as they are.
@ExtendWith(ApplicationExtension.class)
class WarmUpRunJourney {

    @TempDir
    private Path folder;

    private final CountDownLatch closed = new CountDownLatch(1);
    private WarmUpRun rehearsal;

    @Start
    void start(Stage stage) {
        HubLocation location = new HubLocation(folder.resolve("hub"));
        Clock clock = Clock.system(Moment.LONDON);
        new WindowFactory(location, clock, KdfCost.FLOOR).show(stage, new WindowDialogs(() -> stage), closed);
        rehearsal = new WarmUpRun(stage, at -> new App(location, at, KdfCost.FLOOR).hubs());
    }

    @Test
    void theWindowGoesThroughTheDayByItselfAndCloses(FxRobot robot) throws InterruptedException {
        assertThatThrownBy(rehearsal::finished).hasMessageContaining("#explore-demo");
        robot.interact(rehearsal::begin);
        assertThat(closed.await(150, TimeUnit.SECONDS)).isTrue();
        assertThatCode(rehearsal::finished).doesNotThrowAnyException();
        assertThat(new HubLocation(folder.resolve("hub")).holdsHub()).isTrue();
    }
}
