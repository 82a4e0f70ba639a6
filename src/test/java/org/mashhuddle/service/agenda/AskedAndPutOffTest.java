package org.mashhuddle.service.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.TestHub;

/// An agency asks for a child at the panel of the afternoon, and the daily meeting of the morning puts the child off
/// for three days. The panel meets, and nobody speaks of the child: what the agency asked comes back with the child.
class AskedAndPutOffTest {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 19);
    private static final LocalDate FRIDAY = TUESDAY.plusDays(3);

    private TestHub hub;
    private MeetingType panel;
    private SubjectId kim;
    private MeetingId daily;
    private MeetingId afternoon;

    @BeforeEach
    void thePoliceAskForKimAtThePanel(@TempDir Path folder) {
        hub = TestHub.demoDay(folder);
        MeetingType added = hub.services.settings().addType(hub.chair(), "Exploitation", "Exploitation panel");
        MeetingDefaults twice = new MeetingDefaults(
                added.habits().code(), Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), Set.of(), List.of(), false, false);
        panel = hub.services.settings().keep(hub.chair(), added.with(twice));
        kim = child(77);
        hub.itIs(TUESDAY, LocalTime.of(8, 30));
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(kim, hub.clock.instant()).build());
        daily = hub.services.agendas().plan(hub.chair(), TUESDAY);
        afternoon = hub.services.schedule().plan(hub.chair(), panel.id(), TUESDAY);
        asks(kim);
        asks(child(78));
        hub.clock.pass(Duration.ofSeconds(20));
        hub.services.agendas().propose(hub.chair(), daily);
    }

    @AfterEach
    void leave() {
        hub.close();
    }

    private SubjectId child(long number) {
        var child = AChild.aChild().numbered(number).build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        return child.id();
    }

    private void asks(SubjectId who) {
        var police = hub.services
                .settings()
                .directory(hub.viewer())
                .agencies()
                .getFirst()
                .id();
        hub.services
                .agendas()
                .add(hub.chair(), afternoon, who, police, "A. Patel", MarkedText.narrowest("Seen with an adult"));
    }

    private void thePanelMeets() {
        hub.itIs(TUESDAY, LocalTime.of(14, 0));
        hub.services.meetings().open(hub.chair(), afternoon);
        assertThat(hub.book(afternoon).agenda().itemOf(kim)).isEmpty();
        hub.clock.pass(Duration.ofMinutes(10));
        hub.services.meetings().close(hub.chair(), afternoon);
    }

    private boolean isAskedFor(MeetingId meeting) {
        return hub.services.agendas().propose(hub.chair(), meeting).agenda().itemOf(kim).stream()
                .flatMap(item -> item.reasons().stream())
                .anyMatch(RequestedBy.class::isInstance);
    }

    private MeetingId on(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 30));
        return hub.services.agendas().plan(hub.chair(), day);
    }

    private MeetingId panelOn(LocalDate day) {
        return hub.services.schedule().plan(hub.chair(), panel.id(), day);
    }

    @Test
    void whatWasAskedComesBackWithTheChild() {
        hub.services.agendas().defer(hub.chair(), daily, kim, FRIDAY, MarkedText.narrowest("Waiting for the hospital"));
        thePanelMeets();
        assertThat(hub.services
                        .agendas()
                        .propose(hub.chair(), on(TUESDAY.plusDays(1)))
                        .agenda()
                        .itemOf(kim))
                .isEmpty();
        assertThat(isAskedFor(on(FRIDAY))).isTrue();
        assertThat(isAskedFor(panelOn(FRIDAY))).isTrue();
    }

    @Test
    void soItDoesWhenKimIsLeftOffUntilADay() {
        hub.services
                .agendas()
                .leaveOff(hub.chair(), daily, kim, MarkedText.narrowest("Seen by school today"), Optional.of(FRIDAY));
        thePanelMeets();
        assertThat(isAskedFor(on(FRIDAY))).isTrue();
        assertThat(isAskedFor(panelOn(FRIDAY))).isTrue();
    }

    @Test
    void aMeetingThatHasDecidedSinceHeardIt() {
        hub.services.agendas().defer(hub.chair(), daily, kim, FRIDAY, MarkedText.narrowest("Waiting for the hospital"));
        thePanelMeets();
        MeetingId friday = on(FRIDAY);
        hub.services.agendas().propose(hub.chair(), friday);
        hub.itIs(FRIDAY, LocalTime.of(9, 31));
        hub.services.meetings().open(hub.chair(), friday);
        hub.services.meetings().goTo(hub.chair(), friday, hub.item(friday, kim).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services.meetings().close(hub.chair(), friday);
        hub.itIs(FRIDAY.plusDays(3), LocalTime.of(8, 30));
        assertThat(isAskedFor(panelOn(FRIDAY.plusDays(4)))).isFalse();
    }
}
