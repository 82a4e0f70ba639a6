package org.mashhuddle.exchange.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.Subject;

/// The agenda as data for other programs, which may hand it on: only words that may be shared with any
/// agency are in it. Schema: `src/docs/agenda-json.md`.
public final class AgendaJson {

    private AgendaJson() {}

    /// The agenda as its reader may see it; restricted subjects are `null` and have no reasons.
    public static String of(MeetingBook book) {
        Agenda agenda = book.agenda();
        LocalTime starts = book.meeting().type().startsAt();
        Reader reader = new Reader.AnyAgency();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", book.meeting().type().label());
        tree.put("adHoc", book.meeting().arrangements().called());
        tree.put(
                "standing",
                book.meeting().standing().stream()
                        .map(each -> each.item().label())
                        .toList());
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
                agenda.leftOff().stream()
                        .map(left -> left(book, left.readBy(reader)))
                        .toList());
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

    private static List<String> inWords(Agenda agenda, AgendaItem item) {
        return ReasonWords.on(agenda).phrases(item.reasons()).stream()
                .map(Reason.Phrase::text)
                .toList();
    }

    private static Map<String, Object> item(MeetingBook book, AgendaItem item, LocalTime starts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Optional<Subject> subject = book.subject(item);
        tree.put("number", item.number());
        tree.put("section", item.section().name());
        tree.put("subject", subject.map(book::name).orElse(null));
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
        marks(tree, item);
        tree.put("placedBy", subject.isEmpty() ? null : item.placed().name());
        tree.put("under", head(book.agenda(), item));
        tree.put("words", subject.isEmpty() ? List.of() : inWords(book.agenda(), item));
        List<Map<String, Object>> reasons = new ArrayList<>();
        item.reasons().forEach(reason -> reasons.add(ReasonJson.of(reason, book.agenda())));
        tree.put("reasons", reasons);
        return tree;
    }

    private static void marks(Map<String, Object> tree, AgendaItem item) {
        tree.put("late", item.late());
        tree.put("changed", item.changed());
    }

    private static @Nullable Integer head(Agenda agenda, AgendaItem item) {
        return item.under().flatMap(agenda::itemOf).map(AgendaItem::number).orElse(null);
    }

    private static Map<String, Object> left(MeetingBook book, LeftOff left) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "subject",
                Optional.ofNullable(book.subjects().get(left.subject()))
                        .map(book::name)
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
