package org.mashhuddle.exchange.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.Occasion;
import org.mashhuddle.domain.reason.Reason;
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
            case Reason.NewReferral referral -> "NEW_" + referral.kind().name();
            case Reason.MissingNow _ -> "MISSING_NOW";
            case Reason.ActionDue action -> action.overdue() ? "ACTION_OVERDUE" : "ACTION_DUE";
            case Reason.NameDue name -> name.passed() ? "NAME_OVERDUE" : "NAME_DUE";
            case Reason.ReportedNotDone _ -> "ACTION_REPORTED_NOT_DONE";
            case Reason.ReviewReached _ -> "REVIEW_REACHED";
            case Reason.DeferralReached _ -> "DEFERRAL_REACHED";
            case Reason.CarriedOver _ -> "CARRIED_OVER";
            case Reason.LinkedTo _ -> "LINKED";
            case Reason.RequestedBy _ -> "REQUESTED";
            case Occasion occasion -> OccasionJson.kind(occasion);
        };
    }

    private static void putFacts(Map<String, Object> tree, Reason reason, Agenda agenda) {
        switch (reason) {
            case Reason.NewReferral referral -> put(tree, referral);
            case Reason.MissingNow missing -> put(tree, missing);
            case Reason.ActionDue action -> put(tree, action);
            case Reason.NameDue name ->
                put(tree, "agency", name.agency(), "due", name.by().local());
            case Reason.ReportedNotDone report -> put(tree, "agency", report.agency(), "on", report.on());
            case Reason.ReviewReached review -> put(tree, "agreedOn", review.agreedOn(), "due", review.due());
            case Reason.DeferralReached deferral -> {
                put(tree, "deferredOn", deferral.deferredOn(), "by", deferral.by());
                tree.put("why", deferral.why().words());
            }
            case Reason.CarriedOver carried ->
                tree.put("from", carried.fromMeeting().toString());
            case Reason.LinkedTo linked -> put(tree, linked, agenda);
            case Reason.RequestedBy request -> put(tree, request);
            case Occasion occasion -> OccasionJson.putFacts(tree, occasion);
        }
    }

    private static void put(Map<String, Object> tree, String first, Object one, String second, Object other) {
        tree.put(first, one.toString());
        tree.put(second, other.toString());
    }

    private static void put(Map<String, Object> tree, Reason.NewReferral referral) {
        tree.put("receivedOn", referral.at().day().toString());
        tree.put("receivedAt", instant(referral.at()));
        tree.put("knownHereAt", referral.knownHereAt().toString());
        tree.put("source", referral.source());
    }

    private static void put(Map<String, Object> tree, Reason.ActionDue action) {
        put(tree, "agency", action.agency(), "due", action.due().local());
        tree.put("workingDaysOver", action.workingDaysOver());
        tree.put("notTaken", action.notTaken());
    }

    private static void put(Map<String, Object> tree, Reason.LinkedTo linked, Agenda agenda) {
        tree.put("link", linked.kind().name());
        tree.put("to", agenda.itemOf(linked.other()).map(AgendaItem::number).orElse(null));
        tree.put("reportedBy", said(linked.reportedBy()));
    }

    private static void put(Map<String, Object> tree, Reason.RequestedBy request) {
        tree.put("agency", request.agency());
        tree.put("who", said(request.who()));
        tree.put("why", request.why().words());
        tree.put("askedAt", request.at().toString());
    }

    private static void put(Map<String, Object> tree, Reason.MissingNow missing) {
        Optional<MissingEpisode.Confirmation> seen = missing.confirmation();
        tree.put("since", missing.since().day().toString());
        tree.put("sinceAt", instant(missing.since()));
        tree.put("confirmedAt", seen.map(each -> each.at().toString()).orElse(null));
        tree.put("confirmedBy", seen.map(MissingEpisode.Confirmation::by).orElse(null));
        tree.put("episodesInNinetyDays", missing.episodesInNinetyDays());
    }

    private static @Nullable String said(String words) {
        return words.isBlank() ? null : words;
    }

    private static @Nullable String instant(Moment moment) {
        return moment instanceof Moment.Exactly exact ? exact.at().toString() : null;
    }
}
