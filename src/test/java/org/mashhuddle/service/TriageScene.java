package org.mashhuddle.service;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.TestHub;

/// A hub whose meetings have a rule of triage of their own, and the contacts that it reads.
public abstract class TriageScene {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final SharingMark SHARED = new SharingMark.MayBeShared();

    @TempDir
    private Path folder;

    TestHub hub;
    MeetingTypeId type;
    long number;

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-23T08:00:00Z"), folder);
        type = hub.services.settings().dailyType(hub.viewer()).id();
    }

    @AfterEach
    void close() {
        hub.close();
    }

    public static TriageRule attendance() {
        return new TriageRule(
                "Attendance only",
                false,
                true,
                List.of(TriageCondition.is(TriageTest.CONTACT), TriageCondition.says(TriageTest.SAYS, "attendance")),
                "Attendance only, no harm stated. Early help told.");
    }

    void switchOn() {
        hub.services.triage().draft(hub.chair(), type, List.of(attendance()), 5);
        hub.services.triage().tryOut(hub.chair(), type);
        hub.services.triage().switchOn(hub.chair(), type);
    }

    SubjectId child(AChild built) {
        Child child = built.build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        return child.id();
    }

    SubjectId child() {
        return child(AChild.aChild().numbered(++number));
    }

    void attendance(SubjectId who) {
        contact(who, "Attendance, 3 days absent");
    }

    void contact(SubjectId who, String says) {
        receive(came(who, says));
    }

    AReferral came(SubjectId who, String says) {
        return AReferral.aReferral(who, hub.clock.instant())
                .numbered(++number)
                .contactFrom("Example Academy")
                .saying(says, SHARED);
    }

    void receive(AReferral came) {
        hub.services.referrals().receive(hub.chair(), came.build());
        hub.clock.pass(Duration.ofMinutes(1));
    }

    MeetingBook monday() {
        return hub.services
                .agendas()
                .propose(hub.chair(), hub.services.agendas().plan(hub.chair(), MONDAY));
    }
}
