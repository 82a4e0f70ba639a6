package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;

/// Days and clocks over which a child was, or might be, dropped.
class WhatADayMightDropTest {

    private static final String EARLY_HELP = "Known to early help already; school agrees";
    private static final LocalDate MONDAY = Story.MONDAY;
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @TempDir
    private Path folder;

    @Test
    void anUnbornChildLeftOffForGoodComesUpWhenTheBirthIsExpected() {
        try (Story story = new Story(folder)) {
            Child unborn = AChild.aChild()
                    .called("Unborn", "Story")
                    .expectedOn(WEDNESDAY)
                    .build();
            story.asksFor(unborn);
            story.hub
                    .services
                    .agendas()
                    .leaveOff(
                            story.chair(),
                            story.meeting,
                            unborn.id(),
                            MarkedText.narrowest(EARLY_HELP),
                            Optional.empty());
            story.opens();
            story.closes();
            story.hub.itIs(WEDNESDAY, LocalTime.of(8, 30));
            assertThat(story.isOn(WEDNESDAY, unborn.id())).isTrue();
        }
    }

    @Test
    void aComputerWhoseClockWasAheadKeepsNobodyAway() {
        try (Story story = new Story(folder)) {
            Instant right = story.hub.clock.instant();
            story.hub.clock.set(right.plusSeconds(400L * 24 * 3600));
            story.leavesOffForGood(EARLY_HELP);
            story.hub.clock.set(right.plusSeconds(600));
            story.refers();
            assertThat(story.isOnTomorrow()).isTrue();
        }
    }

    @Test
    void aDateFartherThanAYearIsRefusedAsASlip() {
        try (Story story = new Story(folder)) {
            assertThatThrownBy(() -> story.hub
                            .services
                            .agendas()
                            .defer(
                                    story.chair(),
                                    story.meeting,
                                    story.child.id(),
                                    LocalDate.of(2062, 12, 3),
                                    MarkedText.narrowest("Waiting for the hospital letter")))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.DATE_TOO_FAR));
        }
    }

    @Test
    void whoGoesMissingAfterTheFirstProposalStandsAmongTheMissing() {
        try (Story story = new Story(folder)) {
            story.episode(new Moment.OnDay(MONDAY), Optional.empty());
            assertThat(story.hub
                            .services
                            .agendas()
                            .propose(story.chair(), story.meeting)
                            .agenda()
                            .itemOf(story.child.id())
                            .orElseThrow()
                            .section())
                    .isEqualTo(org.mashhuddle.domain.agenda.AgendaSection.MISSING_NOW);
        }
    }

    @Test
    void rulesLeaveNobodyOffTheListOfADayThatIsPast() {
        try (Story story = new Story(folder)) {
            new RandomTriage(
                            story.hub,
                            new java.util.Random(1),
                            new OpenAccount(story.hub, 1, new java.util.ArrayList<>()),
                            List.of(),
                            _ -> {})
                    .switchRulesOn();
            Child slight = AChild.aChild().called("Slight", "Contact").build();
            story.hub.services.subjects().keep(story.chair(), "subject.add", slight);
            story.hub
                    .services
                    .referrals()
                    .receive(
                            story.chair(),
                            RandomTriage.slight(org.mashhuddle.fixture.AReferral.aReferral(
                                            slight.id(), story.hub.clock.instant()))
                                    .build());
            story.hub.services.agendas().plan(story.chair(), MONDAY.minusDays(3));
            assertThat(story.hub
                            .services
                            .agendas()
                            .propose(story.chair(), story.meeting)
                            .agenda()
                            .leftOff())
                    .hasSize(1);
        }
    }

    @Test
    void aChildBornOnALeapDayComesOfAgeOnTheFirstOfMarch() {
        Birth leap = new Birth.Born(LocalDate.of(2008, 2, 29));
        assertThat(leap.isAdult(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(leap.isAdult(LocalDate.of(2026, 3, 1))).isTrue();
    }
}
