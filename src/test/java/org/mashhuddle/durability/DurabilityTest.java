package org.mashhuddle.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;

/// Power cuts and full disks, in a process whose every step on the disk is watched. The short form;
/// `installer/test --durability SEEDS` for the long one. `-Dhuddle.seed=N` plays one again.
@Tag("alone")
class DurabilityTest {

    private static final long SEED = Long.getLong("huddle.seed", 1);
    private static final long SEEDS = Long.getLong("huddle.seeds", 1);

    private static final int CUTS = LongForm.ASKED || Long.getLong("huddle.seeds") != null ? 30 : 10;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLostToAPowerCutOrAFullDisk() throws IOException, InterruptedException {
        List<String> said = new WatchedProgram(DurabilityProgram.class, folder)
                .run(Long.toString(SEED), Long.toString(SEEDS), Integer.toString(CUTS), "4");
        // A chunk of one page is whole or torn: it is forced once. A longer one is forced up to its last page
        // and once more with it; now and then the chunks' map, or both heads of the file, are too.
        assertThat(said)
                .filteredOn(line -> line.contains("is forced"))
                .isNotEmpty()
                .allMatch(line -> line.matches("seed [0-9]+: a save is forced [12] to [2-4] times, 0 returned before"));
        assertThat(said.getLast())
                .matches("all: [1-9][0-9]* power cuts, 0 wrong; [1-9][0-9]* full disks, 0 wrong;"
                        + " [1-9][0-9]* in a rebuild, 0 wrong; [0-9]+ in backups, 0 wrong");
    }
}
