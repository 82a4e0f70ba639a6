package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.Repeat;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;

/// Whoever is referred again is counted for as many months of the calendar as the hub laid down, and what was counted
/// stays as it was said. The days were counted by hand.
class ReferredAgainTest {

    // Tuesday.
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private static SubjectId child(TestHub hub) {
        Child child = AChild.aChild().numbered(1).build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        return child.id();
    }

    private static void referred(TestHub hub, SubjectId child, long number, LocalDate day) {
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(
                                        child,
                                        day.atTime(7, 0).atZone(Moment.LONDON).toInstant())
                                .numbered(number)
                                .saying("Seen with an older man", new SharingMark.MayBeShared())
                                .build());
    }

    private static MeetingId proposed(TestHub hub, LocalDate day) {
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), day);
        hub.services.agendas().propose(hub.chair(), meeting);
        return meeting;
    }

    private static List<Repeat> repeats(TestHub hub, MeetingId meeting, SubjectId child) {
        return hub.book(meeting).agenda().itemOf(child).orElseThrow().reasons().stream()
                .filter(Repeat.class::isInstance)
                .map(Repeat.class::cast)
                .toList();
    }

    private static String words(List<Repeat> repeats) {
        return repeats.stream()
                .flatMap(each -> each.words(DAY).stream())
                .map(Reason.Phrase::text)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-23, 0, 0, Not seen by the hub before",
        "2025-11-24, 0, 0, 2nd in 12 months",
        "2026-05-23, 0, 6, Not seen by the hub before",
        "2026-05-24, 0, 6, 2nd in 6 months",
        "2026-10-24, 0, 1, 2nd in 1 month",
        "2026-10-23, 0, 1, Not seen by the hub before",
        "2026-05-23, 1, 6, 2nd in 12 months"
    })
    void itIsSaidAsLongAsIsLaidDownOnTheDayOfTheMeeting(LocalDate before, int later, int months, String said) {
        try (TestHub hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder)) {
            SubjectId child = child(hub);
            referred(hub, child, 1, before);
            referred(hub, child, 2, DAY);
            if (months > 0) {
                hub.services.law().limit(hub.chair(), TimeLimit.REFERRED_AGAIN, DAY.plusDays(later), months);
            }
            assertThat(words(repeats(hub, proposed(hub, DAY), child))).isEqualTo(said);
        }
    }

    /// The agenda of Tuesday counted in twelve months; from Wednesday on the hub counts in six.
    @Test
    void whatWasCountedInTwelveMonthsStaysSo() {
        try (TestHub hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder)) {
            SubjectId child = child(hub);
            referred(hub, child, 1, LocalDate.of(2026, 1, 10));
            referred(hub, child, 2, LocalDate.of(2026, 10, 10));
            referred(hub, child, 3, DAY);
            MeetingId tuesday = proposed(hub, DAY);
            hub.services.law().limit(hub.chair(), TimeLimit.REFERRED_AGAIN, DAY.plusDays(1), 6);
            hub.itIs(DAY.plusDays(1), LocalTime.of(8, 0));
            MeetingId wednesday = proposed(hub, DAY.plusDays(1));
            assertThat(repeats(hub, tuesday, child)).containsExactly(new Repeat(3, 12, false));
            assertThat(repeats(hub, wednesday, child)).containsExactly(new Repeat(2, 6, false));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-05-24 | 2026-12-01 | 1 | 12 months.
        2026-05-24 | 2026-11-24 | 1 | 12 months, from 24/11/2026 6 months.
        2026-05-23 | 2026-11-24 | 0 | 12 months, from 24/11/2026 6 months.
        2026-05-23 | 2026-11-25 | 1 | 12 months, from 25/11/2026 6 months.
        2026-05-23 | 2026-11-01 | 0 | 6 months.
        """)
    void aReportCountsEachAsWasLaidDownOnItsDay(LocalDate before, LocalDate from, int again, String said) {
        try (TestHub hub = TestHub.at(Instant.parse("2026-10-30T08:00:00Z"), folder)) {
            SubjectId child = child(hub);
            referred(hub, child, 1, before);
            hub.services.law().limit(hub.chair(), TimeLimit.REFERRED_AGAIN, from, 6);
            hub.itIs(DAY, LocalTime.of(8, 0));
            referred(hub, child, 2, DAY);
            ReportPeriod november = new ReportPeriod(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
            var report = hub.services
                    .reports()
                    .read(
                            hub.viewer(),
                            new ReportQuestion(november, Optional.empty(), Optional.empty()),
                            Optional.empty())
                    .report(ReportKind.REPEATS);
            assertThat(report.lines().getFirst().number()).isEqualTo(again);
            assertThat(report.counts()).endsWith("It is counted within " + said);
        }
    }
}
