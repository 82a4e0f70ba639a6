package org.mashhuddle.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// `DaysProgram FOLDER FIRST-SEED SEEDS DAYS-A-SEED CUTS-A-DAY CUTS-OF-AN-UPGRADE`: days under the real
/// services, and for every tenth seed an earlier hub; says what was tried and every seed that failed.
final class DaysProgram {

    private DaysProgram() {}

    public static void main(String[] args) throws IOException {
        long first = Long.parseLong(args[1]);
        int[] all = new int[6];
        for (long seed = first; seed < first + Long.parseLong(args[2]); seed++) {
            int[] one = seed(Path.of(args[0]).resolve("seed" + seed), seed, args);
            for (int each = 0; each < all.length; each++) {
                all[each] += one[each];
            }
            System.out.println("seed " + seed + ": " + said(one) + "; so far "
                    + processor().toSeconds() + " s of the processor");
        }
        System.out.println("all: " + said(all));
        System.exit(all[3] + all[5] == 0 ? 0 : 1);
    }

    private static int[] seed(Path folder, long seed, String[] args) throws IOException {
        int[] days =
                new SimulatedDays(folder, seed, System.out).run(Integer.parseInt(args[3]), Integer.parseInt(args[4]));
        int[] upgrade =
                seed % 10 == 1 ? new UpgradeCuts(folder, seed, System.out).run(Integer.parseInt(args[5])) : new int[2];
        PowerCuts.clear(folder);
        return new int[] {days[0], days[1], days[2], days[3], upgrade[0], upgrade[1]};
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String said(int[] one) {
        return "%d days, %d things acknowledged, %d cuts, %d wrong; %d in an upgrade, %d wrong"
                .formatted(one[0], one[1], one[2], one[3], one[4], one[5]);
    }
}
