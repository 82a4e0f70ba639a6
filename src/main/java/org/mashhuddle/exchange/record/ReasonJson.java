package org.mashhuddle.exchange.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.Moment;
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
import org.mashhuddle.domain.referral.MissingEpisode;

/// A reason as data: its kind, and every fact of it.
final class ReasonJson {

    private ReasonJson() {}

    /// @param agenda whose numbers links speak of
    static Map<String, Object> of(Reason reason, Agenda agenda) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", kind(reason));
        putFacts(tree, reason, agenda);
        return tree;
    }

    private static String kind(Reason reason) {
        return switch (reason) {
            case NewReferral referral -> "NEW_" + referral.kind().name();
            case MissingNow _ -> "MISSING_NOW";
            case ActionDue action -> action.overdue() ? "ACTION_OVERDUE" : "ACTION_DUE";
            case NameDue name -> name.passed() ? "NAME_OVERDUE" : "NAME_DUE";
            case ReportedNotDone _ -> "ACTION_REPORTED_NOT_DONE";
            case ReviewReached _ -> "REVIEW_REACHED";
            case DeferralReached _ -> "DEFERRAL_REACHED";
            case CarriedOver _ -> "CARRIED_OVER";
            case ListedNotDiscussed _ -> "LISTED_NOT_DISCUSSED";
            case LinkedTo _ -> "LINKED";
            case RequestedBy _ -> "REQUESTED";
            case ClockRunning clock -> clock.over() ? "CLOCK_OVER" : "CLOCK_RUNNING";
            case Returned _ -> "RETURNED";
            case InCustody _ -> "IN_CUSTODY";
            case LeftCustody _ -> "LEFT_CUSTODY";
            case BirthPassed _ -> "BIRTH_PASSED";
            case EighteenthNear _ -> "EIGHTEENTH_NEAR";
            case MeasureOpen measure -> measure.over() ? "MEASURE_OVERDUE" : "MEASURE_OPEN";
            case LifeChanged life -> life.change().name() + "_RECORDED";
            case Repeat _ -> "REPEAT";
            case NamedOften _ -> "NAMED_OFTEN";
        };
    }

    private static void putFacts(Map<String, Object> tree, Reason reason, Agenda agenda) {
        switch (reason) {
            case NewReferral referral -> put(tree, referral);
            case MissingNow missing -> put(tree, missing);
            case ActionDue action -> put(tree, action);
            case NameDue name ->
                put(tree, "agency", name.agency(), "due", name.by().local());
            case ReportedNotDone report -> put(tree, "agency", report.agency(), "on", report.on());
            case ReviewReached review -> put(tree, "agreedOn", review.agreedOn(), "due", review.due());
            case DeferralReached deferral -> put(tree, deferral);
            case CarriedOver carried -> tree.put("from", carried.fromMeeting().toString());
            case ListedNotDiscussed listed -> put(tree, listed);
            case LinkedTo linked -> put(tree, linked, agenda);
            case RequestedBy request -> put(tree, request);
            case ClockRunning clock -> put(tree, clock);
            case Returned returned -> put(tree, returned);
            case InCustody custody -> put(tree, custody);
            case LeftCustody left -> put(tree, left);
            case BirthPassed birth -> tree.put("expected", birth.expected().toString());
            case EighteenthNear birthday -> tree.put("on", birthday.on().toString());
            case MeasureOpen measure -> put(tree, measure);
            case LifeChanged life -> tree.put("on", life.on().toString());
            case Repeat repeat -> put(tree, repeat);
            case NamedOften named -> put(tree, named);
        }
    }

    private static void put(Map<String, Object> tree, String first, Object one, String second, Object other) {
        tree.put(first, one.toString());
        tree.put(second, other.toString());
    }

    private static void put(Map<String, Object> tree, NewReferral referral) {
        tree.put("receivedOn", referral.at().day().toString());
        tree.put("receivedAt", instant(referral.at()));
        tree.put("knownHereAt", referral.knownHereAt().toString());
        tree.put("source", referral.source());
    }

    private static void put(Map<String, Object> tree, ActionDue action) {
        put(tree, "agency", action.agency(), "due", action.due().local());
        tree.put("workingDaysOver", action.workingDaysOver());
        tree.put("notTaken", action.notTaken());
    }

    private static void put(Map<String, Object> tree, LinkedTo linked, Agenda agenda) {
        tree.put("link", linked.kind().name());
        tree.put("to", agenda.itemOf(linked.other()).map(AgendaItem::number).orElse(null));
        tree.put("reportedBy", said(linked.reportedBy()));
    }

    private static void put(Map<String, Object> tree, RequestedBy request) {
        tree.put("agency", request.agency());
        tree.put("who", said(request.who()));
        tree.put("why", request.why().words());
        tree.put("askedAt", request.at().toString());
    }

    private static void put(Map<String, Object> tree, MissingNow missing) {
        Optional<MissingEpisode.Confirmation> seen = missing.confirmation();
        tree.put("since", missing.since().day().toString());
        tree.put("sinceAt", instant(missing.since()));
        tree.put("confirmedAt", seen.map(each -> each.at().toString()).orElse(null));
        tree.put("confirmedBy", seen.map(MissingEpisode.Confirmation::by).orElse(null));
        tree.put("episodes", missing.episodes());
        tree.put("inDays", missing.inDays());
    }

    private static void put(Map<String, Object> tree, ClockRunning clock) {
        tree.put("clock", clock.kind().name());
        tree.put("startedOn", clock.start().day().toString());
        tree.put("lastDay", clock.lastDay().toString());
        tree.put("dueAt", clock.dueAt().map(Instant::toString).orElse(null));
    }

    private static void put(Map<String, Object> tree, Returned returned) {
        tree.put("returnedOn", returned.at().day().toString());
        tree.put(
                "interviewDueAt", returned.interviewDue().map(Instant::toString).orElse(null));
        tree.put("interviewOverdue", returned.interviewOver());
    }

    private static void put(Map<String, Object> tree, DeferralReached deferral) {
        put(tree, "deferredOn", deferral.deferredOn(), "by", deferral.by());
        tree.put("why", deferral.why().words());
    }

    private static void put(Map<String, Object> tree, ListedNotDiscussed listed) {
        put(tree, "listedOn", listed.listedOn(), "under", listed.rule());
        tree.put("rule", listed.name().words());
    }

    private static void put(Map<String, Object> tree, InCustody custody) {
        tree.put("since", custody.since().day().toString());
        tree.put("where", custody.where());
        tree.put("limitAt", custody.limitAt().map(Instant::toString).orElse(null));
        tree.put("limitPassed", custody.over());
    }

    private static void put(Map<String, Object> tree, LeftCustody left) {
        tree.put("leftOn", left.at().day().toString());
        tree.put("how", left.how().name());
    }

    private static void put(Map<String, Object> tree, MeasureOpen measure) {
        tree.put("measure", measure.label());
        tree.put("state", measure.state().name());
        put(tree, "on", measure.on(), "due", measure.due());
        tree.put("by", said(measure.by()));
    }

    private static void put(Map<String, Object> tree, Repeat repeat) {
        tree.put("times", repeat.times());
        tree.put("inMonths", repeat.inMonths());
        tree.put("heardBefore", repeat.heardBefore());
    }

    private static void put(Map<String, Object> tree, NamedOften named) {
        tree.put("children", named.children());
        tree.put("inDays", named.inDays());
    }

    private static @Nullable String said(String words) {
        return words.isBlank() ? null : words;
    }

    private static @Nullable String instant(Moment moment) {
        return moment instanceof Moment.Exactly exact ? exact.at().toString() : null;
    }
}
