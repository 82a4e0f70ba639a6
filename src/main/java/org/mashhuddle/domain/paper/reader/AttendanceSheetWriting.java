package org.mashhuddle.domain.paper.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.Availability;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;

/// Who is expected, to be signed in the room under the confidentiality statement (`domain.md` 1.5,
/// 1.6). No subject of the meeting is on it.
///
/// @param confidentiality as the hub words it
public record AttendanceSheetWriting(MeetingBook book, String confidentiality) {

    private static final int MORE = 6;
    private static final List<Paper.Column> EXPECTED = List.of(
            new Paper.Column("Agency", 150),
            new Paper.Column("Name", 180),
            new Paper.Column("Arrived", 80),
            new Paper.Column("Signature", 0));
    private static final List<Paper.Column> OTHERS = List.of(
            new Paper.Column("Agency", 150),
            new Paper.Column("Name", 180),
            new Paper.Column("Observer?", 80),
            new Paper.Column("Arrived", 80),
            new Paper.Column("Signature", 0));

    /// The sheet.
    public Paper.Sheet under(PaperHead head) {
        MeetingType type = book.meeting().type();
        return new Paper.Sheet(
                head,
                "Attendance and confidentiality",
                false,
                List.of(
                        Pieces.facts(
                                List.of(new Paper.Fact("Starts", type.startsAt().toString()))),
                        Pieces.words(
                                "Confidentiality",
                                confidentiality,
                                "Whoever signs below has read this or heard it read, and keeps to it."),
                        Pieces.forPen("Expected", EXPECTED, expected()),
                        Pieces.forPen(
                                "Anybody else, and observers",
                                OTHERS,
                                Collections.nCopies(MORE, Pieces.blank(OTHERS)))));
    }

    private List<List<String>> expected() {
        List<List<String>> rows = new ArrayList<>();
        for (Agency agency : book.hub().directory().agencies()) {
            if (book.meeting().type().awaited().contains(agency.id())) {
                List<String> names = names(agency.id());
                names.forEach(name -> rows.add(List.of(agency.label(), name, said(agency.id()), "")));
            }
        }
        return rows;
    }

    /// An agency of which nobody is known has a line all the same.
    private List<String> names(AgencyId agency) {
        List<String> names = book.hub().directory().peopleOf(agency).stream()
                .filter(person -> !person.retired())
                .map(AttendanceSheetWriting::name)
                .toList();
        return names.isEmpty() ? List.of("") : names;
    }

    private static String name(Person person) {
        return person.job().isBlank() ? person.name() : person.name() + ", " + person.job();
    }

    private String said(AgencyId agency) {
        Optional<Availability> said = book.meeting().arrangements().of(agency);
        return said.filter(Availability::absent).isPresent()
                ? "Does not come"
                : said.flatMap(Availability::from).map(from -> "From " + from).orElse("");
    }

    @Override
    public String toString() {
        return "AttendanceSheetWriting[" + book + "]";
    }
}
