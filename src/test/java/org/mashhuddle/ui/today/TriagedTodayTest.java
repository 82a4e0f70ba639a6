package org.mashhuddle.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.TestHub;

/// Today says who said that triage is finished, and when, as long as it is.
class TriagedTodayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;
    private long number;

    @BeforeEach
    void aMorning() {
        hub = TestHub.at(Instant.parse("2026-11-23T08:00:00Z"), folder);
        meeting = hub.services.agendas().plan(hub.chair(), MONDAY);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private SubjectId came() {
        Child child = AChild.aChild().numbered(++number).build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(child.id(), hub.clock.instant())
                                .numbered(++number)
                                .contactFrom("Example Academy")
                                .saying("Bruise to the arm", new SharingMark.MayBeShared())
                                .build());
        hub.clock.pass(Duration.ofMinutes(1));
        return child.id();
    }

    private TodayWords.Check first() {
        return new CardWriting(hub.services.today().today(hub.viewer(), meeting), hub.clock.instant())
                .card()
                .checks()
                .getFirst();
    }

    private void propose() {
        hub.services.agendas().propose(hub.chair(), meeting);
    }

    @Test
    void todaySaysWhoFinishedTriageUntilAContactComes() {
        SubjectId bruise = came();
        propose();
        assertThat(first().words()).isEqualTo("The one new contact is on the agenda or left off");
        hub.services.triage().keepOn(hub.chair(), meeting, bruise, MarkedText.narrowest("the nurse is worried"));
        hub.services.triage().finish(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(20));
        String who = hub.book(meeting).hub().directory().name(hub.chair().user());
        assertThat(first().good()).isTrue();
        assertThat(first().words())
                .isEqualTo("The one new contact is on the agenda or left off; triage finished by " + who
                        + ", 23/11/2026 08:01");
        came();
        assertThat(first().good()).isFalse();
        assertThat(first().words()).doesNotContain("finished");
        propose();
        assertThat(first().words()).isEqualTo("All 2 contacts are on the agenda or left off");
        hub.services.triage().keepOn(hub.chair(), meeting, last(), MarkedText.narrowest("the school rang"));
        hub.services.triage().finish(hub.chair(), meeting);
        assertThat(first().words())
                .startsWith("All 2 contacts are on the agenda or left off; triage finished by " + who + ", 23/11/2026");
    }

    private SubjectId last() {
        return hub.book(meeting).agenda().items().getLast().subject();
    }
}
