package org.mashhuddle.domain.minutes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemSnapshot;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.ItemRoom;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.chair.ItemChair;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.EntryWords;
import org.mashhuddle.domain.work.Report;

/// What the record says of an item's own moment: who was in the room, quorum, the last time.
final class MomentTree {

    private MomentTree() {}

    /// Of an item that the room did not come to nothing is said.
    static void putRoom(Map<String, Object> tree, MeetingBook book, AgendaItem item, Instant now) {
        ItemRoom room = book.room(item, now);
        tree.put("room", RecordJson.times(room.visits()));
        if (room.visits().isEmpty()) {
            return;
        }
        List<AgencyId> there = book.hub().directory().agencies().stream()
                .map(Agency::id)
                .filter(room.agencies()::contains)
                .toList();
        tree.put(
                "present",
                there.stream()
                        .filter(room::wasThroughout)
                        .map(book.hub().directory()::label)
                        .toList());
        tree.put(
                "presentForPart",
                there.stream()
                        .filter(agency -> !room.wasThroughout(agency))
                        .map(book.hub().directory()::label)
                        .toList());
        tree.put("quorate", book.quorum(item, now).isMet());
        ItemChair chair = ItemChair.of(book, item, now);
        if (!chair.isUsual()) {
            tree.put(
                    "chairedBy",
                    chair.turns().stream().map(turn -> chaired(turn, book)).toList());
        }
    }

    private static Map<String, Object> chaired(ItemChair.Turn turn, MeetingBook book) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("chair", turn.held().name());
        tree.put("name", turn.who().map(Attendance::name).orElse(""));
        tree.put(
                "agency",
                turn.who()
                        .map(who -> book.hub().directory().label(who.agency()))
                        .orElse(""));
        tree.put("times", RecordJson.times(List.of(turn.time())));
        return tree;
    }

    /// What was told of earlier actions; a record in which nothing was reads as it did.
    private static void putAnswers(Map<String, Object> tree, MeetingBook book, AgendaItem item) {
        Optional.ofNullable(book.asItWas().items().get(item.id()))
                .map(ItemSnapshot::answered)
                .filter(answers -> !answers.isEmpty())
                .ifPresent(answers -> tree.put(
                        "answers",
                        answers.stream().map(answer -> answer(answer, book)).toList()));
    }

    private static Map<String, Object> answer(ItemSnapshot.Answer answer, MeetingBook book) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", answer.number());
        tree.put("setOn", answer.setOn().toString());
        tree.put("agency", agency(answer, book));
        tree.put("text", answer.text());
        tree.put("became", answer.became());
        tree.put("mark", RecordJson.mark(answer.mark(), book.hub().directory()));
        answer.told().filter(told -> !told.words().isBlank()).ifPresent(told -> {
            tree.put("toldBy", speaker(told, book));
            tree.put("told", told.words());
            tree.put("toldMark", RecordJson.mark(told.mark(), book.hub().directory()));
        });
        return tree;
    }

    /// What became of it, and what this reader may have of the words in which that was told: "Police, patrol at the bus
    /// station (3.47 of 23/11/2026): done. S. Lindqvist, Police: nobody was there."
    static String sentence(ItemSnapshot.Answer answer, Reader reader, MeetingBook book) {
        return answer.sentence(agency(answer, book))
                + answer.words(reader)
                        .map(told -> " " + speaker(told, book) + ": "
                                + EntryWords.ended(told.words().strip()))
                        .orElse("");
    }

    private static String speaker(Report told, MeetingBook book) {
        return told.said()
                .agency()
                .map(agency ->
                        told.said().person() + ", " + book.hub().directory().label(agency))
                .orElse(told.said().person());
    }

    static String agency(ItemSnapshot.Answer answer, MeetingBook book) {
        return answer.agency().map(book.hub().directory()::label).orElse("No agency");
    }

    /// The last time, and what was told since the room came to the item of what was to be done.
    static void putLastTime(Map<String, Object> tree, MeetingBook book, AgendaItem item) {
        putAnswers(tree, book, item);
        Optional.ofNullable(book.asItWas().items().get(item.id()))
                .flatMap(ItemSnapshot::lastTime)
                .ifPresent(last -> tree.put(
                        "lastTime",
                        Map.of(
                                "heldOn",
                                last.heldOn().toString(),
                                "outcomes",
                                last.outcomes(),
                                "actions",
                                last.actions().stream()
                                        .map(done -> Map.of(
                                                "text",
                                                done.text(),
                                                "state",
                                                done.state().name()))
                                        .toList())));
    }
}
