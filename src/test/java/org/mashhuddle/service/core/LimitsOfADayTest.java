package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue.QuarterDue;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.service.TriageScene;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.quarter.QuartersOwed;
import org.mashhuddle.service.today.Today;
import org.mashhuddle.service.today.Unfinished;
import org.mashhuddle.store.audit.AuditEvent;

/// What a hub lays down for its days, at the last day that counts, a day within and a day without; with another number
/// from the day on which it is asked, and from the day after, which does not touch it. The days were counted by hand.
class LimitsOfADayTest {

    // Tuesday.
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final SharingMark SHARED = new SharingMark.MayBeShared();

    @TempDir
    private Path folder;

    private TestHub at(String moment) {
        return TestHub.at(Instant.parse(moment), folder);
    }

    private static void lay(TestHub hub, TimeLimit what, LocalDate from, int amount) {
        hub.services.law().limit(hub.chair(), what, from, amount);
    }

    private static SubjectId child(TestHub hub, long number) {
        Child child = AChild.aChild().numbered(number).build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        return child.id();
    }

    /// Of three children it was said, at this moment, that they were seen at a place.
    private static SubjectId seenAt(TestHub hub, Instant when) {
        Place arcade = new Place(
                new SubjectId(new UUID(3, 1)),
                "Example Arcade",
                "SS1 0XX",
                "",
                SharingMark.narrowest(),
                Optional.empty(),
                0);
        hub.services.subjects().keep(hub.chair(), "subject.add", arcade);
        hub.clock.set(when);
        for (int number = 1; number <= 3; number++) {
            hub.services
                    .links()
                    .add(
                            hub.chair(),
                            new Link(
                                    new LinkId(new UUID(4, number)),
                                    child(hub, number),
                                    arcade.id(),
                                    LinkKind.SEEN_AT,
                                    "",
                                    "police",
                                    SHARED));
        }
        return arcade.id();
    }

    /// 28 days before 24 November begin with 27 October, London time, which was that of Greenwich by then.
    @ParameterizedTest
    @CsvSource({
        "2026-10-26T23:59:59Z, 0, 0, false",
        "2026-10-27T00:00:00Z, 0, 0, true",
        "2026-10-27T00:00:01Z, 0, 0, true",
        "2026-10-27T00:00:00Z, 0, 27, false",
        "2026-10-28T00:00:00Z, 0, 27, true",
        "2026-10-27T00:00:00Z, 1, 27, true",
        "2026-10-26T00:00:00Z, 0, 29, true",
        "2026-10-26T00:00:00Z, 1, 29, false"
    })
    void aLinkIsRecentAsLongAsIsLaidDownOnTheDayOfTheMeeting(Instant said, int later, int amount, boolean comes) {
        try (TestHub hub = at("2026-10-20T08:00:00Z")) {
            SubjectId arcade = seenAt(hub, said);
            hub.itIs(DAY, LocalTime.of(8, 0));
            if (amount > 0) {
                lay(hub, TimeLimit.LINKED, DAY.plusDays(later), amount);
            }
            MeetingId meeting = hub.services.agendas().plan(hub.chair(), DAY);
            hub.services.agendas().propose(hub.chair(), meeting);
            assertThat(hub.book(meeting).agenda().itemOf(arcade).isPresent()).isEqualTo(comes);
        }
    }

    private static void contact(TestHub hub, long number, LocalDate day) {
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(
                                        child(hub, number),
                                        day.atTime(7, 0).atZone(Moment.LONDON).toInstant())
                                .numbered(number)
                                .contactFrom("Example Academy")
                                .saying("Attendance, 3 days absent", SHARED)
                                .build());
    }

    /// Thirty days before 24 November begin with 25 October; what comes today is not past.
    @ParameterizedTest
    @CsvSource({
        "2026-10-24, 0, 0, 0",
        "2026-10-25, 0, 0, 1",
        "2026-10-26, 0, 0, 1",
        "2026-11-23, 0, 0, 1",
        "2026-11-24, 0, 0, 0",
        "2026-10-25, 0, 29, 0",
        "2026-10-25, 1, 29, 1",
        "2026-10-24, 0, 31, 1",
        "2026-10-24, 1, 31, 0"
    })
    void rulesAreTriedOnSoLongAPastAsIsLaidDownToday(LocalDate came, int later, int amount, int arrived) {
        try (TestHub hub = at("2026-11-24T08:00:00Z")) {
            contact(hub, 1, came);
            if (amount > 0) {
                lay(hub, TimeLimit.TRIAL, DAY.plusDays(later), amount);
            }
            MeetingTypeId type = hub.services.settings().dailyType(hub.viewer()).id();
            hub.services.triage().draft(hub.chair(), type, List.of(TriageScene.attendance()), 5);
            assertThat(hub.services.triage().tryOut(hub.chair(), type).trial().arrived())
                    .isEqualTo(arrived);
        }
    }

    /// A day said without a time ends at 17:00: a moment before that it is due then, and from then on before midnight.
    @ParameterizedTest
    @CsvSource({
        "16:59, 0, 0, 17:00",
        "17:00, 0, 0, 23:59",
        "17:01, 0, 0, 23:59",
        "15:59, 0, 960, 16:00",
        "16:00, 0, 960, 23:59",
        "16:01, 0, 960, 23:59",
        "16:01, 1, 960, 17:00",
        "17:00, 0, 1080, 18:00"
    })
    void aDayOfTheQuickLineEndsAsIsLaidDown(LocalTime said, int later, int amount, LocalTime due) {
        try (TestHub hub = at("2026-11-24T08:00:00Z")) {
            if (amount > 0) {
                lay(hub, TimeLimit.END_OF_DAY, DAY.plusDays(later), amount);
            }
            hub.itIs(DAY, said);
            assertThat(hub.services
                            .actions()
                            .quickLine(hub.viewer())
                            .read("visit home today", hub.local())
                            .due()
                            .map(DueTime::local))
                    .contains(DAY.atTime(due));
        }
    }

    private static void returned(TestHub hub, LocalDate back) {
        SubjectId who = child(hub, 1);
        Instant gone = back.atTime(1, 0).atZone(Moment.LONDON).toInstant();
        MissingEpisode episode = hub.services
                .missing()
                .wentMissing(
                        hub.chair(),
                        new MissingEpisode(
                                new EpisodeId(new UUID(6, 1)),
                                who,
                                new Moment.Exactly(gone),
                                Optional.of(new MissingEpisode.Confirmation(gone, "police, PC Lane")),
                                Optional.empty(),
                                MissingEpisode.ReturnInterview.notKnown(),
                                0));
        hub.services
                .missing()
                .returned(hub.chair(), episode.id(), new Moment.Exactly(gone.plusSeconds(3600)), "on the bus");
    }

    /// Thirty days before 24 November is 25 October.
    @ParameterizedTest
    @CsvSource({
        "2026-10-24, 0, 0, false",
        "2026-10-25, 0, 0, true",
        "2026-10-26, 0, 0, true",
        "2026-10-25, 0, 29, false",
        "2026-10-25, 1, 29, true",
        "2026-10-24, 0, 31, true",
        "2026-10-24, 1, 31, false"
    })
    void anInterviewThatNobodyHeldIsLookedForAsLongAsIsLaidDown(LocalDate back, int later, int amount, boolean shown) {
        try (TestHub hub = at("2026-11-24T08:00:00Z")) {
            returned(hub, back);
            if (amount > 0) {
                lay(hub, TimeLimit.INTERVIEW_AWAITED, DAY.plusDays(later), amount);
            }
            Today today = hub.services
                    .today()
                    .today(hub.viewer(), hub.services.agendas().plan(hub.chair(), DAY));
            assertThat(today.clocks().stream().anyMatch(clock -> clock.kind() == ClockKind.RETURN_INTERVIEW))
                    .isEqualTo(shown);
        }
    }

    private static int papers(TestHub hub) {
        return hub.services.today().today(hub.viewer(), hub.today).unfinished().stream()
                .filter(Unfinished.PapersNotOut.class::isInstance)
                .map(Unfinished.PapersNotOut.class::cast)
                .filter(one -> one.meeting().equals(hub.today))
                .mapToInt(Unfinished.PapersNotOut::due)
                .sum();
    }

    /// The meeting of Tuesday is counted paper by paper on its own day and the three after it; from the fourth day on
    /// it is only named.
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 0, 0, true",
        "2026-11-26, 0, 0, true",
        "2026-11-27, 0, 0, true",
        "2026-11-28, 0, 0, false",
        "2026-11-28, 0, 5, true",
        "2026-11-28, 1, 5, false",
        "2026-11-27, 0, 3, false",
        "2026-11-27, 1, 3, true"
    })
    void papersAreCountedForAsManyDaysAsAreLaidDownToday(LocalDate day, int later, int amount, boolean counted) {
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            hub.itIs(day, LocalTime.of(19, 0));
            if (amount > 0) {
                lay(hub, TimeLimit.PAPERS_COUNTED, day.plusDays(later), amount);
            }
            assertThat(papers(hub) > 0).isEqualTo(counted);
        }
    }

    private static Optional<QuarterDue> owed(TestHub hub, TimeLimits limits, LocalDateTime now) {
        AgencyId board = new AgencyId(new UUID(7, 1));
        Meeting held = hub.book(hub.today).meeting();
        return hub.database.write(hub.chair(), AuditEvent.of("agency.board", board.value()), tx -> {
            if (tx.parties().directory().board(board).isEmpty()) {
                tx.parties().keep(new Agency(board, "Example Partnership", "partnership", SHARED, false), 90);
                tx.parties().board(board, DAY);
            }
            return new QuartersOwed(
                            tx,
                            WorkingCalendar.weekdays(),
                            limits,
                            now.atZone(Moment.LONDON).toInstant())
                    .of(held);
        });
    }

    /// The last quarter of 2026 ends on Thursday 31 December; ten weekdays later it is Thursday 14 January.
    @Test
    void papersOfAQuarterAreOwedOnceItIsOverAndDueAsHeldOnItsLastDay() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            LocalDateTime morning = last.plusDays(1).atTime(8, 0);
            assertThat(owed(hub, UsualLimits.limits(), last.atTime(23, 59))).isEmpty();
            assertThat(due(hub, UsualLimits.limits(), morning)).isEqualTo("2027-01-14T17:00");
            assertThat(due(hub, with(last, 9), morning)).isEqualTo("2027-01-13T17:00");
            assertThat(due(hub, with(last, 11), morning)).isEqualTo("2027-01-15T17:00");
            assertThat(due(hub, with(last.plusDays(1), 9), morning)).isEqualTo("2027-01-14T17:00");
        }
    }

    private static LocalDateTime due(TestHub hub, TimeLimits limits, LocalDateTime now) {
        return owed(hub, limits, now).orElseThrow().dueAt().local();
    }

    private static TimeLimits with(LocalDate from, int amount) {
        return UsualLimits.limits().with(new DatedLimit(TimeLimit.QUARTER_PAPERS, from, amount));
    }

    private static List<PaperKey> chasers(TestHub hub) {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == PaperKind.CHASER)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "3599, 0, 0, false",
        "3600, 0, 0, true",
        "3601, 0, 0, true",
        "3600, 0, 2, false",
        "7199, 0, 2, false",
        "7200, 0, 2, true",
        "3600, 1, 2, true"
    })
    void anAgencyThatOwesAReturnIsAskedAgainAsIsLaidDownOnTheDayOfTheFirst(
            int seconds, int later, int amount, boolean again) {
        try (TestHub hub = TestHub.planned(folder)) {
            if (amount > 0) {
                lay(hub, TimeLimit.ASKED_AGAIN, DAY.plusDays(later), amount);
            }
            if (!hub.book(hub.today).agenda().isFrozen()) {
                hub.services.agendas().freeze(hub.chair(), hub.today);
            }
            PaperKey first = chasers(hub).getFirst();
            IssuedFile file = hub.services
                    .papers()
                    .issue(
                            hub.chair(),
                            hub.services.papers().prepare(hub.chair(), first, ""),
                            new Sending(Channel.HANDED_OVER, "the duty desk"));
            hub.services.papers().printed(hub.chair(), file);
            hub.clock.pass(Duration.ofSeconds(seconds));
            assertThat(chasers(hub).contains(first)).isEqualTo(again);
        }
    }
}
