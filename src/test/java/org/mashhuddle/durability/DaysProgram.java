package org.mashhuddle.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// `DaysProgram FOLDER FIRST-SEED SEEDS short|long`: days under the real services; for every tenth seed
/// also an earlier hub that is brought up to date, and unlocking on a full disk. Says what was tried and
/// every seed that failed. The short form is the beginning of the long one.
final class DaysProgram {

    private DaysProgram() {}

    public static void main(String[] args) throws IOException {
        long first = Long.parseLong(args[1]);
        int[] all = new int[8];
        for (long seed = first; seed < first + Long.parseLong(args[2]); seed++) {
            int[] one = seed(Path.of(args[0]).resolve("seed" + seed), seed, args[3].equals("long"));
            for (int each = 0; each < all.length; each++) {
                all[each] += one[each];
            }
            System.out.println("seed " + seed + ": " + said(one) + "; so far "
                    + processor().toSeconds() + " s of the processor");
        }
        System.out.println("all: " + said(all));
        System.exit(all[3] + all[5] + all[7] == 0 ? 0 : 1);
    }

    private static int[] seed(Path folder, long seed, boolean isLong) throws IOException {
        int[] days = new SimulatedDays(folder, seed, System.out).run(isLong ? 8 : 3, isLong ? 4 : 1);
        boolean tenth = seed % 10 == 1;
        int[] upgrade = tenth ? new UpgradeCuts(folder, seed, System.out).run(isLong ? 12 : 1) : new int[2];
        int[] full =
                tenth ? new FullUnlock(folder, seed, System.out).run(isLong ? 0 : 8, isLong ? 24 : 11) : new int[2];
        PowerCuts.clear(folder);
        return new int[] {days[0], days[1], days[2], days[3], upgrade[0], upgrade[1], full[0], full[1]};
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String said(int[] one) {
        return ("%d days, %d things acknowledged, %d cuts, %d wrong; %d in an upgrade, %d wrong;"
                        + " %d on a full disk, %d wrong")
                .formatted(one[0], one[1], one[2], one[3], one[4], one[5], one[6], one[7]);
    }
}
