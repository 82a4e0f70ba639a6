package org.mashhuddle.service.agenda;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.audit.AuditEvent;

/// Who stands on the agenda only because a brother or sister is referred goes and comes back with that child, and the
/// list of those left off says so; who has a reason of their own stays.
class SiblingsFollowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 2);
    private static final HouseholdId HOME = new HouseholdId(new UUID(4, 1));
    private static final MarkedText WHY = MarkedText.narrowest("The assessment visit is on Tuesday");

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;
    private final Child kim =
            AChild.aChild().numbered(1).called("Kim", "TEST-OAK").livingIn(HOME).build();
    private final Child lee =
            AChild.aChild().numbered(2).called("Lee", "TEST-OAK").livingIn(HOME).build();
    private final Child max =
            AChild.aChild().numbered(3).called("Max", "TEST-OAK").livingIn(HOME).build();

    @BeforeEach
    void kimIsReferred() {
        hub = TestHub.demoDay(folder);
        hub.itIs(DAY, LocalTime.of(7, 0));
        List.of(kim, lee, max).forEach(child -> hub.services.subjects().keep(hub.chair(), "subject.add", child));
        refers(kim, 10);
    }

    @AfterEach
    void leave() {
        hub.close();
    }

    private void refers(Child child, long number) {
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(child.id(), hub.clock.instant())
                                .numbered(number)
                                .build());
        hub.clock.pass(Duration.ofMinutes(1));
    }

    private void planned(boolean frozen) {
        meeting = hub.services.agendas().plan(hub.chair(), DAY);
        hub.services.agendas().propose(hub.chair(), meeting);
        if (frozen) {
            hub.services.agendas().freeze(hub.chair(), meeting);
        }
        hub.clock.pass(Duration.ofMinutes(1));
    }

    private void leaves(Child child, Optional<LocalDate> back) {
        hub.services.agendas().leaveOff(hub.chair(), meeting, child.id(), WHY, back);
        hub.clock.pass(Duration.ofMinutes(1));
    }

    private boolean isOn(Child child) {
        return hub.book(meeting).agenda().itemOf(child.id()).isPresent();
    }

    private Optional<LeftOff> line(Child child) {
        return hub.book(meeting).agenda().leftOff().stream()
                .filter(left -> left.subject().equals(child.id()))
                .findFirst();
    }

    private String why(Child child) {
        return line(child).map(left -> left.why().words()).orElse("");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theyFollowWhoIsDeferredAndTheLineSaysSo(boolean frozen) {
        planned(frozen);
        assertThat(List.of(isOn(kim), isOn(lee), isOn(max))).containsOnly(true);
        leaves(kim, Optional.of(LATER));
        assertThat(List.of(isOn(kim), isOn(lee), isOn(max))).containsOnly(false);
        assertThat(why(kim)).isEqualTo(WHY.words());
        assertThat(why(lee)).isEqualTo("Follows Kim TEST-OAK, deferred to Wed 2 December 2026");
        assertThat(why(max)).isEqualTo(why(lee));
        assertThat(line(lee).orElseThrow().considered()).isEqualTo("Linked to another item");
        assertThat(line(lee).orElseThrow().comesBack()).contains(LATER);
        assertThat(line(lee).orElseThrow().why().mark()).isEqualTo(WHY.mark());
        hub.services.agendas().propose(hub.chair(), meeting);
        assertThat(List.of(isOn(kim), isOn(lee), isOn(max))).containsOnly(false);
        assertThat(FollowRule.followers(hub.book(meeting), kim.id())).containsExactly(lee.id(), max.id());
        assertThat(FollowRule.followers(hub.book(meeting), lee.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theyFollowWhoIsLeftOff(boolean frozen) {
        planned(frozen);
        leaves(kim, Optional.empty());
        assertThat(List.of(isOn(kim), isOn(lee), isOn(max))).containsOnly(false);
        assertThat(why(lee)).isEqualTo("Follows Kim TEST-OAK, left off");
        assertThat(line(lee).orElseThrow().comesBack()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, 2026-12-02", "true, 2026-12-02", "false, ", "true, "})
    void oneTakingBackBringsAllBack(boolean frozen, LocalDate back) {
        planned(frozen);
        leaves(kim, Optional.ofNullable(back));
        hub.services.agendas().takeBack(hub.chair(), meeting, kim.id());
        for (Child child : List.of(kim, lee, max)) {
            assertThat(isOn(child)).isTrue();
            assertThat(line(child)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoHasAReasonOfTheirOwnStays(boolean frozen) {
        refers(lee, 11);
        planned(frozen);
        leaves(kim, Optional.of(LATER));
        assertThat(isOn(lee)).isTrue();
        assertThat(line(lee)).isEmpty();
        // Max is of the household of Lee as well, who stays.
        assertThat(isOn(max) || line(max).isPresent()).isTrue();
        hub.services.agendas().propose(hub.chair(), meeting);
        assertThat(isOn(max) || line(max).isPresent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoseOwnNewsTheAgendaDoesNotShowYetStays(boolean frozen) {
        planned(frozen);
        refers(lee, 11);
        leaves(kim, Optional.of(LATER));
        assertThat(isOn(lee)).isTrue();
        assertThat(isOn(max)).isFalse();
        assertThat(why(max)).startsWith("Follows Kim");
    }

    @Test
    void aSiblingWhoGoesFirstTakesNobodyAlong() {
        planned(false);
        leaves(lee, Optional.of(LATER));
        assertThat(List.of(isOn(kim), isOn(max))).containsOnly(true);
        leaves(kim, Optional.of(LATER));
        assertThat(why(lee)).isEqualTo(WHY.words());
        assertThat(why(max)).startsWith("Follows Kim");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theyComeBackWithTheOneTheyFollow(boolean frozen) {
        planned(frozen);
        leaves(kim, Optional.of(LATER));
        hub.itIs(LATER, LocalTime.of(8, 0));
        MeetingId next = hub.services.agendas().plan(hub.chair(), LATER);
        var agenda = hub.services.agendas().propose(hub.chair(), next).agenda();
        for (Child child : List.of(kim, lee, max)) {
            assertThat(agenda.itemOf(child.id())).isPresent();
        }
    }

    @Test
    void whoFollowsIsOnTheAgendaBeforeThatAsSoonAsThereIsAReasonOfTheirOwn() {
        planned(false);
        leaves(kim, Optional.of(LATER));
        refers(lee, 11);
        LocalDate between = DAY.plusDays(1);
        hub.itIs(between, LocalTime.of(8, 0));
        MeetingId next = hub.services.agendas().plan(hub.chair(), between);
        var agenda = hub.services.agendas().propose(hub.chair(), next).agenda();
        assertThat(agenda.itemOf(lee.id())).isPresent();
    }

    @Test
    void whoFollowsHasNothingKeptAwayThatFallsDueEarlier() {
        planned(false);
        leaves(kim, Optional.of(LATER));
        List<SubjectId> away = hub.database.readForTheRecord(
                hub.viewer(),
                AuditEvent.of("agenda.view"),
                tx -> tx.agendas().leftOffStanding(DAY).stream()
                        .map(LeftOff::subject)
                        .toList());
        assertThat(away).contains(kim.id()).doesNotContain(lee.id(), max.id());
    }

    private List<SubjectId> linkedTo(Child child) {
        return hub.book(meeting).agenda().itemOf(child.id()).orElseThrow().reasons().stream()
                .map(LinkedTo.class::cast)
                .map(LinkedTo::other)
                .toList();
    }

    @Test
    void theyAreThereBecauseOfKim() {
        planned(false);
        assertThat(linkedTo(lee)).containsExactly(kim.id());
    }
}
