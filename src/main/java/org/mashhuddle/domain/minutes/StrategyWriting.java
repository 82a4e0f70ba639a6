package org.mashhuddle.domain.minutes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.StatutoryPart;

/// Writes the strategy discussion that an item became, as a reader may have it: always when it was
/// held and who was there, each answer where it may be shared.
public final class StrategyWriting {

    private StrategyWriting() {}

    /// For minutes and papers; nothing where the item did not become one.
    public static Optional<Minutes.StrategyHeld> of(MeetingBook book, AgendaItem item, Reader reader, Instant now) {
        StrategyDiscussion strategy = book.discussion(item).strategyHeld();
        return strategy.held()
                .map(time -> new Minutes.StrategyHeld(when(book, strategy, time, now), answers(strategy, reader)));
    }

    private static String when(MeetingBook book, StrategyDiscussion strategy, Presence time, Instant now) {
        String missing = missing(book, strategy, now);
        return "Held "
                + DateWords.time(time.from())
                + time.until().map(at -> " to " + DateWords.time(at)).orElse(", its end not recorded")
                + "; present: "
                + present(book, strategy)
                + (missing.isEmpty() ? ". The minimum was there." : ". Of the minimum not there: " + missing + ".");
    }

    private static String present(MeetingBook book, StrategyDiscussion strategy) {
        Set<AgencyId> there = strategy.present(book.meeting().attendance());
        String words = book.hub().directory().agencies().stream()
                .filter(agency -> there.contains(agency.id()))
                .map(agency -> agency.label().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "nobody" : words;
    }

    /// Who of the minimum was not there: "police, health"; empty when all were.
    public static String missing(MeetingBook book, StrategyDiscussion strategy, Instant now) {
        return words(strategy.missing(
                book.hub().directory().agencies(), book.meeting().attendance(), now));
    }

    /// "social care, health".
    public static String words(Set<StatutoryPart> parts) {
        return parts.stream().sorted().map(StatutoryPart::words).collect(Collectors.joining(", "));
    }

    private static List<Minutes.Answered> answers(StrategyDiscussion strategy, Reader reader) {
        return Stream.of(StrategyDiscussion.Question.values())
                .filter(question -> strategy.answers().containsKey(question))
                .filter(question -> strategy.answer(question).mark().reaches(reader))
                .map(question -> new Minutes.Answered(
                        question.onPaper(), strategy.answer(question).said().strip()))
                .toList();
    }

    /// For the record; nothing where there is none, so that older records stay as they were.
    static Optional<Map<String, Object>> tree(MeetingBook book, StrategyDiscussion strategy) {
        return strategy.held().map(time -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("beganAt", time.from().toString());
            tree.put("endedAt", time.until().map(Instant::toString).orElse(""));
            tree.put("present", present(book, strategy));
            tree.put("answers", answers(strategy, book.hub().directory()));
            return tree;
        });
    }

    private static List<Map<String, Object>> answers(StrategyDiscussion strategy, Directory directory) {
        return Stream.of(StrategyDiscussion.Question.values())
                .filter(question -> strategy.answers().containsKey(question))
                .map(question -> Map.<String, Object>of(
                        "question",
                        question.onPaper(),
                        "said",
                        strategy.answer(question).said(),
                        "mark",
                        RecordJson.mark(strategy.answer(question).mark(), directory)))
                .toList();
    }
}
