package org.mashhuddle.service.returns;

import java.util.List;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.exchange.returns.ReturnSheet;

/// The sheet for an agency to fill in: a row for each subject of the agenda, by name and birth. Restricted
/// subjects are never on it, and on that of a school or a practice no child of another.
///
/// @param book as whoever makes it may see it
public record AgencySheet(MeetingBook book, Agency agency) {

    static String key(MeetingId meeting, AgencyId agency) {
        return meeting.value() + " " + agency.value();
    }

    private List<ReturnSheet.Line> lines() {
        return book.agenda().items().stream()
                .flatMap(item -> book.subject(item).stream()
                        .filter(one -> one.restriction().isEmpty())
                        .filter(one -> book.isOpenTo(agency.id(), one))
                        .map(one -> new ReturnSheet.Line(
                                item.number(),
                                one.displayName(),
                                one.ageInWords(book.meeting().heldOn()),
                                item.id().value().toString())))
                .toList();
    }

    /// How many subjects are on it.
    public int subjects() {
        return lines().size();
    }

    /// Whether another has the same rows: nobody was hidden, and nobody came, since.
    public boolean saysAsMuchAs(AgencySheet other) {
        return lines().equals(other.lines());
    }

    /// As a spreadsheet file.
    ///
    /// @param reference its number, which stands in its head
    public byte[] file(String reference) {
        String title = book.meeting().name()
                + ", "
                + DateWords.longDate(book.meeting().heldOn())
                + ": "
                + agency.label()
                + ". "
                + reference;
        return new ReturnSheet(title, key(book.meeting().id(), agency.id()), lines()).file();
    }

    @Override
    public String toString() {
        return "AgencySheet[" + agency.id() + "]";
    }
}
