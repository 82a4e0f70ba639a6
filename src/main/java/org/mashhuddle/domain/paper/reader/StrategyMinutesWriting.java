package org.mashhuddle.domain.paper.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.minutes.ItemWriting;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.domain.paper.ExtractWriting;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.work.Amendment;

/// Writes the minutes of the strategy discussion that an item became: its number, its times, who was in
/// it, and all that was said and agreed of the item, for an agency that took part.
///
/// @param book the record that the chair signed
public record StrategyMinutesWriting(MeetingBook book, AgendaItem item) {

    /// The minutes; nothing for who was not in it.
    public Optional<Paper.Extract> under(PaperHead head, Recipient to) {
        return book.discussion(item)
                .strategyHeld()
                .held()
                .filter(_ -> isNamed())
                .filter(_ -> StrategyWriting.recipients(book, item).contains(to.id()))
                .map(time -> new Paper.Extract(
                        head,
                        facts(to, time),
                        List.of(ItemWriting.of(ExtractWriting.only(book, List.of(item)), item, to.inItem(), end()))));
    }

    private boolean isNamed() {
        return book.subject(item)
                        .filter(subject -> subject.restriction().isEmpty())
                        .isPresent()
                && book.asItWas()
                        .names()
                        .flatMap(names -> names.subject(item.id()))
                        .filter(then -> then.restricted())
                        .isEmpty();
    }

    private List<Paper.Fact> facts(Recipient to, Presence time) {
        List<Paper.Fact> facts = new ArrayList<>(List.of(
                new Paper.Fact("Number", StrategyWriting.number(book, item)),
                new Paper.Fact("For", to.inWords()),
                new Paper.Fact(
                        "Held",
                        DateWords.fullDate(book.meeting().heldOn()) + ", " + span(time) + ", at the meeting of "
                                + MinutesWriting.when(book.meeting())),
                new Paper.Fact(
                        "Chair",
                        book.meeting().chair().map(book.hub().directory()::name).orElse("not known"))));
        book.meeting().attendance().stream()
                .filter(one -> one.presences().stream().anyMatch(time::overlaps))
                .map(one -> there(one, time))
                .forEach(facts::add);
        facts.add(new Paper.Fact("Goes to", "Those who took part, and nobody else"));
        facts.add(new Paper.Fact(
                "Corrections by",
                DateWords.longDate(Amendment.closes(
                        book.meeting().heldOn(),
                        book.hub().calendar(),
                        book.hub().limits()))));
        return facts;
    }

    /// "Police": "P. Ahmed, Detective sergeant, 09:48 to 09:54".
    private Paper.Fact there(Attendance one, Presence time) {
        String times = one.presences().stream()
                .filter(time::overlaps)
                .map(presence -> span(common(presence, time)))
                .collect(Collectors.joining(" and "));
        String watched = one.status() == AttendanceStatus.OBSERVER ? "observer" : "";
        return new Paper.Fact(
                book.hub().directory().label(one.agency()),
                Stream.of(one.name(), one.job(), watched, times)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", ")));
    }

    private static Presence common(Presence one, Presence other) {
        Instant from = one.from().isAfter(other.from()) ? one.from() : other.from();
        return new Presence(
                from,
                Stream.concat(one.until().stream(), other.until().stream()).min(Comparator.naturalOrder()));
    }

    private static String span(Presence time) {
        return DateWords.onTheClock(time.from())
                + time.until().map(at -> " to " + DateWords.onTheClock(at)).orElse(", its end not recorded");
    }

    private Instant end() {
        return book.meeting().times().closedAt().orElse(Instant.MAX);
    }

    @Override
    public String toString() {
        return "StrategyMinutesWriting[" + item.number() + "]";
    }
}
