package org.mashhuddle.service.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.LeftCustody;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;

/// The chair leaves a child off, or defers it, by what the agenda shows. What reached the hub a moment before, and is
/// not shown yet, is seen first: nobody is left off unheard (`product.md`, rule 1).
class LeftOffUnseenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final MarkedText WHY = MarkedText.narrowest("Early help works with the family and school agrees");

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;
    private final Child kim = AChild.aChild().numbered(1).build();

    @BeforeEach
    void kimIsOnTheAgenda() {
        hub = TestHub.demoDay(folder);
        hub.itIs(DAY, LocalTime.of(7, 0));
        hub.services.subjects().keep(hub.chair(), "subject.add", kim);
        refers(10);
        meeting = hub.services.agendas().plan(hub.chair(), DAY);
    }

    @AfterEach
    void leave() {
        hub.close();
    }

    private void refers(long number) {
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(kim.id(), hub.clock.instant())
                                .numbered(number)
                                .build());
        passes();
    }

    private void passes() {
        hub.clock.pass(Duration.ofMinutes(1));
    }

    private void leavesOff(Optional<LocalDate> back) {
        hub.services.agendas().leaveOff(hub.chair(), meeting, kim.id(), WHY, back);
        passes();
    }

    private void nobodyCanLeaveKimOffUntilItIsShown() {
        for (Optional<LocalDate> back : List.of(Optional.<LocalDate>empty(), Optional.of(DAY.plusDays(14)))) {
            assertThatThrownBy(() -> leavesOff(back))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.CHANGED_MEANWHILE));
        }
        hub.services.agendas().propose(hub.chair(), meeting);
        leavesOff(Optional.of(DAY.plusDays(14)));
        assertThat(hub.book(meeting).agenda().itemOf(kim.id())).isEmpty();
    }

    private List<Reason> why(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 0));
        MeetingId next = hub.services.agendas().plan(hub.chair(), day);
        return hub.services.agendas().propose(hub.chair(), next).agenda().itemOf(kim.id()).stream()
                .flatMap(item -> item.reasons().stream())
                .toList();
    }

    private void detained(long number) {
        hub.services
                .custody()
                .detained(
                        hub.chair(),
                        new Custody(
                                new CustodyId(new UUID(8, number)),
                                kim.id(),
                                new Moment.Exactly(hub.clock.instant()),
                                "Northmere",
                                "police",
                                Optional.empty(),
                                Custody.Extent.byLaw(),
                                Optional.empty(),
                                Optional.empty(),
                                Provenance.here(),
                                0));
        passes();
    }

    private void released(long number) {
        hub.services
                .custody()
                .left(
                        hub.chair(),
                        new CustodyId(new UUID(8, number)),
                        new Moment.Exactly(hub.clock.instant()),
                        Custody.How.RELEASED,
                        "his mother");
        passes();
    }

    @Test
    void theEndOfCustodyIsSeenFirst() {
        detained(1);
        released(1);
        nobodyCanLeaveKimOffUntilItIsShown();
    }

    @Test
    void theEndOfCustodyThatWasShownIsSettledWithLeavingKimOff() {
        detained(1);
        released(1);
        hub.services.agendas().propose(hub.chair(), meeting);
        leavesOff(Optional.empty());
        assertThat(why(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void whoIsPutBackIsThereForTheEndOfCustodyAgain() {
        detained(1);
        released(1);
        hub.services.agendas().propose(hub.chair(), meeting);
        leavesOff(Optional.empty());
        hub.services.agendas().takeBack(hub.chair(), meeting, kim.id());
        assertThat(LeftCustody.toldAmong(hub.item(meeting, kim.id()).reasons())).hasSize(1);
    }

    @Test
    void aDeathIsSeenFirst() {
        hub.services.lives().died(hub.chair(), kim.id(), new Death(Optional.empty(), "hospital"));
        passes();
        nobodyCanLeaveKimOffUntilItIsShown();
    }

    @Test
    void aReturnFromMissingIsSeenFirst() {
        MissingEpisode gone = missing();
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.services.missing().returned(hub.chair(), gone.id(), new Moment.Exactly(hub.clock.instant()), "by himself");
        passes();
        nobodyCanLeaveKimOffUntilItIsShown();
    }

    private MissingEpisode missing() {
        MissingEpisode gone = hub.services
                .missing()
                .wentMissing(
                        hub.chair(),
                        new MissingEpisode(
                                new EpisodeId(new UUID(7, 1)),
                                kim.id(),
                                new Moment.Exactly(hub.clock.instant()),
                                Optional.empty(),
                                Optional.empty(),
                                MissingEpisode.ReturnInterview.notKnown(),
                                0));
        passes();
        return gone;
    }

    /// Nobody waits for what was to come for a child who has died: nothing of it stands in the way.
    @Test
    void aChildWhoHasDiedCanBeDeferredWhateverWasOpen() {
        detained(1);
        released(1);
        missing();
        hub.services.lives().died(hub.chair(), kim.id(), new Death(Optional.empty(), "hospital"));
        passes();
        hub.services.agendas().propose(hub.chair(), meeting);
        leavesOff(Optional.of(DAY.plusDays(14)));
        assertThat(hub.book(meeting).agenda().itemOf(kim.id())).isEmpty();
    }
}
