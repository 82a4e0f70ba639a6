package org.mashhuddle.service.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the agendas of a script came to.
///
/// @param agency -1 for all
record AgendaAccount(ReportScript script, int agency) {

    private static final int[] LAST = {5, 10, 20, 40, Integer.MAX_VALUE};
    private static final String[] BANDS = {"1 to 5", "6 to 10", "11 to 20", "21 to 40", "41 and later", "All"};

    /// "3 of 8, 6.5 of 4" minutes: how many ran over, the middle, the middle planned.
    static void minutes(List<ReportAccount.Item> items, Map<String, String> lines) {
        List<List<int[]>> bands = new ArrayList<>();
        for (int i = 0; i < BANDS.length; i++) {
            bands.add(new ArrayList<>());
        }
        for (ReportAccount.Item item : items) {
            ReportScript.Spoken spoken = item.spoken();
            ReportScript.Placed placed = spoken.placed();
            int took = spoken.to() - spoken.from();
            took += placed.backFrom() < 0 ? 0 : placed.backTo() - placed.backFrom();
            int band = 0;
            while (placed.number() > LAST[band]) {
                band++;
            }
            if (placed.number() > 0) {
                bands.get(band).add(new int[] {took, placed.minutes()});
                bands.getLast().add(new int[] {took, placed.minutes()});
            }
        }
        for (int i = 0; i < BANDS.length; i++) {
            List<int[]> own = bands.get(i);
            if (!own.isEmpty()) {
                long over = own.stream().filter(each -> each[0] > each[1]).count();
                lines.put(BANDS[i], over + " of " + own.size() + ", " + middle(own, 0) + " of " + middle(own, 1));
            }
        }
    }

    private static String middle(List<int[]> all, int which) {
        int[] sorted = all.stream().mapToInt(each -> each[which]).sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length % 2 == 1) {
            return Integer.toString(sorted[half]);
        }
        int both = sorted[half - 1] + sorted[half];
        return both / 2 + (both % 2 == 0 ? "" : ".5");
    }

    /// Nobody sends anything before a meeting of a script: what is said there comes late.
    void returns(List<ReportScript.Sitting> held, Map<String, String> lines) {
        Map<String, int[]> counts = new TreeMap<>();
        for (ReportScript.Sitting sitting : held) {
            for (ReportScript.Spoken spoken : sitting.items()) {
                boolean there = spoken.placed().number() > 0
                        && !script.people().get(spoken.who()).secret();
                for (int who = 0; there && who < (sitting.type() == 1 ? 3 : 2); who++) {
                    if (agency < 0 || agency == who) {
                        add(counts, "Agency " + who, spoken.spoke().contains(who), who % 2 == 1);
                    }
                    if (agency < 0) {
                        add(counts, "All agencies", spoken.spoke().contains(who), who % 2 == 1);
                    }
                }
            }
        }
        counts.forEach((label, count) -> {
            ReportAccount.put(lines, "In time: " + label, 0, count[0]);
            ReportAccount.put(lines, "Late: " + label, count[1], count[0]);
            ReportAccount.put(lines, "Never: " + label, count[0] - count[1], count[0]);
            ReportAccount.put(lines, "Nothing held: " + label, count[2], count[1]);
        });
    }

    private static void add(Map<String, int[]> counts, String label, boolean said, boolean nothing) {
        int[] count = counts.computeIfAbsent(label, _ -> new int[3]);
        count[0]++;
        count[1] += said ? 1 : 0;
        count[2] += said && nothing ? 1 : 0;
    }
}
