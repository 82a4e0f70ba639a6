package org.mashhuddle.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.meeting.MeasureDay;
import org.mashhuddle.domain.reason.MeasureOpen;

/// Rule 1 for what was begun to protect: 300 children with steps of the National Referral Mechanism and of disrupting
/// harm, each on the agendas of 120 days, as an account of its own says.
class OpenMeasureAccountTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final int SEEDS = 300;
    private static final List<String> NRM = List.of(
            "NRM_CONSIDERED",
            "NRM_REFERRED",
            "NRM_REFERRED",
            "NRM_NOT_REFERRED",
            "DEVOLVED",
            "REASONABLE_POSITIVE",
            "REASONABLE_POSITIVE",
            "REASONABLE_NEGATIVE",
            "CONCLUSIVE_POSITIVE",
            "CONCLUSIVE_NEGATIVE");
    private static final List<String> OPTION =
            List.of("CONSIDERED", "APPLIED_FOR", "APPLIED_FOR", "IN_FORCE", "IN_FORCE", "REFUSED", "NOT_USED", "ENDED");

    private static final List<String> WHO = List.of("Police", "Police", "Police 7", "Police 8", "Council", "Council 7");

    private int brought;
    private int late;

    @Test
    void theMeasuresThatWaitBringTheirChildAndNoOther() {
        for (int seed = 0; seed < SEEDS; seed++) {
            play(seed);
        }
        assertThat(brought).as("days on which a child came").isGreaterThan(10_000);
        assertThat(late).as("of them late").isGreaterThan(1_000);
    }

    private void play(int seed) {
        Random random = new Random(seed);
        MeasureDay day = new MeasureDay();
        List<OpenMeasureAccount.Line> told = new ArrayList<>();
        boolean decides = random.nextInt(3) > 0;
        LocalDate decided = FIRST.plusDays(random.nextInt(90));
        int before = 0;
        int steps = 1 + random.nextInt(5);
        for (int i = 0; i < steps; i++) {
            OpenMeasureAccount.Line line = line(random);
            LocalDate heard = decides && i < steps / 2 ? FIRST : decided;
            day.told(
                    line.what(),
                    line.who(),
                    line.how(),
                    line.on(),
                    line.until(),
                    MeasureDay.at(heard, decides && i < steps / 2 ? i : 60 + i));
            before += decides && i < steps / 2 ? 1 : 0;
            if (line.mistake()) {
                day.mistaken();
            }
            told.add(line);
        }
        if (decides) {
            day.decided(MeasureDay.at(decided, 30));
        }
        boolean clock = random.nextInt(6) == 0;
        if (clock) {
            day.clock(FIRST.plusDays(5));
        }
        boolean died = random.nextInt(20) == 0;
        if (died) {
            day.died();
        }
        compare(
                seed,
                day,
                new OpenMeasureAccount(told, decides ? Optional.of(decided) : Optional.empty(), before, clock, died));
    }

    private static OpenMeasureAccount.Line line(Random random) {
        boolean nrm = random.nextInt(3) == 0;
        String how = nrm ? NRM.get(random.nextInt(NRM.size())) : OPTION.get(random.nextInt(OPTION.size()));
        LocalDate on = FIRST.plusDays(random.nextInt(40));
        Optional<LocalDate> until = how.equals("IN_FORCE") && random.nextInt(5) > 0
                ? Optional.of(on.plusDays(random.nextInt(60)))
                : Optional.empty();
        String what = nrm ? Measure.NRM : random.nextBoolean() ? "Recovery order" : "Child abduction warning notice";
        return new OpenMeasureAccount.Line(
                what, WHO.get(random.nextInt(WHO.size())), how, on, until, random.nextInt(8) == 0);
    }

    private void compare(int seed, MeasureDay day, OpenMeasureAccount account) {
        for (LocalDate at = FIRST; at.isBefore(FIRST.plusDays(120)); at = at.plusDays(1)) {
            if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) {
                TreeSet<String> said = new TreeSet<>();
                for (MeasureOpen each : day.on(at)) {
                    said.add(each.measure().value().getLeastSignificantBits() + (each.over() ? " late" : ""));
                }
                TreeSet<String> ought = new TreeSet<>();
                for (int i = 0; i < account.told().size(); i++) {
                    if (account.brings(i, at)) {
                        ought.add(i + (account.isLate(i, at) ? " late" : ""));
                    }
                }
                assertThat(said).as("seed %s on %s: %s", seed, at, account).isEqualTo(ought);
                brought += ought.isEmpty() ? 0 : 1;
                late += ought.stream().anyMatch(one -> one.endsWith("late")) ? 1 : 0;
            }
        }
    }
}
