package org.mashhuddle.domain.paper.reader;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.ActionWords;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.domain.minutes.SubjectWords;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.ReaderPapers;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Risk;

/// What the emergency duty team has to know until the next working morning: who of the hub is missing,
/// who is in custody, for whom the risk is high, what is due tonight, whom to ring. Who is restricted is
/// counted, with whom to ring; never left away in silence.
///
/// @param to the team, by children's social care, of which it is a part
/// @param night who is missing or in custody, on the agenda or not
public record HandoverWriting(MeetingBook book, Recipient to, Night night) {

    /// A child who is not where they should be.
    ///
    /// @param why since when, and where
    public record Away(Child child, Reason why) {
        boolean isRestricted() {
            return child.restriction().isPresent();
        }

        @Override
        public String toString() {
            return "Away[" + child.id() + "]";
        }
    }

    /// Who of the hub is missing or in custody now; those restricted too, to be counted.
    public record Night(List<Away> missing, List<Away> inCustody) {
        /// Nobody is.
        public static final Night NONE = new Night(List.of(), List.of());

        /// Copies the lists.
        public Night {
            missing = List.copyOf(missing);
            inCustody = List.copyOf(inCustody);
        }

        /// Those whose names stand on the sheet.
        public List<Child> named() {
            return Stream.concat(missing.stream(), inCustody.stream())
                    .filter(one -> !one.isRestricted())
                    .map(Away::child)
                    .distinct()
                    .toList();
        }
    }

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
                "For the " + team() + ", until "
                        + DateWords.longDate(until().toLocalDate())
                        + " " + until().toLocalTime()
                        + ". Missing and in custody is who the hub knows of now, on the meeting’s list or not; the rest"
                        + " is what the meeting knew when it closed. Ask the police what has changed since."));
        parts.add(Pieces.ring("Whom to ring", book.hub().profile()));
        parts.add(away("Missing", night.missing(), "The hub knows of nobody who is missing."));
        parts.add(away("In custody", night.inCustody(), "The hub knows of nobody in custody."));
        parts.add(risk());
        parts.add(tonight());
        restricted().ifPresent(parts::add);
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

    private String team() {
        String name = book.hub().profile().numbers().dutyTeamInWords();
        return name.equals("Emergency duty team") ? "emergency duty team" : name;
    }

    private Paper.Part away(String heading, List<Away> all, String nobody) {
        List<List<String>> rows = all.stream()
                .filter(one -> !one.isRestricted())
                .map(one -> row(
                        one.child(),
                        one.why().words(day()).stream().map(Reason.Phrase::text).collect(Collectors.joining(". "))))
                .toList();
        long hidden = all.stream().filter(Away::isRestricted).count();
        List<Paper.Piece> pieces = new ArrayList<>();
        if (!rows.isEmpty()) {
            pieces.add(new Paper.Piece.Table(CHILDREN, rows));
        }
        if (hidden > 0) {
            pieces.add(new Paper.Piece.Words(hidden + " restricted: " + ringAboutThem()));
        }
        return pieces.isEmpty() ? Pieces.words(heading, nobody) : new Paper.Part(heading, pieces);
    }

    /// Of those on the meeting's list: neither their risk nor what is due for them stands here.
    private Optional<Paper.Part> restricted() {
        long hidden = book.agenda().items().stream()
                .filter(item -> book.subject(item)
                        .filter(one -> one.restriction().isEmpty())
                        .isEmpty())
                .count();
        return hidden == 0
                ? Optional.empty()
                : Optional.of(Pieces.words(
                        "Not on this sheet",
                        (hidden == 1
                                        ? "1 item of the meeting’s list is restricted. Its risk, and what is due for"
                                                + " it, is not"
                                        : hidden
                                                + " items of the meeting’s list are restricted. Their risk, and what"
                                                + " is due for them, is not")
                                + " here: " + ringAboutThem()));
    }

    private String ringAboutThem() {
        HubProfile hub = book.hub().profile();
        String hubsOwn = hub.phone().isBlank() ? hub.name() : hub.name() + ", " + hub.phone();
        return "ring "
                + Optional.of(hub.numbers().manager())
                        .filter(manager -> !manager.isEmpty())
                        .orElse(hubsOwn)
                + ".";
    }

    private Paper.Part risk() {
        return children(
                "High risk tonight",
                "For nobody was the risk recorded as high.",
                item -> shown(item).level().filter(Risk.Level.HIGH::equals).isPresent(),
                item -> {
                    Risk risk = shown(item);
                    String harms = Stream.concat(risk.harms().stream(), risk.indicators().stream())
                            .collect(Collectors.joining(", "));
                    String kept = risk.protective().isBlank()
                            ? ""
                            : "What protects: " + risk.protective().strip();
                    return Stream.of(harms, kept)
                            .filter(said -> !said.isEmpty())
                            .collect(Collectors.joining(". "));
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
                rows.add(row(child, says.apply(item)));
            }
        }
        return rows.isEmpty() ? Pieces.words(heading, nobody) : Pieces.table(heading, CHILDREN, rows);
    }

    private List<String> row(Child child, String says) {
        String lead = book.hub().directory().reached(child.care().worker());
        return List.of(SubjectWords.who(child, day()), says, lead.isBlank() ? "Not known" : lead);
    }

    /// What is due first stands first.
    private Paper.Part tonight() {
        Map<LocalDateTime, List<List<String>>> rows = new TreeMap<>();
        for (AgendaItem item : book.agenda().items()) {
            if (book.subject(item).filter(one -> one.restriction().isEmpty()).orElse(null) instanceof Child child) {
                book.actions(item).stream()
                        .filter(action -> isTonight(item, action))
                        .forEach(action -> rows.computeIfAbsent(
                                        action.dueAt().orElseThrow().local(), _ -> new ArrayList<>())
                                .add(row(action, child)));
            }
        }
        return rows.isEmpty()
                ? Pieces.words("Due before the morning", "Nothing that may be shared here.")
                : Pieces.table(
                        "Due before the morning",
                        TONIGHT,
                        rows.values().stream().flatMap(List::stream).toList());
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
                child.displayName() + ", " + SubjectWords.born(child, day()),
                action.text(),
                ActionWords.agency(action, book.hub().directory()) + ", " + owner);
    }

    @Override
    public String toString() {
        return "HandoverWriting[" + book + "]";
    }
}
