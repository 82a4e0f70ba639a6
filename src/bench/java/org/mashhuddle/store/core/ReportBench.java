package org.mashhuddle.store.core;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mashhuddle.domain.report.ReportFacts;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.Reports;
import org.mashhuddle.store.CitySize;
import org.mashhuddle.store.Hub;

/// How long each report takes in a hub that has been kept for years, on an encrypted file, warm: `FOLDER SIZE`.
/// Its time is that of reading the facts of the period, which all reports of the screen share, and of counting
/// it; beside it stands what the processor spent on the reading, for a machine that is busy. Started by
/// reports.sh.
public final class ReportBench {

    private static final int WARM_UP = 5;
    private static final int MEASURED = 15;

    private final GrownHub hub;
    private final ReportPeriod period;
    private final List<Long> reading = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();
    private final Map<ReportKind, List<Long>> counting = new EnumMap<>(ReportKind.class);
    private String facts = "";

    private ReportBench(GrownHub hub, ReportPeriod period) {
        this.hub = hub;
        this.period = period;
    }

    public static void main(String[] args) throws IOException, SQLException {
        CitySize size = CitySize.named(args[1]);
        try (GrownHub hub = GrownHub.in(Path.of(args[0]).resolve("hub-" + args[1]), size)) {
            System.out.printf("%s years: file %d MB%n", args[1], hub.megabytes());
            for (ReportPeriod period : List.of(
                    ReportPeriod.monthOf(Hub.TODAY),
                    ReportPeriod.quarterOf(Hub.TODAY).before(),
                    ReportPeriod.yearTo(Hub.TODAY))) {
                ReportBench bench = new ReportBench(hub, period);
                for (int turn = 0; turn < WARM_UP + MEASURED; turn++) {
                    bench.read(turn >= WARM_UP);
                }
                bench.say();
            }
        }
    }

    private void read(boolean measured) {
        long spent = spent();
        long start = System.nanoTime();
        ReportFacts now = hub.reports(period);
        long read = System.nanoTime();
        Reports reports = new Reports(now, ReportQuestion.of(period), hub.rules());
        facts = now.toString();
        if (measured) {
            reading.add(read - start);
            processor.add(spent() - spent);
        }
        for (ReportKind kind : ReportKind.values()) {
            long before = System.nanoTime();
            reports.of(kind);
            if (measured) {
                counting.computeIfAbsent(kind, _ -> new ArrayList<>()).add(System.nanoTime() - before);
            }
        }
    }

    private void say() {
        System.out.printf(
                "%n%s, %s%n%8.1f ms  reading the facts of all (slowest %.1f; processor %.1f)%n",
                period.inWords(), facts, median(reading), slowest(reading), median(processor));
        counting.forEach((kind, times) -> System.out.printf(
                "%8.1f ms  %s (counting %.1f)%n", median(reading) + median(times), kind, median(times)));
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(List<Long> times) {
        return milliseconds(times.stream().sorted().toList().get(times.size() / 2));
    }

    private static double slowest(List<Long> times) {
        return milliseconds(times.stream().max(Long::compare).orElse(0L));
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / (double) Duration.ofMillis(1).toNanos();
    }
}
