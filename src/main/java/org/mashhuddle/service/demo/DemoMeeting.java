package org.mashhuddle.service.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.reason.Returned;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.service.Session;

/// Holds the meeting of the demo day from opening to signature, as its people would.
public final class DemoMeeting {

    /// What the police said on one child and let be shared no further than the room: it must be in no
    /// paper.
    public static final String WITHHELD = "Line name HERON held by the unit";

    private static final SharingMark ROOM = SharingMark.narrowest();
    private static final SharingMark SHARED = new SharingMark.MayBeShared();
    private static final Words OWN_FACT = new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT);
    private static final Words MOTHER = new Words(new Words.Whose.ReportedBy("Mother"), Words.Kind.FACT);

    private final Session session;
    private final DemoClock clock;
    private final MeetingId meeting;
    private final LocalDate today;

    /// @param clock stands at the opening
    public DemoMeeting(Session session, DemoClock clock, MeetingId meeting, LocalDate today) {
        this.session = session;
        this.clock = clock;
        this.meeting = meeting;
        this.today = today;
    }

    /// Opens, discusses every item that the chair may see, and closes.
    public void hold() {
        EarlierMeeting.open(session, meeting);
        MeetingBook book = session.services().meetings().book(session.viewer(), meeting);
        for (AgendaItem item : book.agenda().items()) {
            clock.pass(Duration.ofMinutes(Math.max(2, item.minutes() - 1)));
            book.subject(item).ifPresent(subject -> discuss(item, subject));
        }
        clock.pass(Duration.ofMinutes(6));
        session.services().meetings().close(session.actor(), meeting);
    }

    /// Signs as the chair.
    public void sign() {
        clock.pass(Duration.ofMinutes(5));
        session.services()
                .minutes()
                .sign(
                        session.actor(),
                        meeting,
                        DemoDay.PASSPHRASE.toCharArray(),
                        SigningReasons.over("The restricted item is heard by its named users only."));
    }

    private void discuss(AgendaItem item, Subject subject) {
        session.services().meetings().goTo(session.actor(), meeting, item.id());
        DemoTyping typing = new DemoTyping(session, meeting, item.id(), clock.instant());
        if (subject.displayName().startsWith("Jordan")) {
            lastTimeIsAnswered(subject.id());
            jordan(typing);
        } else if (subject instanceof Child child) {
            child(typing, item, child);
        } else {
            typing.shared(
                            "Police",
                            "T. Quill",
                            subject instanceof Place
                                    ? "Three children were met here after school this month."
                                    : "Seen near the school at the end of the day, three times this month.",
                            OWN_FACT,
                            SHARED)
                    .disrupted("Police lead; the meeting looks again next week.", SHARED, "Disruption plan", review(7))
                    .action("patrol 15:00 to 18:00 on school days @tq !police " + due(3), SHARED);
        }
    }

    private void jordan(DemoTyping typing) {
        jordanIsTalkedOver(typing);
        jordanIsDecided(typing);
        jordanHasActions(typing);
    }

    private void lastTimeIsAnswered(SubjectId child) {
        MeetingBook book = session.services().meetings().book(session.viewer(), meeting);
        book.earlier().stream()
                .filter(action -> action.subject().equals(child))
                .findFirst()
                .ifPresent(action -> session.services()
                        .actions()
                        .complete(
                                session.actor(),
                                action,
                                new Report(new SaidBy(action.agency(), "S. Lindqvist"), "Sent on Monday", SHARED)));
    }

    private static void jordanIsTalkedOver(DemoTyping typing) {
        typing.shared(
                        "Police",
                        "A. Patel",
                        "Stopped at 02:40 on the 01:55 train with cash and two phones.",
                        OWN_FACT,
                        SHARED)
                .shared("Police", "T. Quill", WITHHELD + ".", OWN_FACT, ROOM)
                .shared(
                        "Social care",
                        "J. Okoro",
                        "New trainers and money since half-term. Jordan has not felt able to meet"
                                + " the worker twice; she will try at school.",
                        MOTHER,
                        SHARED)
                .noneHeld("Health", "S. Lindqvist")
                .shared(
                        "Education",
                        "M. Osei",
                        "Attendance 61 %, was 88 % in July. Leaves by the back gate; staff think he"
                                + " avoids someone at the front.",
                        new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT_AND_OPINION),
                        SHARED)
                .voice(
                        "\u201cI just want my phone back. Nobody made me.\u201d Frightened to tell" + " his mum.",
                        "To PC Patel, 03:10");
    }

    private void jordanIsDecided(DemoTyping typing) {
        typing.risk(
                        Risk.Level.HIGH,
                        Risk.Direction.UP,
                        List.of("Child criminal exploitation", "County lines"),
                        "trusts his form tutor; grandmother lives close; boxing club on Tuesdays.")
                .strategy(true, "he may be trafficked; needed before he leaves school today")
                .decided(
                        "Third journey in a month, with cash and two phones, fits exploitation by"
                                + " others. The neglect plan does not answer harm outside the home."
                                + " Jordan cannot consent to his own exploitation.",
                        SHARED,
                        "Strategy discussion|" + today + "T14:00",
                        "NRM referral",
                        review(3));
    }

    private void jordanHasActions(DemoTyping typing) {
        typing.action("convene strategy discussion @jo !social " + DateWords.date(today) + " 14:00", SHARED)
                .action("refer to the NRM, give reference to social care @ap !police " + due(1), SHARED)
                .action("visit home; do not tell Jordan @ap !police " + due(3), ROOM)
                .action("let J. Okoro see Jordan alone in school @mo !education " + due(1), SHARED);
    }

    private void child(DemoTyping typing, AgendaItem item, Child child) {
        boolean atSchool = isAtSchool(child);
        String name = child.isUnborn() ? "the baby" : child.names().spoken();
        childIsTalkedOver(typing, atSchool, voice(child, atSchool));
        typing.firstRisk(
                        Risk.Level.MEDIUM,
                        item.reasons().stream().anyMatch(DemoMeeting::isMissing) ? List.of("Missing") : List.of(),
                        atSchool ? "a trusted adult at school" : "midwife or health visitor is in touch")
                .strategy(false, whyNoStrategy(item))
                .decided(
                        "The agencies hold one picture and each has a next step for " + name + ".",
                        SHARED,
                        child.care().plan().isEmpty() ? "Early help assessment" : "Continue existing plan",
                        review(3))
                .action(
                        (atSchool ? "see " + name + " alone" : "visit the family of " + name) + " @ps !social "
                                + due(2),
                        SHARED);
    }

    private static String whyNoStrategy(AgendaItem item) {
        boolean reported = item.reasons().stream()
                .anyMatch(reason -> reason instanceof NewReferral || isMissing(reason) || isAsked(reason));
        return reported ? "what is known so far does not reach its threshold" : "no new harm was reported";
    }

    /// By an agency, with what it knows: the chair only puts back whom the day before left.
    private static boolean isAsked(Reason reason) {
        return reason instanceof RequestedBy asked && !asked.agency().equals("The chair");
    }

    private static boolean isMissing(Reason reason) {
        return reason instanceof MissingNow || reason instanceof Returned;
    }

    /// Neither one who is not born nor an infant is heard, or seen alone.
    private boolean isAtSchool(Child child) {
        return child.birth() instanceof Birth.Born born
                && born.on().plusYears(5).isBefore(today);
    }

    private static String voice(Child child, boolean atSchool) {
        if (child.isUnborn()) {
            return "Both parents look forward to the baby; the mother asks for help to stay in her flat.";
        }
        return atSchool
                ? "Not known; to be asked by the worker this week."
                : "Too young to be asked; what the family wants is asked this week.";
    }

    private static void childIsTalkedOver(DemoTyping typing, boolean atSchool, String voice) {
        typing.shared("Police", "A. Patel", "Nothing further since the report; units are aware.", OWN_FACT, SHARED)
                .shared(
                        "Social care",
                        "L. Anand",
                        atSchool
                                ? "Known to the team; last seen within the month."
                                : "Family known to the team; last visited within the month.",
                        OWN_FACT,
                        SHARED)
                .noneHeld("Health", "S. Lindqvist")
                .noneHeld("Education", "M. Osei")
                .voice(voice, "");
    }

    private String review(int workingDays) {
        return "Review at a later meeting|" + later(workingDays) + "T09:30";
    }

    private String due(int workingDays) {
        return DateWords.date(later(workingDays)) + " 12:00";
    }

    private LocalDate later(int workingDays) {
        LocalDate day = today;
        for (int i = 0; i < workingDays; i++) {
            day = session.services().meetings().nextMeeting(day);
        }
        return day;
    }
}
