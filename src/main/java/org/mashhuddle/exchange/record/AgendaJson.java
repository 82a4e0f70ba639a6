package org.mashhuddle.exchange.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.meeting.Agenda;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.LeftOff;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Occasion;
import org.mashhuddle.domain.meeting.Reason;
import org.mashhuddle.domain.meeting.ReasonWords;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.subject.Subject;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The agenda as data for other programs, which may hand it on: only words that may travel to every
/// agency of the meeting are in it. Schema: `src/docs/agenda-json.md`.
public final class AgendaJson {

    private AgendaJson() {}

    /// The agenda as its reader may see it; restricted subjects are `null` and have no reasons.
    public static String of(MeetingBook book) {
        Agenda agenda = book.agenda();
        LocalTime starts = book.meeting().type().startsAt();
        Reader reader = MinutesWriting.circulation(book);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", book.meeting().type().label());
        tree.put("adHoc", book.meeting().arrangements().called());
        tree.put(
                "standing",
                book.meeting().standing().stream().map(each -> each.item().label()).toList());
        tree.put("day", agenda.day().toString());
        tree.put("frozenVersions", agenda.versions().size());
        tree.put("plannedMinutes", agenda.plannedMinutes());
        tree.put("roomUntil", book.meeting().type().roomUntil().toString());
        tree.put("endsAt", starts.plusMinutes(agenda.plannedMinutes()).toString());
        tree.put(
                "items",
                agenda.items().stream()
                        .map(item -> item(book, item.readBy(reader), starts))
                        .toList());
        tree.put(
                "leftOff",
                agenda.leftOff().stream().map(left -> left(book, left.readBy(reader))).toList());
        return written(tree);
    }

    private static String written(Map<String, Object> tree) {
        try {
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of plain values was refused", impossible);
        }
    }

    private static Map<String, Object> item(MeetingBook book, AgendaItem item, LocalTime starts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Optional<Subject> subject = book.subject(item);
        tree.put("number", item.number());
        tree.put("section", item.section().name());
        tree.put("subject", subject.map(Subject::displayName).orElse(null));
        tree.put("age", subject.map(one -> one.ageInWords(book.agenda().day())).orElse(null));
        tree.put("restricted", subject.isEmpty());
        tree.put("rating", item.rating().map(rated -> rated.rating().name()).orElse(null));
        tree.put(
                "ratingDueAt",
                item.rating()
                        .flatMap(rated -> rated.clock())
                        .map(clock -> clock.dueAt().toString())
                        .orElse(null));
        tree.put("minutes", item.minutes());
        tree.put("startsAt", book.agenda().startOf(item, starts).toString());
        tree.put("late", item.late());
        tree.put("placedBy", subject.isEmpty() ? null : item.placed().name());
        tree.put(
                "words",
                ReasonWords.on(book.agenda()).phrases(item.reasons()).stream()
                        .map(ReasonWords.Phrase::text)
                        .toList());
        List<Map<String, Object>> reasons = new ArrayList<>();
        item.reasons().forEach(reason -> reasons.add(reason(reason)));
        tree.put("reasons", reasons);
        return tree;
    }

    private static Map<String, Object> reason(Reason reason) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", kind(reason));
        putFacts(tree, reason);
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

    private static void putFacts(Map<String, Object> tree, Reason reason) {
        switch (reason) {
            case Reason.NewReferral referral -> {
                tree.put("receivedOn", referral.at().day().toString());
                tree.put("source", referral.source());
            }
            case Reason.MissingNow missing -> {
                tree.put("since", missing.since().day().toString());
                tree.put("episodesInNinetyDays", missing.episodesInNinetyDays());
            }
            case Reason.ActionDue action -> {
                tree.put("agency", action.agency());
                tree.put("due", action.due().local().toString());
            }
            case Reason.NameDue name ->
                    tree.putAll(
                            Map.of("agency", name.agency(), "due", name.by().local().toString()));
            case Reason.ReportedNotDone report ->
                    tree.putAll(Map.of("agency", report.agency(), "on", report.on().toString()));
            case Reason.ReviewReached review -> tree.put("agreedOn", review.agreedOn().toString());
            case Reason.DeferralReached deferral ->
                    tree.put("deferredOn", deferral.deferredOn().toString());
            case Reason.CarriedOver carried -> tree.put("from", carried.fromMeeting().toString());
            case Reason.LinkedTo linked -> tree.put("link", linked.kind().name());
            case Reason.RequestedBy request -> tree.put("agency", request.agency());
            case Occasion occasion -> OccasionJson.putFacts(tree, occasion);
        }
    }

    private static Map<String, Object> left(MeetingBook book, LeftOff left) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "subject",
                Optional.ofNullable(book.subjects().get(left.subject()))
                        .map(Subject::displayName)
                        .orElse(null));
        tree.put("why", left.why().words());
        tree.put("by", left.by());
        tree.put("at", left.at().toString());
        tree.put("comesBack", left.comesBack().map(Object::toString).orElse(null));
        tree.put("rule", left.rule().map(AgendaJson::rule).orElse(null));
        tree.put("sampled", left.rule().filter(LeftOff.ByRule::sampled).isPresent());
        tree.put(
                "confirmedBy",
                left.rule()
                        .flatMap(LeftOff.ByRule::confirmed)
                        .map(LeftOff.Confirmed::by)
                        .orElse(null));
        return tree;
    }

    private static Map<String, Object> rule(LeftOff.ByRule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", rule.version());
        tree.put("place", rule.place());
        tree.put("name", rule.name());
        return tree;
    }
}
