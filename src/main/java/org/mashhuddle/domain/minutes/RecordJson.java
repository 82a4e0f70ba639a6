package org.mashhuddle.domain.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.DecisionGrounds;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemSnapshot;
import org.mashhuddle.domain.agenda.RatingChange;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceFacts;
import org.mashhuddle.domain.meeting.CloseWords;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.NamesAtClose;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Words;

/// The record of a meeting as plain data: maps, lists, text, numbers and truth values. Everything
/// said is in it, labels copied, so that it can be read when every list has changed. What becomes
/// of it (canonical bytes, hashes) is not decided here.
public final class RecordJson {

    private RecordJson() {}

    /// The cover: times, attendance, opening, order of items.
    public static Map<String, Object> cover(MeetingBook book) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("meeting", book.meeting().id().value().toString());
        tree.put("type", book.meeting().type().title());
        tree.put("heldOn", book.meeting().heldOn().toString());
        putOpening(tree, book);
        tree.put("adHoc", book.meeting().arrangements().called());
        tree.put("standing", standing(book));
        tree.put(
                "attendance",
                book.meeting().attendance().stream()
                        .map(one -> attendance(one, book.hub().directory()))
                        .toList());
        tree.put(
                "items",
                book.agenda().items().stream()
                        .map(item -> item.subject().value().toString())
                        .toList());
        CloseWords.of(book).tree().ifPresent(close -> tree.put("close", close));
        ReleaseTree.put(tree, book, Optional.empty());
        CorrectionWords.put(tree, book, Optional.empty());
        return tree;
    }

    private static void putOpening(Map<String, Object> tree, MeetingBook book) {
        tree.put("openedAt", instant(book.meeting().times().openedAt()));
        tree.put("closedAt", instant(book.meeting().times().closedAt()));
        if (!book.meeting().times().adjourned().isEmpty()) {
            tree.put("adjourned", adjourned(book));
        }
        tree.put(
                "chair",
                book.meeting().chair().map(book.hub().directory()::name).orElse(""));
        tree.put(
                "minuteTaker",
                book.meeting()
                        .minuteTakers()
                        .now()
                        .map(book.hub().directory()::name)
                        .orElse(""));
        if (!book.meeting().minuteTakers().earlier().isEmpty()) {
            tree.put("minuteTakersBefore", minuteTakersBefore(book));
        }
        tree.put("statementsRead", book.meeting().statements().read());
        tree.put("conflictsAsked", book.meeting().statements().conflictsAsked());
        tree.put("conflicts", book.meeting().statements().conflicts());
        tree.put(
                "conflictsMark",
                mark(book.meeting().statements().conflictsMark(), book.hub().directory()));
        tree.put("remoteConfirmed", book.meeting().statements().remoteConfirmed());
    }

    private static List<Map<String, Object>> minuteTakersBefore(MeetingBook book) {
        return book.meeting().minuteTakers().earlier().stream()
                .map(one -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("name", one.name());
                    tree.put("until", one.until().toString());
                    return tree;
                })
                .toList();
    }

    private static List<Map<String, Object>> adjourned(MeetingBook book) {
        return book.meeting().times().adjourned().stream()
                .map(one -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("at", one.at().toString());
                    tree.put("why", one.why().words());
                    tree.put("mark", mark(one.why().mark(), book.hub().directory()));
                    tree.put("resumedAt", instant(one.resumedAt()));
                    tree.put("notResumed", one.notResumed().words());
                    tree.put(
                            "notResumedMark",
                            mark(one.notResumed().mark(), book.hub().directory()));
                    return tree;
                })
                .toList();
    }

    private static List<Map<String, String>> standing(MeetingBook book) {
        return book.meeting().standing().stream()
                .map(each -> Map.of(
                        "point",
                        each.item().label(),
                        "noted",
                        each.note(),
                        "mark",
                        mark(each.mark(), book.hub().directory())))
                .toList();
    }

    private static Map<String, Object> attendance(Attendance one, Directory directory) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("agency", directory.label(one.agency()));
        tree.put("name", one.name());
        tree.put("job", one.job());
        tree.put("status", one.status().name());
        tree.put("present", times(one.presences()));
        putFacts(tree, one.facts());
        return tree;
    }

    /// What was said; a list kept before these were asked reads as it did.
    private static void putFacts(Map<String, Object> tree, AttendanceFacts facts) {
        if (!facts.equals(AttendanceFacts.none())) {
            tree.put("deputyFor", facts.deputyFor());
            tree.put("alone", facts.alone());
            tree.put("signed", facts.signed());
            tree.put("informationAt", instant(facts.sentAt()));
            tree.put(
                    "outFor",
                    facts.outFor().stream()
                            .map(item -> item.value().toString())
                            .sorted()
                            .toList());
            facts.as().ifPresent(role -> tree.put("as", role.words()));
            facts.coChair().ifPresent(_ -> tree.put("coChair", true));
        }
    }

    /// One item: the subject, why it was there, everything said and decided, its actions.
    public static Map<String, Object> item(MeetingBook book, AgendaItem item, Instant now) {
        Discussion said = book.discussion(item);
        Map<String, Object> tree = new LinkedHashMap<>();
        putSubject(tree, book, item);
        tree.put("state", said.state().name());
        MomentTree.putRoom(tree, book, item, now);
        CloseWords.of(book).putSince(tree, item.id());
        tree.put("quorumReason", said.quorumReason());
        tree.put("quorumMark", mark(said.quorumMark(), book.hub().directory()));
        if (said.isCarriedOver()) {
            tree.put("carriedOver", said.heldWhy().words());
            tree.put("carriedOverMark", mark(said.heldWhy().mark(), book.hub().directory()));
        }
        putSaid(tree, said, book.hub().directory());
        StrategyWriting.tree(book, said).ifPresent(held -> tree.put("strategyDiscussion", held));
        tree.put(
                "actions",
                book.actions(item).stream().map(action -> action(action, book)).toList());
        if (!book.attachments(item).isEmpty()) {
            tree.put("attachments", attachments(book, item));
        }
        ReleaseTree.put(tree, book, Optional.of(item.subject()));
        CorrectionWords.put(tree, book, Optional.of(item.subject()));
        return tree;
    }

    private static void putSubject(Map<String, Object> tree, MeetingBook book, AgendaItem item) {
        tree.put("number", item.number());
        tree.put("subject", item.subject().value().toString());
        Optional<NamesAtClose.Subject> then = book.asItWas().names().flatMap(names -> names.subject(item.id()));
        tree.put(
                "name",
                then.map(NamesAtClose.Subject::name)
                        .or(() -> book.subject(item).map(subject -> subject.displayName()))
                        .orElse(""));
        tree.put(
                "identity",
                then.map(NamesAtClose.Subject::identity)
                        .or(() -> book.subject(item)
                                .map(subject -> SubjectWords.identity(
                                        subject, book.meeting().heldOn(), new Reader.TheRecord())))
                        .orElse(""));
        tree.put(
                "why",
                ReasonWords.on(book.agenda()).phrases(item.reasons()).stream()
                        .map(Reason.Phrase::text)
                        .toList());
        tree.put("rating", item.rating().map(rated -> rated.rating().name()).orElse(""));
        Optional.ofNullable(book.asItWas().items().get(item.id()))
                .map(ItemSnapshot::rerated)
                .filter(changes -> !changes.isEmpty())
                .ifPresent(changes -> tree.put(
                        "ratedInMeeting",
                        changes.stream().map(RecordJson::rated).toList()));
        MomentTree.putLastTime(tree, book, item);
    }

    private static Map<String, Object> rated(RatingChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("before", change.before().map(MashRating::name).orElse(""));
        tree.put("after", change.after().name());
        tree.put("at", change.at().toString());
        return tree;
    }

    private static void putSaid(Map<String, Object> tree, Discussion said, Directory directory) {
        tree.put(
                "shared",
                said.contributions().stream()
                        .map(one -> contribution(one, directory))
                        .toList());
        tree.put(
                "voice",
                marked(said.voice().said(), said.voice().heardBy(), said.voice().mark(), directory));
        tree.put("risk", risk(said, directory));
        tree.put("strategyNeeded", said.strategy().needed().map(String::valueOf).orElse(""));
        tree.put("strategyBecause", said.strategy().because());
        tree.put("decision", decision(said, directory));
    }

    private static Map<String, Object> contribution(Contribution one, Directory directory) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", one.id().value().toString());
        tree.put("agency", directory.label(one.agency()));
        tree.put("speaker", one.speaker());
        tree.put("said", one.said());
        tree.put("noneHeld", one.noneHeld());
        tree.put("words", one.words().map(Words::onPaper).orElse(""));
        tree.put("mark", mark(one.mark(), directory));
        tree.put("at", one.at().toString());
        if (!one.disclosure().isNone()) {
            tree.put("askedBy", one.disclosure().askedBy());
            tree.put("askedWhy", one.disclosure().why());
            tree.put("sharedWith", one.disclosure().sharedWith());
            tree.put("notMore", one.disclosure().notMore());
        }
        return tree;
    }

    private static Map<String, Object> marked(String text, String by, SharingMark mark, Directory directory) {
        return new LinkedHashMap<>(Map.of("said", text, "heardBy", by, "mark", mark(mark, directory)));
    }

    private static Map<String, Object> risk(Discussion said, Directory directory) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("level", said.risk().level().map(Enum::name).orElse(""));
        tree.put("direction", said.risk().direction().map(Enum::name).orElse(""));
        tree.put("harms", said.risk().harms());
        if (!said.risk().indicators().isEmpty()) {
            tree.put("indicators", said.risk().indicators());
        }
        if (!said.risk().because().isBlank()) {
            tree.put("because", said.risk().because());
        }
        tree.put("protective", said.risk().protective());
        tree.put("mark", mark(said.risk().mark(), directory));
        return tree;
    }

    private static Map<String, Object> decision(Discussion said, Directory directory) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "outcomes",
                said.decision().outcomes().stream().map(RecordJson::outcome).toList());
        tree.put("because", said.decision().because());
        tree.put("mark", mark(said.decision().mark(), directory));
        tree.put(
                "cites",
                said.decision().cites().stream()
                        .map(id -> id.value().toString())
                        .sorted()
                        .toList());
        tree.put("lawfulBasis", said.decision().lawfulBasis());
        List<Object> disagreements = new ArrayList<>();
        said.decision()
                .disagreements()
                .forEach(each -> disagreements.add(Map.of(
                        "agency",
                        each.agency().map(directory::label).orElse(""),
                        "holds",
                        each.holds(),
                        "level",
                        each.escalationLevel(),
                        "mark",
                        mark(each.mark(), directory))));
        tree.put("disagreements", disagreements);
        putGrounds(tree, said.decision().grounds());
        return tree;
    }

    private static void putGrounds(Map<String, Object> tree, DecisionGrounds grounds) {
        if (!grounds.equals(DecisionGrounds.none())) {
            tree.put("noFurtherBecause", grounds.noFurther());
            tree.put("consent", grounds.consent().map(Enum::name).orElse(""));
            tree.put("consentBecause", grounds.consentBecause());
            tree.put("familyTold", grounds.familyTold().map(String::valueOf).orElse(""));
            tree.put("familyBecause", grounds.familyBecause());
        }
    }

    private static Map<String, Object> outcome(ChosenOutcome outcome) {
        return Map.of(
                "label",
                outcome.label(),
                "kind",
                outcome.kind().name(),
                "when",
                outcome.when().map(Object::toString).orElse(""));
    }

    private static Map<String, Object> action(Action action, MeetingBook book) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", action.number());
        tree.put("text", action.text());
        tree.put("agency", ActionWords.agency(action, book.hub().directory()));
        tree.put("owner", ActionWords.owner(action.owner(), book.meeting().heldOn()));
        tree.put("due", action.dueAt().map(due -> due.local().toString()).orElse(""));
        tree.put("mark", mark(action.mark(), book.hub().directory()));
        tree.put("status", action.status().name());
        return tree;
    }

    private static List<Map<String, Object>> attachments(MeetingBook book, AgendaItem item) {
        Directory directory = book.hub().directory();
        return book.attachments(item).stream()
                .map(one -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("id", one.id().value().toString());
                    tree.put("title", one.what().title());
                    tree.put("agency", directory.label(one.what().agency()));
                    tree.put("fileKind", one.kind().words());
                    tree.put("bytes", one.size());
                    tree.put("sha256", one.sha256());
                    tree.put("mark", mark(one.what().mark(), directory));
                    tree.put("attachedBy", directory.name(one.by()));
                    tree.put("at", one.at().toString());
                    return tree;
                })
                .toList();
    }

    static String mark(SharingMark mark, Directory directory) {
        return switch (mark) {
            case SharingMark.RecordOnly _ -> "record only, not in the minutes";
            case SharingMark.NamedAgencies named ->
                "named agencies: "
                        + String.join(
                                ", ",
                                named.agencies().stream()
                                        .map((AgencyId id) -> directory.label(id))
                                        .sorted()
                                        .toList());
            case SharingMark.InMinutes _ -> "in the minutes";
            case SharingMark.MayBeShared _ -> "may be shared";
            case SharingMark.MayReachFamily _ -> "may reach the family";
        };
    }

    static List<String> times(List<Presence> presences) {
        return presences.stream()
                .map(time ->
                        time.from() + "/" + time.until().map(Instant::toString).orElse(""))
                .toList();
    }

    private static String instant(Optional<Instant> at) {
        return at.map(Instant::toString).orElse("");
    }
}
