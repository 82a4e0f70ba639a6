package org.mashhuddle;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.dialog.WindowDialogs;
import org.mashhuddle.vault.KdfCost;

/// The window as the desktop knows it: this class's name is the window's class, by which the menu
/// entry finds its window (`StartupWMClass`).
public final class HuddleApplication extends Application {

    private static final String REHEARSE = "rehearse";

    /// How long nobody touches key or mouse before a screen is made ready: Today is being read.
    private static final Duration STILL = Duration.seconds(2);

    private Optional<WarmUpRun> rehearsal = Optional.empty();

    /// Opens the window of a hub and waits until it is closed.
    static void open(HubLocation location) {
        StartupPreloader.begin(() -> window(location, KdfCost.STANDARD, Main.policy()));
        try {
            launch(HuddleApplication.class, location.directory().toString());
        } catch (UnsupportedOperationException noScreen) {
            throw new CommandFailure(
                    Exit.REFUSED,
                    "There is no screen here on which a window could be shown. Commands need none: huddle --help.");
        }
    }

    /// Opens it, goes through a day in it without anybody's hand, and closes it.
    static void rehearse(HubLocation location) {
        launch(HuddleApplication.class, location.directory().toString(), REHEARSE);
    }

    @Override
    public void start(Stage stage) {
        Log.takeInLibraries();
        List<String> given = getParameters().getRaw();
        Path folder = Path.of(given.getFirst());
        HubLocation location = given.contains(REHEARSE) ? new HubLocation(folder) : Main.watched(folder);
        KdfCost cost = given.contains(REHEARSE) ? KdfCost.FLOOR : KdfCost.STANDARD;
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> Platform.exit());
        MachinePolicy policy = given.contains(REHEARSE) ? MachinePolicy.none() : Main.policy();
        WindowFactory window = window(location, cost, policy);
        Dialogs dialogs = new WindowDialogs(() -> stage);
        HubDoor door = window.door();
        window.show(stage, door, dialogs, new CountDownLatch(1));
        FirstPicture.sayIfAsked();
        ScreenPreloader screens =
                new ScreenPreloader(stage, () -> door.session().isPresent(), STILL);
        door.whenOpened(() -> Platform.runLater(screens::await));
        StartupPreloader.whenShown(() -> screens.prepare(() -> window.warmUp(dialogs), door::isUnlocking));
        if (given.contains(REHEARSE)) {
            WarmUpRun day = new WarmUpRun(
                    stage, clock -> new WindowFactory(location, clock, cost, policy).hubs(location.directory()));
            rehearsal = Optional.of(day);
            day.begin();
        }
    }

    private static WindowFactory window(HubLocation location, KdfCost cost, MachinePolicy policy) {
        return new WindowFactory(location, Clock.system(Moment.LONDON), cost, policy);
    }

    @Override
    public void stop() {
        rehearsal.ifPresent(WarmUpRun::finished);
    }
}
