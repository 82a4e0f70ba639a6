package org.mashhuddle.domain.report;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;

/// How long items took, by where they stood on the agenda: whether who comes last is left the least time
/// (`domain.md` 1.9).
record LengthReport(HeldItems held) {

    private static final String MIDDLE = "Middle minutes";
    private static final String PLANNED = "Middle minutes planned";
    private static final long SECONDS = 60;
    private static final double SECONDS_IN_TENTH = 6;

    /// The numbers on an agenda that stand together.
    private record Band(String label, int from, int until) {
        boolean holds(int place) {
            return place >= from && place <= until;
        }
    }

    private static final List<Band> BANDS = List.of(
            new Band("1 to 5", 1, 5),
            new Band("6 to 10", 6, 10),
            new Band("11 to 20", 11, 20),
            new Band("21 to 40", 21, 40),
            new Band("41 and later", 41, Integer.MAX_VALUE),
            new Band("All", 1, Integer.MAX_VALUE));

    /// How long an item took, and how long it was to take, in seconds.
    private record Took(HeldItems.Spoken item, int place, long took, long planned) {
        boolean isOver() {
            return took > planned;
        }

        ReportRow row() {
            return ReportRow.of(
                    item.subject(),
                    item.on(),
                    "Number " + place + " on " + DateWords.date(item.on()) + ": " + minutes() + " min, planned "
                            + planned / SECONDS);
        }

        private String minutes() {
            return new ReportTable.Cell.Measured(Math.toIntExact(Math.round(took / SECONDS_IN_TENTH))).words();
        }
    }

    List<ReportLine> lines() {
        List<Took> all = held.items().stream()
                .filter(each -> !each.item().visits().isEmpty())
                .flatMap(LengthReport::took)
                .toList();
        return BANDS.stream().map(band -> line(band, all)).toList();
    }

    private static Stream<Took> took(HeldItems.Spoken each) {
        Duration took = each.item().visits().stream()
                .map(visit -> visit.lengthAt(each.meeting().closedAt()))
                .reduce(Duration.ZERO, Duration::plus);
        return each.item().planned().stream()
                .map(planned -> new Took(each, planned.place(), took.toSeconds(), SECONDS * planned.minutes()));
    }

    private static ReportLine line(Band band, List<Took> all) {
        List<Took> own = all.stream().filter(each -> band.holds(each.place())).toList();
        return ReportLine.share(
                        band.label(),
                        own.stream().filter(Took::isOver).map(Took::row).toList(),
                        own.stream().map(Took::row).toList())
                .measuring(Stream.of(middle(MIDDLE, own, Took::took), middle(PLANNED, own, Took::planned))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<ReportLine.Measure> middle(String heading, List<Took> all, Function<Took, Long> seconds) {
        return ReportLine.Measure.middle(heading, all.stream().map(seconds).toList()).stream()
                .toList();
    }

    @Override
    public String toString() {
        return "LengthReport[" + held + "]";
    }
}
