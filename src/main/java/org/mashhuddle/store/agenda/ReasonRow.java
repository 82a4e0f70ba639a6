package org.mashhuddle.store.agenda;

import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.Occasion;
import org.mashhuddle.domain.reason.Reason;
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

    public static final String LINKED = "LINKED_TO";
    private static final String REFERRAL = "NEW_REFERRAL";
    private static final String MISSING = "MISSING_NOW";
    private static final String ACTION = "ACTION_DUE";
    private static final String NAME = "NAME_DUE";
    private static final String NOT_DONE = "REPORTED_NOT_DONE";
    private static final String REVIEW = "REVIEW_REACHED";
    private static final String DEFERRAL = "DEFERRAL_REACHED";
    private static final String CARRIED = "CARRIED_OVER";
    private static final String REQUEST = "REQUESTED_BY";

    private ReasonRow() {}

    public static AgendaReasonRecord row(UUID item, int place, Reason reason) {
        AgendaReasonRecord row = new AgendaReasonRecord();
        row.setItem(item);
        row.setPlace(place);
        switch (reason) {
            case Reason.NewReferral referral -> fill(row, referral);
            case Reason.MissingNow missing -> fill(row, missing);
            case Reason.ActionDue action -> fill(row, action);
            case Reason.NameDue name -> fill(row, name);
            case Reason.ReportedNotDone report -> fill(row, report);
            case Reason.ReviewReached review -> {
                row.setKind(REVIEW);
                row.setMomentDay(review.agreedOn());
                row.setDueOn(review.due());
            }
            case Reason.DeferralReached deferral -> {
                row.setKind(DEFERRAL);
                row.setMomentDay(deferral.deferredOn());
                row.setByWhom(deferral.by());
                words(row, deferral.why());
            }
            case Reason.CarriedOver carried -> fill(row, carried);
            case Reason.LinkedTo linked -> fill(row, linked);
            case Reason.RequestedBy request -> fill(row, request);
            case Occasion occasion -> OccasionRow.fill(row, occasion);
        }
        return row;
    }

    private static void fill(AgendaReasonRecord row, Reason.NewReferral referral) {
        row.setKind(REFERRAL);
        row.setRef(referral.referral().value());
        row.setRefKind(referral.kind().name());
        fill(row, referral.at());
        row.setKnownAt(referral.knownHereAt());
        row.setByWhom(referral.source());
        words(row, new MarkedText(referral.summary(), referral.mark()));
    }

    private static void fill(AgendaReasonRecord row, Reason.MissingNow missing) {
        row.setKind(MISSING);
        fill(row, missing.since());
        row.setKnownAt(
                missing.confirmation().map(MissingEpisode.Confirmation::at).orElse(null));
        row.setByWhom(
                missing.confirmation().map(MissingEpisode.Confirmation::by).orElse(null));
        row.setAmount(missing.episodesInNinetyDays());
    }

    private static void fill(AgendaReasonRecord row, Reason.ActionDue action) {
        row.setKind(ACTION);
        row.setRef(action.action().value());
        row.setAgency(action.agency());
        row.setDueAt(action.due().local());
        row.setOverdue(action.overdue());
        row.setAmount(action.workingDaysOver());
        row.setNotTaken(action.notTaken());
    }

    private static void fill(AgendaReasonRecord row, Reason.CarriedOver carried) {
        row.setKind(CARRIED);
        row.setMomentDay(carried.fromMeeting());
    }

    private static void fill(AgendaReasonRecord row, Reason.NameDue name) {
        row.setKind(NAME);
        row.setRef(name.action().value());
        row.setAgency(name.agency());
        row.setDueAt(name.by().local());
        row.setOverdue(name.passed());
    }

    private static void fill(AgendaReasonRecord row, Reason.ReportedNotDone report) {
        row.setKind(NOT_DONE);
        row.setMomentDay(report.on());
        row.setAgency(report.agency());
    }

    private static void fill(AgendaReasonRecord row, Reason.LinkedTo linked) {
        row.setKind(LINKED);
        row.setRef(linked.other().value());
        row.setRefKind(linked.kind().name());
        words(row, new MarkedText(linked.words(), linked.mark()));
        row.setByWhom(linked.reportedBy());
    }

    private static void fill(AgendaReasonRecord row, Reason.RequestedBy request) {
        row.setKind(REQUEST);
        row.setAgency(request.agency());
        row.setByWhom(request.who());
        words(row, request.why());
        row.setKnownAt(request.at());
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
                new Reason.NameDue(
                        new ActionId(row.getRef()), row.getAgency(), new DueTime(row.getDueAt()), row.getOverdue());
            case NOT_DONE -> new Reason.ReportedNotDone(row.getMomentDay(), row.getAgency());
            case REVIEW -> new Reason.ReviewReached(row.getMomentDay(), row.getDueOn());
            case DEFERRAL -> new Reason.DeferralReached(row.getMomentDay(), row.getByWhom(), words(row));
            case CARRIED -> new Reason.CarriedOver(row.getMomentDay());
            case LINKED -> linked(row);
            case REQUEST -> new Reason.RequestedBy(row.getAgency(), row.getByWhom(), words(row), row.getKnownAt());
            default -> OccasionRow.occasion(row);
        };
    }

    private static Reason referral(AgendaReasonRecord row) {
        return new Reason.NewReferral(
                new ReferralId(row.getRef()),
                ReferralKind.valueOf(row.getRefKind()),
                moment(row),
                row.getKnownAt(),
                row.getByWhom(),
                row.getWords(),
                words(row).mark());
    }

    private static Reason missing(AgendaReasonRecord row) {
        return new Reason.MissingNow(
                moment(row),
                Optional.ofNullable(row.getKnownAt()).map(at -> new MissingEpisode.Confirmation(at, row.getByWhom())),
                row.getAmount());
    }

    private static Reason action(AgendaReasonRecord row) {
        return new Reason.ActionDue(
                new ActionId(row.getRef()),
                row.getAgency(),
                new DueTime(row.getDueAt()),
                row.getOverdue(),
                row.getAmount(),
                row.getNotTaken());
    }

    private static Reason linked(AgendaReasonRecord row) {
        return new Reason.LinkedTo(
                new SubjectId(row.getRef()),
                LinkKind.valueOf(row.getRefKind()),
                row.getWords(),
                row.getByWhom(),
                words(row).mark());
    }

    private static Moment moment(AgendaReasonRecord row) {
        return new Moments(row.getMomentDay(), row.getMomentAt()).moment();
    }
}
