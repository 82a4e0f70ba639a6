package org.mashhuddle.store.core;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.proposal.AgendaProposal;
import org.mashhuddle.store.CitySize;
import org.mashhuddle.store.Hub;

/// Measures reading the facts and proposing an agenda on an encrypted file, warm: `FOLDER SIZE...`,
/// a size being a number of a city's years or `stress`. Turn by turn over all of them, so that a
/// busy moment of the machine meets each; the ratio of the last to the first is printed.
final class AgendaScale {

    private static final int WARM_UP = 20;
    private static final int MEASURED = 61;

    private final String size;
    private final GrownHub hub;
    private final List<Long> times = new ArrayList<>();
    private List<ProposedItem> items = List.of();

    private AgendaScale(String size, GrownHub hub) {
        this.size = size;
        this.hub = hub;
    }

    public static void main(String[] args) throws IOException, SQLException {
        List<AgendaScale> all = new ArrayList<>();
        for (String size : List.of(args).subList(1, args.length)) {
            Path folder = Path.of(args[0]).resolve("hub-" + size);
            all.add(new AgendaScale(size, GrownHub.in(folder, CitySize.named(size))));
        }
        for (int turn = 0; turn < WARM_UP + MEASURED; turn++) {
            for (AgendaScale each : all) {
                each.propose(turn >= WARM_UP);
            }
        }
        for (AgendaScale each : all) {
            each.say();
        }
        if (all.size() > 1) {
            System.out.printf(
                    "%s against %s: ratio of the medians %.2f%n",
                    all.getLast().size,
                    all.getFirst().size,
                    all.getLast().median() / all.getFirst().median());
        }
        for (AgendaScale each : all) {
            each.hub.close();
        }
    }

    private void propose(boolean measured) {
        long start = System.nanoTime();
        items = AgendaProposal.propose(hub.facts(), Hub.NOW);
        if (measured) {
            times.add(System.nanoTime() - start);
        }
    }

    private double median() {
        return milliseconds(sorted().get(times.size() / 2));
    }

    private List<Long> sorted() {
        return times.stream().sorted().toList();
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / (double) Duration.ofMillis(1).toNanos();
    }

    private void say() throws IOException {
        System.out.printf(
                "%s: file %d MB; %d items proposed; fastest %.1f ms, median %.1f ms, slowest %.1f" + " ms of %d%n",
                size,
                hub.megabytes(),
                items.size(),
                milliseconds(sorted().getFirst()),
                median(),
                milliseconds(sorted().getLast()),
                times.size());
    }
}
