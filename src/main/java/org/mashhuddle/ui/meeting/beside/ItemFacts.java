package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Quorum;
import org.mashhuddle.domain.meeting.chair.ItemChair;
import org.mashhuddle.domain.party.Agency;

/// What holds for each item the room came to, and did not only pass: who chaired it, and whether it was quorate. Items
/// one after the other
/// of which the same holds are one line.
///
/// @param items "Item 4", "Items 1 to 3"
/// @param lacks something is missing, and nobody said why
record ItemFacts(String items, String fact, boolean lacks) {

    private record One(int number, String fact, boolean lacks) {}

    /// Who chaired each.
    static List<ItemFacts> chairs(MeetingBook book, Instant now) {
        return together(book, item -> chair(book, item, now));
    }

    /// Whether each was quorate.
    static List<ItemFacts> quorum(MeetingBook book, Instant now) {
        return together(book, item -> quorate(book, item, now));
    }

    private static List<ItemFacts> together(MeetingBook book, Function<AgendaItem, One> fact) {
        List<List<One>> runs = new ArrayList<>();
        book.agenda().items().stream()
                .filter(book::isDiscussed)
                .sorted(Comparator.comparingInt(AgendaItem::number))
                .map(fact)
                .forEach(one -> {
                    boolean goesOn = !runs.isEmpty()
                            && runs.getLast().getLast().number() == one.number() - 1
                            && runs.getLast().getLast().fact().equals(one.fact());
                    if (!goesOn) {
                        runs.add(new ArrayList<>());
                    }
                    runs.getLast().add(one);
                });
        return runs.stream().map(ItemFacts::of).toList();
    }

    private static ItemFacts of(List<One> run) {
        One first = run.getFirst();
        String items = run.size() == 1
                ? words("attendance.item", first.number())
                : words("attendance.items", first.number(), run.getLast().number());
        return new ItemFacts(items, first.fact(), first.lacks());
    }

    private static One chair(MeetingBook book, AgendaItem item, Instant now) {
        List<ItemChair.Turn> turns = ItemChair.of(book, item, now).turns();
        String names = turns.stream().map(turn -> name(book, turn)).distinct().collect(Collectors.joining(", "));
        return new One(item.number(), names, turns.stream().anyMatch(turn -> turn.held() == ItemChair.Held.NOBODY));
    }

    private static String name(MeetingBook book, ItemChair.Turn turn) {
        return switch (turn.held()) {
            case MEETING_CHAIR ->
                book.meeting()
                        .chair()
                        .map(book.hub().directory()::name)
                        .orElseGet(() -> words("attendance.chair.meeting"));
            case NOBODY -> words("attendance.chair.nobody");
            case ANOTHER -> turn.who().orElseThrow().name();
        };
    }

    private static One quorate(MeetingBook book, AgendaItem item, Instant now) {
        Quorum quorum = book.quorum(item, now);
        if (quorum.isMet()) {
            boolean all = book.meeting().type().coreAgencies().stream().allMatch(quorum::asks);
            String as = words(all ? "attendance.quorate" : "attendance.quorate.strategy");
            return new One(item.number(), as, false);
        }
        boolean said = !book.discussion(item).quorumReason().isBlank();
        String missing = book.hub().directory().agencies().stream()
                .filter(agency -> quorum.missing().contains(agency.id()))
                .map(agency -> missing(agency, quorum))
                .collect(Collectors.joining(", "));
        return new One(
                item.number(), words(said ? "attendance.not-quorate.said" : "attendance.not-quorate", missing), !said);
    }

    private static String missing(Agency agency, Quorum quorum) {
        AgencyId id = agency.id();
        return Optional.ofNullable(quorum.left().get(id))
                .map(at -> words("meeting.quorum.left", agency.inSentence(), DateWords.time(at)))
                .orElseGet(() -> words("meeting.quorum.not-here", agency.inSentence()));
    }

    @Override
    public String toString() {
        return "ItemFacts[withheld]";
    }
}
