package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.TestHub;

/// A contact comes in while the room is at its child, and the room knows nothing of it: what was decided is about what
/// the minutes say the room was shown, and the contact waits for the next meeting (`product.md`, rule 1).
class ArrivedInTheRoomTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;
    private final Child kim = AChild.aChild().numbered(1).build();
    private final Child lee = AChild.aChild().numbered(2).build();

    @BeforeEach
    void theRoomIsAtKim() {
        hub = TestHub.demoDay(folder);
        hub.itIs(DAY, LocalTime.of(8, 0));
        for (Child each : List.of(kim, lee)) {
            hub.services.subjects().keep(hub.chair(), "subject.add", each);
            comes(each, 10 + each.id().value().getLeastSignificantBits());
        }
        meeting = hub.services.agendas().plan(hub.chair(), DAY);
        hub.itIs(DAY, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        goTo(kim);
    }

    @AfterEach
    void leave() {
        hub.close();
    }

    private ReferralId comes(Child child, long number) {
        var referral = AReferral.aReferral(child.id(), hub.clock.instant())
                .numbered(number)
                .build();
        hub.services.referrals().receive(hub.chair(), referral);
        return referral.id();
    }

    private void goTo(Child child) {
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, child.id()).id());
        hub.clock.pass(Duration.ofMinutes(2));
    }

    private void decideWithReason(SubjectId who) {
        hub.decide(
                meeting,
                who,
                hub.decision(OutcomeKind.EARLY_HELP, Optional.empty(), "School and health see no further harm now."));
    }

    private List<ReferralId> newOn(LocalDate day) {
        MeetingId next = hub.services.agendas().plan(hub.chair(), day);
        return hub.book(next).agenda().itemOf(kim.id()).stream()
                .flatMap(item -> item.reasons().stream())
                .filter(NewReferral.class::isInstance)
                .map(reason -> ((NewReferral) reason).referral())
                .toList();
    }

    @Test
    void whatTheAgendaSaidOnlyAfterwardsWaitsForTheNextMeeting() {
        decideWithReason(kim.id());
        ReferralId came = comes(kim, 30);
        hub.clock.pass(Duration.ofSeconds(20));
        goTo(lee);
        hub.services.agendas().propose(hub.chair(), meeting);
        decideWithReason(lee.id());
        hub.services.meetings().close(hub.chair(), meeting);
        assertThat(newOn(DAY.plusDays(1))).containsExactly(came);
    }

    @Test
    void whatTheRoomCameForIsSettled() {
        decideWithReason(kim.id());
        goTo(lee);
        decideWithReason(lee.id());
        hub.services.meetings().close(hub.chair(), meeting);
        assertThat(newOn(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void aCorrectionAfterTheCloseSettlesNoMoreThanTheRoomKnew() {
        ReferralId came = comes(kim, 30);
        hub.clock.pass(Duration.ofSeconds(20));
        goTo(lee);
        hub.services.agendas().propose(hub.chair(), meeting);
        decideWithReason(lee.id());
        hub.services.meetings().close(hub.chair(), meeting);
        decideWithReason(kim.id());
        assertThat(newOn(DAY.plusDays(1))).contains(came);
    }
}
