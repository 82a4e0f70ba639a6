package org.mashhuddle.ui.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.Session;

/// Contacts as a county has them in a morning, and rules for them.
public record TriageDay(Session session, Instant now) {

    private static final List<String> FAMILIES =
            List.of("ASH", "BEECH", "CEDAR", "DOGWOOD", "ELDER", "FIR", "GORSE", "HOLLY");
    private static final List<String> GIVEN = List.of("Isla", "Kofi", "Marta", "Noor", "Owen", "Piotr", "Rosa", "Sam");

    /// So many contacts about attendance, an hour before, and as many a week before.
    public void arrive(int contacts) {
        for (int i = 0; i < contacts; i++) {
            Child child = AChild.aChild()
                    .numbered(7000 + i)
                    .called(GIVEN.get(i % GIVEN.size()), "TEST-" + FAMILIES.get(i / GIVEN.size() % FAMILIES.size()))
                    .bornOn((2010 + i % 8) + "-03-0" + (1 + i % 9))
                    .build();
            session.services().subjects().keep(session.actor(), "subject.add", child);
            receive(child.id(), 7000 + i, now.minus(Duration.ofMinutes(60 - i % 50)));
        }
    }

    /// One more contact about attendance.
    public void receive(SubjectId who, int number, Instant at) {
        session.services()
                .referrals()
                .receive(
                        session.actor(),
                        AReferral.aReferral(who, at)
                                .numbered(number)
                                .contactFrom(number % 3 == 0 ? "Example Academy" : "school nurse")
                                .saying(
                                        number % 4 == 0 ? "attendance only, 4 days" : "attendance, no harm stated",
                                        new SharingMark.MayBeShared())
                                .build());
    }

    SubjectId child(int number) {
        return new SubjectId(new UUID(1, 7000 + number));
    }

    static TriageRule exploitation() {
        return new TriageRule(
                "Any word of exploitation",
                true,
                false,
                List.of(
                        TriageCondition.says(TriageTest.SAYS, "exploitation, county lines, knife"),
                        TriageCondition.numbers(TriageTest.CONTACTS, 3, 90)),
                "");
    }

    static TriageRule attendance() {
        return new TriageRule(
                "Attendance only",
                false,
                true,
                List.of(
                        TriageCondition.is(TriageTest.CONTACT),
                        TriageCondition.says(TriageTest.SAYS, "attendance"),
                        TriageCondition.isNot(TriageTest.SOCIAL_CARE)),
                "Attendance only, no harm stated. Early help told.");
    }

    MeetingTypeId type() {
        return session.services().settings().dailyType(session.viewer()).id();
    }

    /// Drafts both rules.
    public void draft() {
        session.services().triage().draft(session.actor(), type(), List.of(exploitation(), attendance()), 5);
    }

    /// Tries them and switches them on.
    public void switchOn() {
        draft();
        session.services().triage().tryOut(session.actor(), type());
        session.services().triage().switchOn(session.actor(), type());
    }
}
