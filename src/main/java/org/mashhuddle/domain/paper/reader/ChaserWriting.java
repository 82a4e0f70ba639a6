package org.mashhuddle.domain.paper.reader;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.ReturnsBoard;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.AgencyReturn;

/// The nil-return chaser (`domain.md` 2.1, 2.7, 5.2): about which numbers of its sheet an
/// agency has still to say what it holds, or that it holds nothing. Nobody is named on it, and no number
/// stands on it that is on no sheet.
///
/// @param returns what agencies sent before the meeting
public record ChaserWriting(MeetingBook book, List<AgencyReturn> returns) {

    private static final List<Paper.Column> ANSWERS = List.of(
            new Paper.Column("Number", 80),
            new Paper.Column("None held (tick)", 140),
            new Paper.Column("Held: on our sheet (tick)", 190),
            new Paper.Column("Who says so", 0));

    /// Copies the list.
    public ChaserWriting {
        returns = List.copyOf(returns);
    }

    /// Which agencies are chased, in the hub's order: those that the meeting waits for, once the numbers of
    /// its agenda hold. A number moves until the agenda was frozen.
    public List<AgencyId> silent() {
        return book.agenda().wasFrozen()
                ? ReturnsBoard.of(book, returns).asked().stream()
                        .filter(agency -> !agency.retired())
                        .map(Agency::id)
                        .filter(book.meeting().type().awaited()::contains)
                        .filter(agency -> !sheet(agency).missing(agency).isEmpty())
                        .toList()
                : List.of();
    }

    private ReturnsBoard sheet(AgencyId agency) {
        return ReturnsBoard.of(book, returns).onSheet(one -> book.isOpenTo(agency, one));
    }

    /// The sheet for one of them; none for an agency that has said everything, or was not asked.
    public Optional<Paper> under(PaperHead head, Recipient to) {
        return silent().contains(to.id())
                ? Optional.of(new Paper.Sheet(head, "Nil-return chaser", false, parts(to)))
                : Optional.empty();
    }

    private List<Paper.Part> parts(Recipient to) {
        ReturnsBoard board = sheet(to.id());
        List<ReturnsBoard.Row> missing = board.missing(to.id());
        return List.of(
                Pieces.facts(List.of(
                        new Paper.Fact("Agency", to.agency()),
                        new Paper.Fact("Return by", by()),
                        new Paper.Fact("Return to", returnTo()),
                        new Paper.Fact("Waited for", board.missingNumbers(to.id())),
                        new Paper.Fact(
                                "That is",
                                missing.size() + " of " + board.rows().size() + " on the sheet for your agency"))),
                Pieces.words(
                        "What we ask of you",
                        "Say of each number what you hold, or that you hold nothing. An agency that says nothing"
                                + " leaves the meeting not knowing whether it looked.",
                        "The numbers are those of the sheet for your agency; nobody is named here. If your return has"
                                + " crossed with this paper, there is nothing more to do."),
                Pieces.forPen(
                        "To answer by hand",
                        ANSWERS,
                        missing.stream()
                                .map(row -> List.of(String.valueOf(row.item().number()), "", "", ""))
                                .toList()));
    }

    /// "Tue 24 November 2026, 09:15, before the meeting begins".
    private String by() {
        return DateWords.longDate(book.meeting().heldOn()) + ", "
                + book.meeting().type().startsAt() + ", before the meeting begins";
    }

    private String returnTo() {
        HubProfile hub = book.hub().profile();
        return hub.phone().isBlank() ? hub.name() : hub.name() + ", " + hub.phone();
    }

    @Override
    public String toString() {
        return "ChaserWriting[" + book + "]";
    }
}
