package org.mashhuddle.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;

/// When a decision was overturned: a meeting of Monday 2 March ended its work at 10:30, one of Thursday 5 March
/// decided on the same child.
class OverturnedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
    private static final SubjectId CHILD = new SubjectId(new UUID(1, 1));
    private static final SubjectId OTHER = new SubjectId(new UUID(1, 2));
    private static final MeetingId MEETING = new MeetingId(new UUID(2, 1));

    /// What came of the child, as an instant or as a day, and whether work then was opened again with nothing new.
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T06:12:00Z, true",
        "2026-03-02T10:30:00Z, true",
        "2026-03-02T10:30:01Z, false",
        "2026-03-05T23:00:00Z, false",
        "2026-03-06T00:00:00Z, true",
        "2026-03-02, true",
        "2026-03-03, false",
        "2026-03-05, false",
        "2026-03-06, true"
    })
    void whatCameInBetweenIsSomethingNew(String came, boolean again) {
        Moment at =
                came.contains("T") ? new Moment.Exactly(Instant.parse(came)) : new Moment.OnDay(LocalDate.parse(came));
        assertThat(number(
                        "Ended, and opened again with nothing new",
                        List.of(),
                        List.of(),
                        List.of(new DecisionFacts.Arrival(CHILD, at)),
                        OutcomeKind.SECTION_47))
                .isEqualTo(again ? 1 : 0);
        assertThat(number(
                        "Ended, and opened again with nothing new",
                        List.of(),
                        List.of(),
                        List.of(new DecisionFacts.Arrival(OTHER, at)),
                        OutcomeKind.SECTION_47))
                .as("of another child")
                .isOne();
    }

    /// Level 1 is that practitioners talk to one another.
    @ParameterizedTest
    @CsvSource({"1, ADVICE, 0", "2, ADVICE, 1", "4, ADVICE, 1", "2, NO_FURTHER_ACTION, 0"})
    void aDisagreementCountsOnceLineManagersWereAsked(int level, OutcomeKind next, int overturned) {
        List<DecisionFacts.Disputed> disputed = List.of(new DecisionFacts.Disputed(MEETING, CHILD, level));
        assertThat(number("After an escalated disagreement", List.of(), disputed, List.of(), next))
                .isEqualTo(overturned);
        assertThat(number("Overturned", List.of(), disputed, List.of(), next)).isEqualTo(overturned);
    }

    /// The meeting that decides again is one that began after the correction, be it an hour after.
    @ParameterizedTest
    @CsvSource({
        "2026-03-04T15:00:00Z, ADVICE, After a correction of the minutes",
        "2026-03-04T15:00:00Z, NO_FURTHER_ACTION, 'Decided again, and the same'",
        "2026-03-05T08:00:00Z, ADVICE, After a correction of the minutes",
        "2026-03-05T08:00:00Z, NO_FURTHER_ACTION, 'Decided again, and the same'",
        "2026-03-05T11:00:00Z, ADVICE, To be decided again"
    })
    void aCorrectionIsFollowedByADecision(Instant accepted, OutcomeKind next, String line) {
        List<DecisionFacts.Withdrawn> withdrawn = List.of(new DecisionFacts.Withdrawn(MEETING, CHILD, accepted));
        for (String each :
                List.of("After a correction of the minutes", "Decided again, and the same", "To be decided again")) {
            assertThat(number(each, withdrawn, List.of(), List.of(), next))
                    .as(each)
                    .isEqualTo(each.equals(line) ? 1 : 0);
        }
    }

    private static int number(
            String line,
            List<DecisionFacts.Withdrawn> withdrawn,
            List<DecisionFacts.Disputed> disputed,
            List<DecisionFacts.Arrival> arrivals,
            OutcomeKind next) {
        List<DecisionFacts.Made> made = new ArrayList<>();
        made.add(new DecisionFacts.Made(CHILD, MONDAY, half(MONDAY), outcomes(OutcomeKind.NO_FURTHER_ACTION)));
        made.add(new DecisionFacts.Made(CHILD, THURSDAY, half(THURSDAY), outcomes(next)));
        ReportFacts.Item item = new ReportFacts.Item(
                MEETING,
                CHILD,
                List.of(),
                Set.of(),
                List.of(),
                outcomes(OutcomeKind.NO_FURTHER_ACTION),
                Optional.empty());
        HeldItems held = new HeldItems(List.of(monday()), List.of(new HeldItems.Spoken(monday(), item, Set.of())));
        return new OverturnedReport(
                        new DecisionFacts(made, withdrawn, disputed, arrivals, DecisionFacts.Kept.nothing()), held)
                .lines().stream()
                        .filter(each -> each.label().equals(line))
                        .findFirst()
                        .orElseThrow()
                        .number();
    }

    /// Meetings begin at half past nine.
    private static Instant half(LocalDate day) {
        return day.atTime(9, 30).toInstant(ZoneOffset.UTC);
    }

    private static ReportFacts.Held monday() {
        return new ReportFacts.Held(
                MEETING,
                new MeetingTypeId(new UUID(3, 1)),
                MONDAY,
                Instant.parse("2026-03-02T09:30:00Z"),
                Instant.parse("2026-03-02T10:30:00Z"),
                Optional.empty(),
                Set.of(),
                List.of());
    }

    private static List<ChosenOutcome> outcomes(OutcomeKind kind) {
        return List.of(
                new ChosenOutcome(new OutcomeId(new UUID(4, kind.ordinal())), kind.name(), kind, Optional.empty()));
    }
}
