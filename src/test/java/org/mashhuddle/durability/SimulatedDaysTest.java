package org.mashhuddle.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Days of a minute-taker under the real services, each ended by a lock, a kill or a power cut, in work
/// or while the hub is locked, written anew, given another key, backed up, restored or brought up to date;
/// and unlocking on a full disk.
/// The short form is the first days of seed 1; `installer/test --durability SEEDS` for the long one, and
/// `-Dhuddle.seed=N` plays one again. A look that is written half a second later may move a step.
@Tag("alone")
class SimulatedDaysTest {

    private static final long SEED = Long.getLong("huddle.seed", 1);
    private static final boolean LONG = Long.getLong("huddle.seeds") != null;

    @TempDir
    Path folder;

    @Test
    void everyDayBeginsWithAllThatWasAcknowledged() throws IOException, InterruptedException {
        List<String> said = new WatchedProgram(DaysProgram.class, folder)
                .run(Long.toString(SEED), Long.toString(Long.getLong("huddle.seeds", 1)), LONG ? "long" : "short");
        assertThat(said.getLast())
                .matches("all: [1-9][0-9]* days, [1-9][0-9]* things acknowledged, [1-9][0-9]* cuts, 0 wrong;"
                        + " [0-9]+ in an upgrade, 0 wrong; [0-9]+ on a full disk, 0 wrong");
    }
}
