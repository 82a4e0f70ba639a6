package org.mashhuddle;

import java.nio.file.Path;
import java.time.Clock;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.vault.KdfCost;

/// What the program makes ready while somebody types their passphrase, done by its own classes and on one thread.
public final class BehindTheDoor {

    private BehindTheDoor() {}

    /// Takes the seconds that the program takes behind the Unlock page.
    public static void makeReady() {
        StartupPreloader.warmUp();
        new WindowFactory(new HubLocation(Path.of("nowhere")), Clock.systemUTC(), KdfCost.STANDARD)
                .warmUp(new AnsweredDialogs())
                .end();
    }
}
