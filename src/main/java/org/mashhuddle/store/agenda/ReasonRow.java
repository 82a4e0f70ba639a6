package org.mashhuddle.store.agenda;

import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.reason.ActionDue;
import org.mashhuddle.domain.reason.BirthPassed;
import org.mashhuddle.domain.reason.CarriedOver;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.reason.DeferralReached;
import org.mashhuddle.domain.reason.EighteenthNear;
import org.mashhuddle.domain.reason.InCustody;
import org.mashhuddle.domain.reason.LeftCustody;
import org.mashhuddle.domain.reason.LifeChanged;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.ListedNotDiscussed;
import org.mashhuddle.domain.reason.MeasureOpen;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.NameDue;
import org.mashhuddle.domain.reason.NamedOften;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.Repeat;
import org.mashhuddle.domain.reason.ReportedNotDone;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.reason.Returned;
import org.mashhuddle.domain.reason.ReviewReached;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.Moments;
import org.mashhuddle.store.db.tables.records.AgendaReasonRecord;

/// A reason as a row, and a row as a reason. The columns are shared by the kinds; each kind says
/// here which of its facts lies where.
public final class ReasonRow {

    /// No other was counted by before they were laid down.
    private static final int DAYS_BEFORE_THEY_WERE_KEPT = 90;

    public static final String LINKED = "LINKED_TO";
    private static final String REFERRAL = "NEW_REFERRAL";
    private static final String MISSING = "MISSING_NOW";
    private static final String ACTION = "ACTION_DUE";
    private static final String NAME = "NAME_DUE";
    private static final String NOT_DONE = "REPORTED_NOT_DONE";
    private static final String REVIEW = "REVIEW_REACHED";
    private static final String DEFERRAL = "DEFERRAL_REACHED";
    private static final String CARRIED = "CARRIED_OVER";
    private static final String LISTED = "LISTED_NOT_DISCUSSED";
    private static final String REQUEST = "REQUESTED_BY";
    private static final String CLOCK = "CLOCK_RUNNING";
    private static final String RETURNED = "RETURNED";
    private static final String CUSTODY = "IN_CUSTODY";
    private static final String LEFT = "LEFT_CUSTODY";
    private static final String BIRTH = "BIRTH_PASSED";
    private static final String EIGHTEENTH = "EIGHTEENTH_NEAR";
    static final String MEASURE = "MEASURE_OPEN";
    private static final String LIFE = "LIFE_CHANGED";
    private static final String REPEAT = "REPEAT";
    private static final String NAMED = "NAMED_OFTEN";
    private static final String HEARD = "HEARD";

    private ReasonRow() {}

    public static AgendaReasonRecord row(UUID item, int place, Reason reason) {
        AgendaReasonRecord row = new AgendaReasonRecord();
        row.setItem(item);
        row.setPlace(place);
        switch (reason) {
            case NewReferral referral -> fill(row, referral);
            case MissingNow missing -> fill(row, missing);
            case ActionDue action -> fill(row, action);
            case NameDue name -> fill(row, name);
            case ReportedNotDone report -> fill(row, report);
            case ReviewReached review -> fill(row, review);
            case DeferralReached deferral -> fill(row, deferral);
            case CarriedOver carried -> fill(row, carried);
            case ListedNotDiscussed listed -> fill(row, listed);
            case LinkedTo linked -> fill(row, linked);
            case RequestedBy request -> fill(row, request);
            case ClockRunning clock -> fill(row, clock);
            case Returned returned -> fill(row, returned);
            case InCustody custody -> fill(row, custody);
            case LeftCustody left -> fill(row, left);
            case BirthPassed birth -> fill(row, birth);
            case EighteenthNear birthday -> fill(row, birthday);
            case MeasureOpen measure -> fill(row, measure);
            case LifeChanged life -> fill(row, life);
            case Repeat repeat -> fill(row, repeat);
            case NamedOften named -> fill(row, named);
        }
        return row;
    }

    private static void fill(AgendaReasonRecord row, NewReferral referral) {
        row.setKind(REFERRAL);
        row.setRef(referral.referral().value());
        row.setRefKind(referral.kind().name());
        fill(row, referral.at());
        row.setKnownAt(referral.knownHereAt());
        row.setByWhom(referral.source());
        words(row, new MarkedText(referral.summary(), referral.mark()));
    }

    private static void fill(AgendaReasonRecord row, MissingNow missing) {
        row.setKind(MISSING);
        fill(row, missing.since());
        row.setKnownAt(
                missing.confirmation().map(MissingEpisode.Confirmation::at).orElse(null));
        row.setByWhom(
                missing.confirmation().map(MissingEpisode.Confirmation::by).orElse(null));
        row.setAmount(missing.episodes());
        row.setSecondAmount(missing.inDays());
    }

    private static void fill(AgendaReasonRecord row, ActionDue action) {
        row.setKind(ACTION);
        row.setRef(action.action().value());
        row.setAgency(action.agency());
        row.setDueAt(action.due().local());
        row.setOverdue(action.overdue());
        row.setAmount(action.workingDaysOver());
        row.setNotTaken(action.notTaken());
    }

    private static void fill(AgendaReasonRecord row, CarriedOver carried) {
        row.setKind(CARRIED);
        row.setMomentDay(carried.fromMeeting());
    }

    private static void fill(AgendaReasonRecord row, NameDue name) {
        row.setKind(NAME);
        row.setRef(name.action().value());
        row.setAgency(name.agency());
        row.setDueAt(name.by().local());
        row.setOverdue(name.passed());
    }

    private static void fill(AgendaReasonRecord row, ReportedNotDone report) {
        row.setKind(NOT_DONE);
        row.setMomentDay(report.on());
        row.setAgency(report.agency());
    }

    private static void fill(AgendaReasonRecord row, LinkedTo linked) {
        row.setKind(LINKED);
        row.setRef(linked.other().value());
        row.setRefKind(linked.kind().name());
        words(row, new MarkedText(linked.words(), linked.mark()));
        row.setByWhom(linked.reportedBy());
    }

    private static void fill(AgendaReasonRecord row, RequestedBy request) {
        row.setKind(REQUEST);
        row.setAgency(request.agency());
        row.setByWhom(request.who());
        words(row, request.why());
        row.setKnownAt(request.at());
    }

    private static void fill(AgendaReasonRecord row, LifeChanged life) {
        row.setKind(LIFE);
        row.setRefKind(life.change().name());
        row.setDueOn(life.on());
    }

    private static void fill(AgendaReasonRecord row, ClockRunning clock) {
        row.setKind(CLOCK);
        row.setRefKind(clock.kind().name());
        fill(row, clock.start());
        row.setDueOn(clock.lastDay());
        row.setKnownAt(clock.dueAt().orElse(null));
        row.setWords(clock.towards());
        row.setOverdue(clock.over());
    }

    private static void fill(AgendaReasonRecord row, Returned returned) {
        row.setKind(RETURNED);
        fill(row, returned.at());
        row.setKnownAt(returned.interviewDue().orElse(null));
        row.setOverdue(returned.interviewOver());
    }

    private static void fill(AgendaReasonRecord row, InCustody custody) {
        row.setKind(CUSTODY);
        fill(row, custody.since());
        row.setWords(custody.where());
        row.setByWhom(custody.plan());
        row.setKnownAt(custody.limitAt().orElse(null));
        row.setOverdue(custody.over());
    }

    private static void fill(AgendaReasonRecord row, LeftCustody left) {
        row.setKind(LEFT);
        row.setRefKind(left.how().name());
        fill(row, left.at());
        row.setWords(left.towards());
        row.setKnownAt(left.knownHereAt());
    }

    private static void fill(AgendaReasonRecord row, ReviewReached review) {
        row.setKind(REVIEW);
        row.setMomentDay(review.agreedOn());
        row.setDueOn(review.due());
    }

    private static void fill(AgendaReasonRecord row, DeferralReached deferral) {
        row.setKind(DEFERRAL);
        row.setMomentDay(deferral.deferredOn());
        row.setByWhom(deferral.by());
        words(row, deferral.why());
    }

    private static void fill(AgendaReasonRecord row, ListedNotDiscussed listed) {
        row.setKind(LISTED);
        row.setMomentDay(listed.listedOn());
        row.setByWhom(listed.rule());
        words(row, listed.name());
    }

    private static void fill(AgendaReasonRecord row, BirthPassed birth) {
        row.setKind(BIRTH);
        row.setDueOn(birth.expected());
    }

    private static void fill(AgendaReasonRecord row, EighteenthNear birthday) {
        row.setKind(EIGHTEENTH);
        row.setDueOn(birthday.on());
    }

    private static void fill(AgendaReasonRecord row, MeasureOpen measure) {
        row.setKind(MEASURE);
        row.setRef(measure.measure().value());
        row.setRefKind(measure.state().name());
        row.setMomentDay(measure.on());
        row.setDueOn(measure.due());
        row.setByWhom(measure.by());
        row.setKnownAt(measure.since());
        row.setOverdue(measure.over());
        words(row, new MarkedText(measure.label(), measure.mark()));
    }

    private static void fill(AgendaReasonRecord row, Repeat repeat) {
        row.setKind(REPEAT);
        row.setAmount(repeat.times());
        row.setSecondAmount(repeat.inMonths());
        row.setRefKind(repeat.heardBefore() ? HEARD : null);
    }

    private static void fill(AgendaReasonRecord row, NamedOften named) {
        row.setKind(NAMED);
        row.setAmount(named.children());
        row.setSecondAmount(named.inDays());
    }

    private static void words(AgendaReasonRecord row, MarkedText said) {
        MarkColumns mark = MarkColumns.of(said.mark());
        row.setWords(said.words());
        row.setMark(mark.kind());
        row.setMarkAgencies(mark.agencies());
    }

    private static MarkedText words(AgendaReasonRecord row) {
        return new MarkedText(row.getWords(), new MarkColumns(row.getMark(), row.getMarkAgencies()).mark());
    }

    private static void fill(AgendaReasonRecord row, Moment moment) {
        Moments columns = Moments.of(moment);
        row.setMomentDay(columns.day());
        row.setMomentAt(columns.at());
    }

    public static Reason reason(AgendaReasonRecord row) {
        return switch (row.getKind()) {
            case REFERRAL -> referral(row);
            case MISSING -> missing(row);
            case ACTION -> action(row);
            case NAME ->
                new NameDue(new ActionId(row.getRef()), row.getAgency(), new DueTime(row.getDueAt()), row.getOverdue());
            case NOT_DONE -> new ReportedNotDone(row.getMomentDay(), row.getAgency());
            case REVIEW -> new ReviewReached(row.getMomentDay(), row.getDueOn());
            case DEFERRAL -> new DeferralReached(row.getMomentDay(), row.getByWhom(), words(row));
            case CARRIED -> new CarriedOver(row.getMomentDay());
            case LISTED -> new ListedNotDiscussed(row.getMomentDay(), row.getByWhom(), words(row));
            case LINKED -> linked(row);
            case REQUEST -> new RequestedBy(row.getAgency(), row.getByWhom(), words(row), row.getKnownAt());
            case CLOCK -> clock(row);
            case RETURNED -> new Returned(moment(row), Optional.ofNullable(row.getKnownAt()), row.getOverdue());
            case CUSTODY -> custody(row);
            case LEFT -> left(row);
            case BIRTH -> new BirthPassed(row.getDueOn());
            case EIGHTEENTH -> new EighteenthNear(row.getDueOn());
            case MEASURE -> measure(row);
            case LIFE -> new LifeChanged(LifeChanged.Change.valueOf(row.getRefKind()), row.getDueOn());
            case REPEAT -> new Repeat(row.getAmount(), row.getSecondAmount(), HEARD.equals(row.getRefKind()));
            case NAMED -> new NamedOften(row.getAmount(), row.getSecondAmount());
            default -> throw new IllegalStateException("A reason of kind " + row.getKind());
        };
    }

    private static Reason referral(AgendaReasonRecord row) {
        return new NewReferral(
                new ReferralId(row.getRef()),
                ReferralKind.valueOf(row.getRefKind()),
                moment(row),
                row.getKnownAt(),
                row.getByWhom(),
                row.getWords(),
                words(row).mark());
    }

    private static Reason missing(AgendaReasonRecord row) {
        return new MissingNow(
                moment(row),
                Optional.ofNullable(row.getKnownAt()).map(at -> new MissingEpisode.Confirmation(at, row.getByWhom())),
                row.getAmount(),
                Optional.ofNullable(row.getSecondAmount()).orElse(DAYS_BEFORE_THEY_WERE_KEPT));
    }

    private static Reason action(AgendaReasonRecord row) {
        return new ActionDue(
                new ActionId(row.getRef()),
                row.getAgency(),
                new DueTime(row.getDueAt()),
                row.getOverdue(),
                row.getAmount(),
                row.getNotTaken());
    }

    private static Reason linked(AgendaReasonRecord row) {
        return new LinkedTo(
                new SubjectId(row.getRef()),
                LinkKind.valueOf(row.getRefKind()),
                row.getWords(),
                row.getByWhom(),
                words(row).mark());
    }

    private static Reason clock(AgendaReasonRecord row) {
        return new ClockRunning(
                ClockKind.valueOf(row.getRefKind()),
                moment(row),
                row.getDueOn(),
                Optional.ofNullable(row.getKnownAt()),
                row.getWords(),
                row.getOverdue());
    }

    private static Reason custody(AgendaReasonRecord row) {
        return new InCustody(
                moment(row), row.getWords(), row.getByWhom(), Optional.ofNullable(row.getKnownAt()), row.getOverdue());
    }

    private static Reason measure(AgendaReasonRecord row) {
        return new MeasureOpen(
                new MeasureId(row.getRef()),
                row.getWords(),
                MeasureState.valueOf(row.getRefKind()),
                row.getMomentDay(),
                row.getDueOn(),
                row.getByWhom(),
                row.getKnownAt(),
                row.getOverdue(),
                words(row).mark());
    }

    private static Reason left(AgendaReasonRecord row) {
        return new LeftCustody(moment(row), Custody.How.valueOf(row.getRefKind()), row.getWords(), row.getKnownAt());
    }

    private static Moment moment(AgendaReasonRecord row) {
        return new Moments(row.getMomentDay(), row.getMomentAt()).moment();
    }
}
