package org.mashhuddle.domain.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.AgencyReturn;
import org.mashhuddle.domain.work.Contribution;

/// What each agency has returned about each subject of an agenda: held, none held, or not yet
/// (`domain.md` 1.9, 2.7). A subject that the viewer may not see has a number and no more.
///
/// @param asked the agencies that are waited for, and those that sent something all the same
public record ReturnsBoard(List<Agency> asked, List<Row> rows) {

    /// Where an agency stands with a subject.
    public enum Stand {
        /// It sent what it holds.
        HELD,
        /// It holds nothing.
        NONE_HELD,
        /// Nothing was heard from it.
        NOT_YET
    }

    /// One subject of the agenda.
    ///
    /// @param subject nothing where it is withheld from the viewer
    /// @param sent by agency; what was said in the meeting counts too
    public record Row(AgendaItem item, Optional<Subject> subject, Map<AgencyId, Contribution> sent) {

        /// Copies what was sent.
        public Row {
            sent = Map.copyOf(sent);
        }

        /// Where this agency stands.
        public Stand stand(AgencyId agency) {
            Contribution there = sent.get(agency);
            if (there == null || !there.isHeard()) {
                return Stand.NOT_YET;
            }
            return there.noneHeld() ? Stand.NONE_HELD : Stand.HELD;
        }

        @Override
        public String toString() {
            return item.id().toString();
        }
    }

    /// Copies the lists.
    public ReturnsBoard {
        asked = List.copyOf(asked);
        rows = List.copyOf(rows);
    }

    /// The board of a meeting as its viewer may see it.
    public static ReturnsBoard of(MeetingBook book, List<AgencyReturn> returns) {
        Map<SubjectId, Map<AgencyId, Contribution>> sent = new HashMap<>();
        returns.forEach(one -> put(sent, one.subject(), one.shared()));
        book.discussions()
                .forEach(said -> said.contributions().stream()
                        .filter(Contribution::isHeard)
                        .forEach(one -> put(sent, said.subject(), one)));
        List<Row> rows = book.agenda().items().stream()
                .map(item -> new Row(item, book.subject(item), sent.getOrDefault(item.subject(), Map.of())))
                .toList();
        return new ReturnsBoard(asked(book, rows), rows);
    }

    /// The same for this reader: of what stays in the record, that something was contributed.
    ///
    /// @param withheld what stands in the place of such words
    public ReturnsBoard readBy(Reader reader, String withheld) {
        return new ReturnsBoard(
                asked,
                rows.stream()
                        .map(row -> new Row(
                                row.item(),
                                row.subject(),
                                row.sent().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey, one -> readBy(one.getValue(), reader, withheld)))))
                        .toList());
    }

    private static Contribution readBy(Contribution one, Reader reader, String withheld) {
        return one.noneHeld() || one.reaches(reader)
                ? one
                : new Contribution(one.id(), one.agency(), "", withheld, false, Optional.empty(), one.mark(), one.at());
    }

    private static void put(Map<SubjectId, Map<AgencyId, Contribution>> sent, SubjectId subject, Contribution one) {
        sent.computeIfAbsent(subject, _ -> new HashMap<>()).put(one.agency(), one);
    }

    private static List<Agency> asked(MeetingBook book, List<Row> rows) {
        Set<AgencyId> wanted = new HashSet<>(book.meeting().type().awaited());
        rows.forEach(row -> wanted.addAll(row.sent().keySet()));
        return book.hub().directory().agencies().stream()
                .filter(agency -> wanted.contains(agency.id()))
                .toList();
    }

    /// Only what stands on the sheet that an agency fills in: never a restricted subject.
    ///
    /// @param open whom the agency may be told of
    public ReturnsBoard onSheet(Predicate<Subject> open) {
        return new ReturnsBoard(
                asked,
                rows.stream()
                        .filter(row -> row.subject()
                                .filter(one -> one.restriction().isEmpty() && open.test(one))
                                .isPresent())
                        .toList());
    }

    /// The rows about which nothing was heard from this agency. Withheld rows are not asked about
    /// here: whoever may see them asks.
    public List<Row> missing(AgencyId agency) {
        return shown().stream()
                .filter(row -> row.stand(agency) == Stand.NOT_YET)
                .toList();
    }

    /// The rows the viewer may see.
    public List<Row> shown() {
        return rows.stream().filter(row -> row.subject().isPresent()).toList();
    }

    /// How many returns are there.
    public int returned() {
        List<Row> shown = shown();
        return shown.size() * asked.size()
                - asked.stream().mapToInt(agency -> missing(agency.id()).size()).sum();
    }

    /// How many returns are waited for in all.
    public int wanted() {
        return shown().size() * asked.size();
    }

    /// The numbers of the items about which nothing was heard: "1-3, 7".
    public String missingNumbers(AgencyId agency) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (Row row : missing(agency)) {
            int number = row.item().number();
            if (to > 0 && number == to + 1) {
                to = number;
            } else {
                if (to > 0) {
                    runs.add(run(from, to));
                }
                from = number;
                to = number;
            }
        }
        if (to > 0) {
            runs.add(run(from, to));
        }
        return String.join(", ", runs);
    }

    private static String run(int from, int to) {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }

    @Override
    public String toString() {
        return "ReturnsBoard[" + rows.size() + " items]";
    }
}
