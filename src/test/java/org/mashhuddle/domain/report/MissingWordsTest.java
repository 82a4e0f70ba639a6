package org.mashhuddle.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.UsualLimits;

/// The report of the missing says how many hours an interview had, as the guidance was in its period.
class MissingWordsTest {

    /// November 2026, with one episode that ended on 2 December.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2027-01-01 | 96 | 72 hours after return.
        2026-12-03 | 96 | 72 hours after return.
        2026-12-02 | 96 | 72 hours after return, from 02/12/2026 96 hours.
        2026-11-30 | 48 | 72 hours after return, from 30/11/2026 48 hours.
        2026-11-02 | 48 | 72 hours after return, from 02/11/2026 48 hours.
        2026-11-01 | 48 | 48 hours after return.
        2026-06-01 | 1 | 1 hour after return.
        """)
    void itSaysEachNumberThatHeldWhileItsPeriodRan(LocalDate from, int hours, String said) {
        ReportRules rules = new ReportRules(
                RatingHours.seed(),
                WorkingCalendar.weekdays(),
                UsualLimits.limits().with(new DatedLimit(TimeLimit.RETURN_INTERVIEW, from, hours)),
                List.of(),
                Instant.parse("2027-02-01T09:00:00Z"));
        ReportPeriod november = new ReportPeriod(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        CountedReport report = new Reports(
                        facts(), new ReportQuestion(november, Optional.empty(), Optional.empty()), rules)
                .of(ReportKind.MISSING);
        assertThat(report.counts())
                .isEqualTo("Episodes that began in the period. Where only the day of the return is known no clock of"
                        + " an interview runs. An interview is due " + said);
        assertThat(report.line("", "Interview in time")).isPresent();
    }

    private static ReportFacts facts() {
        MissingEpisode gone = new MissingEpisode(
                new EpisodeId(new UUID(6, 1)),
                new SubjectId(new UUID(1, 1)),
                new Moment.Exactly(Instant.parse("2026-11-29T22:00:00Z")),
                Optional.empty(),
                Optional.of(new Moment.Exactly(Instant.parse("2026-12-02T04:00:00Z"))),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
        return new ReportFacts(
                List.of(),
                List.of(),
                List.of(),
                List.of(gone),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                DecisionFacts.none());
    }
}
