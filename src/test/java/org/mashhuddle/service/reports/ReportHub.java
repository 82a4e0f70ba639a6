package org.mashhuddle.service.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.document.layout.ReportLayout;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.Tx;

/// A record in memory in which a script has happened.
final class ReportHub implements AutoCloseable {

    private static final ReportLayout LAYOUT = new ReportLayout(new PdfRenderer(), "OFFICIAL-SENSITIVE");

    final Hub hub = Hub.empty();
    final ReportService reports = new ReportService(
            new ServiceContext(hub.database, Hub.CLOCK),
            new WorkingDays(WorkingCalendar.weekdays(), UsualLimits.limits()),
            LAYOUT);
    private final ReportScript script;
    private final List<MeetingType> types;

    ReportHub(ReportScript script) {
        this.script = script;
        this.types = List.of(type(0, "Daily MASH", Set.of()), type(1, "Missing", Set.of(agency(2))));
        hub.write(this::settings);
        whole(tx -> everybody().forEach(tx.subjects()::keep));
        for (int at = 0; at < script.sittings().size(); at++) {
            hold(at, script.sittings().get(at));
        }
        // Whoever types has to see whom it is about.
        hub.database.writeForTheRecord(Hub.CHAIR, org.mashhuddle.store.audit.AuditEvent.of("test.write"), (_, tx) -> {
            script.referrals().forEach(each -> tx.referrals().keep(ReportArrivals.referral(each)));
            script.episodes().forEach(each -> tx.referrals().keep(ReportArrivals.episode(each)));
            script.seen().forEach(each -> tx.subjects().keep(ReportArrivals.link(each)));
            return true;
        });
        for (int at = 0; at < script.tasks().size(); at++) {
            set(at, script.tasks().get(at));
        }
    }

    @Override
    public void close() {
        hub.close();
    }

    static AgencyId agency(int number) {
        return new AgencyId(new UUID(20, number));
    }

    static MeetingTypeId type(int number) {
        return new MeetingTypeId(new UUID(30, number));
    }

    static SubjectId subject(int number) {
        return new SubjectId(new UUID(40, number));
    }

    private static MeetingId meeting(int number) {
        return new MeetingId(new UUID(50, number));
    }

    private static MeetingType type(int number, String label, Set<AgencyId> expected) {
        return new MeetingType(
                        type(number),
                        label,
                        label,
                        Set.of(agency(0), agency(1)),
                        LocalTime.of(9, 30),
                        LocalTime.of(10, 30),
                        6,
                        4)
                .with(new MeetingDefaults(number == 0 ? "D" : "M", Set.of(), expected, List.of(), true, false));
    }

    private void settings(Tx tx) {
        tx.hub().keep(new HubProfile("Sampleshire MASH", "SAM", "", "", true));
        tx.hub().keep(RatingHours.seed());
        types.forEach(tx.hub()::keep);
        for (int i = 0; i < ReportScript.AGENCIES; i++) {
            tx.parties().keep(new Agency(agency(i), "Agency " + i, "a" + i, SharingMark.usual(), false), i);
        }
    }

    private List<Subject> everybody() {
        List<Subject> all = new ArrayList<>();
        for (int i = 0; i < script.people().size(); i++) {
            all.add(somebody(i, script.people().get(i)));
        }
        all.add(somebody(ReportAgenda.NOBODY, new ReportScript.Somebody('l', "", "", "", false, true, 'n')));
        return all;
    }

    private static Subject somebody(int number, ReportScript.Somebody who) {
        Optional<Restriction> secret =
                who.secret() ? Optional.of(new Restriction(Set.of(Hub.OTHER.user()))) : Optional.empty();
        Names names = Names.of("Given" + number, "Test-Family" + number);
        return switch (who.kind()) {
            case 'p' ->
                new PersonOfConcern(
                        subject(number),
                        names,
                        new Birth.NotKnown(),
                        "",
                        SharingMark.usual(),
                        secret,
                        0,
                        new PersonOfConcern.Ethnicity(who.ethnicity(), how(who.how())));
            case 'l' -> new Place(subject(number), "Place " + number, "SS1 1AA", "", SharingMark.usual(), secret, 0);
            default ->
                new Child(
                                subject(number),
                                names,
                                birth(who),
                                Sex.valueOf(who.sex()),
                                who.ethnicity(),
                                new Identifiers(
                                        who.nhs() ? NhsNumber.parse("999 000 0018") : Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        verified(ReportScript.Somebody.verified(number))),
                                Optional.empty(),
                                Care.notKnown(),
                                Optional.empty(),
                                Set.of(),
                                secret,
                                0)
                        .withDeath(
                                ReportScript.Somebody.hasDied(number)
                                        ? Optional.of(new Death(Optional.empty(), "the hospital"))
                                        : Optional.empty());
        };
    }

    private static NhsNumber.Verified verified(char how) {
        return new NhsNumber.Verified(NhsNumber.Verified.How.values()["toen".indexOf(how)], Optional.empty(), "");
    }

    private static PersonOfConcern.HowKnown how(char how) {
        return switch (how) {
            case 's' -> PersonOfConcern.HowKnown.SELF_DEFINED;
            case 'a' -> PersonOfConcern.HowKnown.RECORDED_BY_AGENCY;
            default -> PersonOfConcern.HowKnown.NOT_KNOWN;
        };
    }

    private static Birth birth(ReportScript.Somebody who) {
        if (who.born().isEmpty()) {
            return new Birth.NotKnown();
        }
        LocalDate day = LocalDate.parse(who.born());
        return day.getDayOfMonth() % 2 == 0 ? new Birth.Born(day) : new Birth.Estimated(day);
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(Moment.LONDON).toInstant();
    }

    private void hold(int number, ReportScript.Sitting sitting) {
        Meeting planned = Meeting.planned(meeting(number), types.get(sitting.type()), sitting.day());
        whole(tx -> {
            tx.meetings().keep(planned);
            Meeting stored = tx.meetings().byId(planned.id()).orElseThrow();
            if (sitting.state() == 'n') {
                tx.meetings().keep(stored.notHeld("nobody came"));
            } else {
                Meeting open = stored.with(attendance(number, sitting))
                        .opened(at(sitting.from()), Hub.CHAIR.user(), Optional.empty());
                tx.meetings().keep(sitting.state() == 'c' ? open.closed(at(sitting.until())) : open);
            }
            tx.agendas().keep(ReportAgenda.of(planned.id(), number, sitting));
            for (int i = 0; i < sitting.items().size(); i++) {
                tx.discussions()
                        .keep(
                                planned.id(),
                                discussion(
                                        number * 10 + i,
                                        sitting,
                                        sitting.items().get(i)));
            }
            sitting.items().stream()
                    .flatMap(each -> ReportArrivals.correction(planned.id(), sitting, each).stream())
                    .forEach(tx.corrections()::keep);
            if (sitting.state() == 'c' && sitting.signedAfter() >= 0) {
                Instant first = at(sitting.until()).plusSeconds(3600L * sitting.signedAfter());
                sign(tx, planned.id(), first, 1);
                sign(tx, planned.id(), first.plusSeconds(3600), 2);
            }
        });
    }

    private void whole(java.util.function.Consumer<Tx> work) {
        hub.database.writeForTheRecord(Hub.CHAIR, org.mashhuddle.store.audit.AuditEvent.of("test.write"), (_, tx) -> {
            work.accept(tx);
            return true;
        });
    }

    private static void sign(Tx tx, MeetingId meeting, Instant when, int version) {
        tx.minutes()
                .keep(
                        new SignedMinutes(
                                meeting,
                                version,
                                "SAM-" + meeting.value(),
                                "{}",
                                "aa",
                                Hub.CHAIR.user(),
                                when,
                                new SigningReasons("", "", "", ""),
                                "bb"),
                        new byte[] {1},
                        List.of());
    }

    private static List<Attendance> attendance(int number, ReportScript.Sitting sitting) {
        List<Attendance> list = new ArrayList<>();
        for (int i = 0; i < ReportScript.AGENCIES; i++) {
            int[] here = sitting.here().get(i);
            List<Presence> times = here.length == 0
                    ? List.of()
                    : List.of(new Presence(
                            at(sitting.from().plusMinutes(here[0])),
                            Optional.of(at(sitting.from().plusMinutes(here[1])))));
            list.add(new Attendance(
                    new AttendanceId(new UUID(60, number * 10L + i)),
                    agency(i),
                    "Who " + i,
                    "",
                    times.isEmpty() ? AttendanceStatus.APOLOGIES : AttendanceStatus.IN_PERSON,
                    times));
        }
        // An observer does not count as its agency's coming.
        list.add(new Attendance(
                new AttendanceId(new UUID(60, number * 10L + 9)),
                agency(3),
                "Observer",
                "",
                AttendanceStatus.OBSERVER,
                List.of(new Presence(at(sitting.from()), Optional.of(at(sitting.until()))))));
        return list;
    }

    private static Discussion discussion(int number, ReportScript.Sitting sitting, ReportScript.Spoken spoken) {
        Discussion waiting = Discussion.waiting(new ItemId(new UUID(70, number)), subject(spoken.who()));
        Instant from = at(sitting.from().plusMinutes(spoken.from()));
        Instant to = at(sitting.from().plusMinutes(spoken.to()));
        Discussion visited = switch (spoken.state()) {
            case 'w' -> waiting;
            case 'h' -> waiting.entered(from).carriedOver(MarkedText.narrowest("no time"), to);
            default -> cameBack(waiting.entered(from).leftAs(DiscussionState.DONE, to), sitting, spoken.placed());
        };
        Discussion said = visited.with(new Risk(
                        Optional.empty(), Optional.empty(), List.copyOf(spoken.harms()), "", SharingMark.usual()))
                .with(decision(spoken));
        for (int agency : spoken.spoke()) {
            said = said.with(new Contribution(
                    new ContributionId(new UUID(80, number * 10L + agency)),
                    agency(agency),
                    "",
                    agency % 2 == 0 ? "words" : "",
                    agency % 2 == 1,
                    Optional.empty(),
                    SharingMark.narrowest(),
                    from));
        }
        return said;
    }

    private static Discussion cameBack(Discussion left, ReportScript.Sitting sitting, ReportScript.Placed placed) {
        return placed.backFrom() < 0
                ? left
                : left.entered(at(sitting.from().plusMinutes(placed.backFrom())))
                        .leftAs(DiscussionState.DONE, at(sitting.from().plusMinutes(placed.backTo())));
    }

    private static Decision decision(ReportScript.Spoken spoken) {
        return new Decision(
                spoken.outcomes().stream()
                        .map(kind -> new ChosenOutcome(
                                new OutcomeId(
                                        UUID.nameUUIDFromBytes(kind.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                                "Outcome " + kind,
                                OutcomeKind.valueOf(kind),
                                Optional.empty()))
                        .toList(),
                "because",
                SharingMark.usual(),
                Set.of(),
                "",
                spoken.after().level() == 0
                        ? List.of()
                        : List.of(new Disagreement(
                                Optional.of(agency(0)), "words", spoken.after().level(), SharingMark.narrowest())));
    }

    private void set(int number, ReportScript.Task task) {
        Action open = new Action(
                new ActionId(new UUID(90, number)),
                meeting(task.sitting()),
                subject(task.who()),
                (number / 10 + 1) + "." + (number % 10 + 1),
                "visit home",
                task.agency() < 0 ? Optional.empty() : Optional.of(agency(task.agency())),
                new Owner.Nobody(),
                Optional.of(new DueTime(task.due())),
                SharingMark.narrowest(),
                ActionStatus.OPEN,
                Hub.NOW,
                0);
        org.mashhuddle.domain.work.Report report =
                new org.mashhuddle.domain.work.Report(new SaidBy(Optional.empty(), "A."), "", SharingMark.narrowest());
        Instant ended = at(task.due()).minusSeconds(60L * task.endedMinutesBeforeDue());
        whole(tx -> {
            tx.actions().keep(open);
            ActionHistory stored =
                    tx.actions().whole(tx.actions().byId(open.id()).orElseThrow());
            event(task.became())
                    .ifPresent(event -> tx.actions().keep(stored.after(event, report, Hub.CHAIR.user(), ended)));
        });
    }

    private static Optional<ActionEvent> event(char became) {
        return switch (became) {
            case 'c' -> Optional.of(new ActionEvent.Completed(false));
            case 'l' -> Optional.of(new ActionEvent.Completed(true));
            case 'x' -> Optional.of(new ActionEvent.ReportedNotDone(NotDone.CIRCUMSTANCES_CHANGED));
            case 'n' -> Optional.of(new ActionEvent.ReportedNotDone(NotDone.AGENCY_HAS_NOT_TAKEN_IT));
            case 'w' -> Optional.of(new ActionEvent.Withdrawn());
            default -> Optional.empty();
        };
    }
}
