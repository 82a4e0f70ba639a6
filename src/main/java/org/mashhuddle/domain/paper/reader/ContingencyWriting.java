package org.mashhuddle.domain.paper.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.party.Agency;

/// Blank pages to hold the meeting with a pen when the laptop fails: whom to ring, and two pages for
/// each item of the agenda. No subject of the meeting is on them.
///
/// @param book of which only the agencies and the number of items are used
public record ContingencyWriting(MeetingBook book) {

    private static final int SPARE = 2;
    private static final int AGENCIES = 11;
    private static final int ACTIONS = 5;
    private static final List<Paper.Column> WRITTEN =
            List.of(new Paper.Column("Asked", 190), new Paper.Column("Write here", 0));
    private static final List<Paper.Column> RING =
            List.of(new Paper.Column("Agency", 180), new Paper.Column("Who", 0), new Paper.Column("Telephone", 190));
    private static final List<Paper.Column> SHARED =
            List.of(new Paper.Column("Agency, who", 190), new Paper.Column("What it shares; whose words", 0));
    private static final List<Paper.Column> NEXT = List.of(
            new Paper.Column("What", 0), new Paper.Column("Who, which agency", 200), new Paper.Column("By when", 120));

    /// The pack.
    public Paper.Sheet under(PaperHead head) {
        List<Paper.Part> parts = new ArrayList<>(front());
        int pages = book.agenda().items().size() + SPARE;
        for (int number = 1; number <= pages; number++) {
            parts.addAll(item("Item " + number + " of " + pages));
        }
        return new Paper.Sheet(head, "Contingency pack", false, parts);
    }

    private List<Paper.Part> front() {
        HubProfile hub = book.hub().profile();
        return List.of(
                Pieces.words(
                        "When the laptop fails",
                        "Go on with a pen: two pages for each child, person or place. Write full names and days of"
                                + " birth.",
                        "Keep the pages together and in sight. They are " + hub.classification()
                                + " once anything is written on them. Type them in as soon as the program is back, then"
                                + " keep or destroy them as your hub does with notes."),
                Pieces.ring("Whom to ring", hub),
                Pieces.table("Agencies", RING, agencies()),
                Pieces.forPen(
                        "The meeting",
                        WRITTEN,
                        asked("Date, started, ended", "Chair", "Who writes", "Who is here; who sent apologies")));
    }

    private List<List<String>> agencies() {
        return book.hub().directory().agencies().stream()
                .filter(agency -> book.meeting().type().awaited().contains(agency.id()))
                .flatMap(this::people)
                .toList();
    }

    private Stream<List<String>> people(Agency agency) {
        List<List<String>> known = book.hub().directory().peopleOf(agency.id()).stream()
                .filter(person -> !person.retired())
                .map(person -> List.of(agency.label(), person.name(), person.phone()))
                .toList();
        return known.isEmpty() ? Stream.of(List.of(agency.label(), "", "")) : known.stream();
    }

    private static List<Paper.Part> item(String heading) {
        return List.of(
                Pieces.forPen(
                                heading,
                                WRITTEN,
                                asked("Full name", "Born", "Number on the agenda, MASH rating", "Why today", ""))
                        .onNewPage(),
                Pieces.forPen("What each agency shares", SHARED, Collections.nCopies(AGENCIES, Pieces.blank(SHARED))),
                Pieces.forPen(
                                heading + ", decision",
                                WRITTEN,
                                asked(
                                        "The child’s voice; or not known, because",
                                        "",
                                        "Risk, level and direction",
                                        "",
                                        "Decision, from when",
                                        "",
                                        "Because",
                                        "",
                                        "",
                                        "Who disagrees, and why"))
                        .onNewPage(),
                Pieces.forPen("Actions", NEXT, Collections.nCopies(ACTIONS, Pieces.blank(NEXT))));
    }

    private static List<List<String>> asked(String... labels) {
        return Stream.of(labels).map(label -> List.of(label, "")).toList();
    }

    @Override
    public String toString() {
        return "ContingencyWriting[" + book + "]";
    }
}
