package org.mashhuddle.domain.paper.reader;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.ActionWords;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.ReaderPapers;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.reason.InCustody;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Risk;

/// What the emergency duty team has to know until the next working morning: who is missing, who is
/// in custody, for whom the risk is high, what is due tonight, whom to ring.
///
/// @param to children's social care, of which the team is a part
public record HandoverWriting(MeetingBook book, Recipient to) {

    private static final List<Paper.Column> CHILDREN = List.of(
            new Paper.Column("Child", 190), new Paper.Column("What is known", 0), new Paper.Column("Lead worker", 150));
    private static final List<Paper.Column> TONIGHT = List.of(
            new Paper.Column("Due", 120),
            new Paper.Column("Child", 180),
            new Paper.Column("What", 0),
            new Paper.Column("Who", 150));

    /// The sheet.
    public Paper.Sheet under(PaperHead head) {
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(Pieces.words(
                "",
                "For the emergency duty team, until "
                        + DateWords.longDate(until().toLocalDate())
                        + " " + until().toLocalTime()
                        + ". It says what the meeting knew when it closed: ask the police what has changed"
                        + " since."));
        parts.add(Pieces.ring("Whom to ring", book.hub().profile()));
        parts.add(because("Missing", MissingNow.class, "Nobody on the list was missing."));
        parts.add(because("In custody", InCustody.class, "Nobody on the list was in custody."));
        parts.add(risk());
        parts.add(tonight());
        return new Paper.Sheet(head, "Out-of-hours handover", false, parts);
    }

    private LocalDateTime until() {
        return new ReaderPapers(book).morning().local();
    }

    private LocalDate day() {
        return book.meeting().heldOn();
    }

    private Reader reader(AgendaItem item) {
        return StrategyWriting.reader(book, item, to.id());
    }

    private Paper.Part because(String heading, Class<? extends Reason> why, String nobody) {
        return children(
                heading,
                nobody,
                item -> item.reasons().stream().anyMatch(why::isInstance),
                item -> item.reasons().stream()
                        .filter(why::isInstance)
                        .flatMap(reason -> reason.asReadBy(reader(item)).stream())
                        .flatMap(reason -> reason.words(day()).stream())
                        .map(Reason.Phrase::text)
                        .collect(Collectors.joining(". ")));
    }

    private Paper.Part risk() {
        return children(
                "High risk tonight",
                "For nobody was the risk recorded as high.",
                item -> shown(item).level().filter(Risk.Level.HIGH::equals).isPresent(),
                item -> {
                    Risk risk = shown(item);
                    String harms = String.join(", ", risk.harms());
                    String kept = risk.protective().isBlank()
                            ? ""
                            : ". What protects: " + risk.protective().strip();
                    return harms + kept;
                });
    }

    /// As the reader may have it.
    private Risk shown(AgendaItem item) {
        return book.discussion(item).readBy(reader(item)).risk();
    }

    private Paper.Part children(
            String heading, String nobody, Predicate<AgendaItem> which, Function<AgendaItem, String> says) {
        List<List<String>> rows = new ArrayList<>();
        for (AgendaItem item : book.agenda().items()) {
            if (book.subject(item)
                                    .filter(one -> one.restriction().isEmpty())
                                    .filter(Child.class::isInstance)
                                    .orElse(null)
                            instanceof Child child
                    && which.test(item)) {
                String lead = child.care().worker();
                rows.add(List.of(Pieces.who(child, day()), says.apply(item), lead.isBlank() ? "Not known" : lead));
            }
        }
        return rows.isEmpty() ? Pieces.words(heading, nobody) : Pieces.table(heading, CHILDREN, rows);
    }

    private Paper.Part tonight() {
        List<List<String>> rows = new ArrayList<>();
        for (AgendaItem item : book.agenda().items()) {
            if (book.subject(item).filter(one -> one.restriction().isEmpty()).orElse(null) instanceof Child child) {
                book.actions(item).stream()
                        .filter(action -> isTonight(item, action))
                        .forEach(action -> rows.add(row(action, child)));
            }
        }
        return rows.isEmpty()
                ? Pieces.words("Due before the morning", "Nothing that may be shared here.")
                : Pieces.table("Due before the morning", TONIGHT, rows);
    }

    private boolean isTonight(AgendaItem item, Action action) {
        return !action.status().hasEnded()
                && action.reaches(reader(item))
                && action.dueAt().filter(due -> !due.local().isAfter(until())).isPresent();
    }

    private List<String> row(Action action, Child child) {
        String owner = ActionWords.owner(action.owner(), day());
        return List.of(
                ActionWords.due(action, day()),
                child.displayName() + ", " + Pieces.born(child, day()),
                action.text(),
                ActionWords.agency(action, book.hub().directory()) + ", " + owner);
    }

    @Override
    public String toString() {
        return "HandoverWriting[" + book + "]";
    }
}
