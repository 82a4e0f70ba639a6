package org.mashhuddle.domain.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.Quorum;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.referral.EntryWords;

/// Writes the strategy discussion that an item became, as a reader may have it: always when it was
/// held and who was there, each answer where it may be shared. An item that became one has minutes of
/// its own, for those who took part; anybody else is told that it was held, and what came of it
/// (`product.md`, rule 3, "Who gets minutes").
public final class StrategyWriting {

    private StrategyWriting() {}

    /// The agencies that get the minutes of the strategy discussion of an item: those that took part
    /// in it. A school or a practice that sat through one about somebody else's child gets none.
    public static Set<AgencyId> recipients(MeetingBook book, AgendaItem item) {
        return book.discussion(item).strategyPresent(book.meeting().attendance()).stream()
                .filter(agency -> told(book, item, agency)
                        || book.subject(item)
                                .filter(subject -> book.isOpenTo(agency, subject))
                                .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean told(MeetingBook book, AgendaItem item, AgencyId agency) {
        return book.discussion(item).contributions().stream()
                        .anyMatch(one -> one.agency().equals(agency)
                                && !one.noneHeld()
                                && !one.said().isBlank())
                || book.actions(item).stream()
                        .anyMatch(
                                action -> action.agency().filter(agency::equals).isPresent());
    }

    /// Whether the item became a strategy discussion in which this reader was not, and of which it is
    /// therefore told the outcome alone.
    public static boolean isKeptFrom(MeetingBook book, AgendaItem item, Reader reader) {
        return isHeld(book, item)
                && switch (reader) {
                    case Reader.AllAgencies _ -> true;
                    case Reader.InItem in -> !recipients(book, item).contains(in.agency());
                    case Reader.TheRecord _, Reader.OneAgency _, Reader.AnyAgency _, Reader.Family _ -> false;
                };
    }

    /// As whom an agency reads a paper about an item that it had a part in: of a strategy discussion in
    /// which it was not, as any other agency's paper, and so only what its owner lets go that far.
    public static Reader reader(MeetingBook book, AgendaItem item, AgencyId agency) {
        Reader in = new Reader.InItem(agency);
        return isKeptFrom(book, item, in) ? new Reader.OneAgency(agency) : in;
    }

    /// Whether the item became a strategy discussion.
    public static boolean isHeld(MeetingBook book, AgendaItem item) {
        return book.discussion(item).strategyHeld().held().isPresent();
    }

    /// The number of the minutes of a strategy discussion: "SAM-2026-11-24-D-S3".
    public static String number(MeetingBook book, AgendaItem item) {
        return String.join(
                "-",
                book.hub().profile().code(),
                book.meeting().heldOn().toString(),
                book.meeting().code(),
                "S" + item.number());
    }

    /// What whoever was not in it is told: "Held 09:48 to 09:54. It has minutes of its own, ..."
    static Optional<String> toldOf(MeetingBook book, AgendaItem item) {
        return book.discussion(item)
                .strategyHeld()
                .held()
                .map(time -> times(time)
                        + ". It has minutes of its own, "
                        + number(book, item)
                        + ", for those who took part in it.");
    }

    /// Whether an item was quorate: "Quorate.", or as what, where not all were there who make the meeting quorate.
    ///
    /// @param reason why the chair went on, as the reader may have it
    static String quorate(MeetingBook book, AgendaItem item, String reason, Instant now) {
        Quorum quorum = book.quorum(item, now);
        boolean all = book.meeting().type().coreAgencies().stream().allMatch(quorum::asks);
        if (quorum.isMet() && all) {
            return "Quorate.";
        }
        return (quorum.isMet() ? "Quorate as a strategy discussion" : "Not quorate")
                + (reason.isBlank() ? "." : "; the chair went on, because: " + EntryWords.ended(reason.strip()));
    }

    /// Every text that somebody typed and that the minutes of strategy discussions hold.
    public static List<PrintedText> texts(MeetingBook book, Instant now) {
        return book.agenda().items().stream()
                .flatMap(item -> recipients(book, item).stream()
                        .map(agency -> ItemWriting.of(book, item, new Reader.InItem(agency), now)))
                .flatMap(item -> MinutesTexts.of(List.of(item)).stream())
                .distinct()
                .toList();
    }

    /// For minutes and papers; nothing where the item did not become one.
    public static Optional<Minutes.StrategyHeld> of(MeetingBook book, AgendaItem item, Reader reader, Instant now) {
        Discussion said = book.discussion(item);
        return said.strategyHeld()
                .held()
                .map(time ->
                        new Minutes.StrategyHeld(when(book, said, time, now), answers(said.strategyHeld(), reader)));
    }

    private static String when(MeetingBook book, Discussion said, Presence time, Instant now) {
        return times(time) + "; present: " + present(book, said) + minimum(book, said, now);
    }

    /// Who was needed is said in the words of the law of the day of the meeting.
    private static String minimum(MeetingBook book, Discussion said, Instant now) {
        LocalDate day = book.meeting().heldOn();
        TimeLimits limits = book.hub().limits();
        String missing = missing(book, said, now);
        String needed = words(book.needed()) + " (" + limits.neededBy(day) + ").";
        return missing.isEmpty()
                ? ". The minimum was there: " + needed
                : ". Of the minimum not there: " + missing + ". Needed: " + needed;
    }

    private static String times(Presence time) {
        return "Held "
                + DateWords.onTheClock(time.from())
                + time.until().map(at -> " to " + DateWords.onTheClock(at)).orElse(", its end not recorded");
    }

    private static String present(MeetingBook book, Discussion said) {
        Set<AgencyId> there = said.strategyPresent(book.meeting().attendance());
        String words = book.hub().directory().agencies().stream()
                .filter(agency -> there.contains(agency.id()))
                .map(agency -> agency.inSentence())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "nobody" : words;
    }

    /// Who of the minimum was not there: "police, health"; empty when all were.
    public static String missing(MeetingBook book, Discussion said, Instant now) {
        return words(said.strategyHeld()
                .missing(
                        book.needed(),
                        book.hub().directory().agencies(),
                        book.meeting().attendance(),
                        said.room(),
                        now));
    }

    /// "social care, health".
    public static String words(Set<AgencyKind> parts) {
        return parts.stream().sorted().map(AgencyKind::words).collect(Collectors.joining(", "));
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
    static Optional<Map<String, Object>> tree(MeetingBook book, Discussion said) {
        StrategyDiscussion strategy = said.strategyHeld();
        return strategy.held().map(time -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("beganAt", time.from().toString());
            tree.put("endedAt", time.until().map(Instant::toString).orElse(""));
            tree.put("present", present(book, said));
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
