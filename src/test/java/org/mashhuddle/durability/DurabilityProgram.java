package org.mashhuddle.durability;

import java.io.IOException;
import java.nio.file.Path;

/// `DurabilityProgram FOLDER FIRST-SEED SEEDS CUTS-A-SEED FULL-DISKS-A-SEED`: says what was tried and
/// every seed that failed; every tenth makes backups too. The same seed does the same again.
final class DurabilityProgram {

    private DurabilityProgram() {}

    public static void main(String[] args) throws IOException {
        long first = Long.parseLong(args[1]);
        int[] all = new int[8];
        for (long seed = first; seed < first + Long.parseLong(args[2]); seed++) {
            Path folder = Path.of(args[0]).resolve("seed" + seed);
            int[] cuts = new PowerCuts(folder, seed, Integer.parseInt(args[3]), System.out).run();
            int[] full = new FullDisk(folder, seed, Integer.parseInt(args[4]), System.out).run();
            int[] rebuilt = new RebuildCuts(folder, seed, System.out).run();
            all[0] += cuts[0];
            all[1] += cuts[1];
            all[2] += full[0];
            all[3] += full[1];
            all[4] += rebuilt[0];
            all[5] += rebuilt[1];
            int[] backups = seed % 10 == 1
                    ? new BackupDisk(folder.resolve("backups"), seed, System.out)
                            .run(Integer.parseInt(args[3]) / 5, Integer.parseInt(args[4]) / 2)
                    : new int[2];
            all[6] += backups[0];
            all[7] += backups[1];
            System.out.printf(
                    "seed %d: %d power cuts, %d wrong; %d full disks, %d wrong; %d in a rebuild, %d wrong; %d in"
                            + " backups, %d wrong%n",
                    seed, cuts[0], cuts[1], full[0], full[1], rebuilt[0], rebuilt[1], backups[0], backups[1]);
        }
        System.out.printf(
                "all: %d power cuts, %d wrong; %d full disks, %d wrong; %d in a rebuild, %d wrong; %d in backups, %d"
                        + " wrong%n",
                all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
        System.exit(all[1] + all[3] + all[5] + all[7] == 0 ? 0 : 1);
    }
}
