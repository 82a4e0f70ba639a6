package org.mashhuddle.domain.governance.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

/// Writes a person's copy of what is held of one child: what goes, and nothing of what is left out,
/// not that it was there either. What it says of the law stands in every copy.
public final class AccessCopyWriting {

    private static final String CALLED = "Copy of what is held";
    private static final List<Paper.Column> HELD =
            List.of(new Paper.Column("About", 190), new Paper.Column("What the record says", 0));

    private AccessCopyWriting() {}

    /// The copy.
    ///
    /// @param hub its name, and whom to ring
    public static Paper.Sheet of(AccessReview review, PaperHead head, String hub) {
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(words(
                "What this is",
                "On " + DateWords.date(review.request().received())
                        + " you asked for a copy of what is held about one child. " + hub
                        + " is a meeting at which agencies agree how to keep children safe. It holds what follows to"
                        + " do that, under the Children Acts 1989 and 2004. It keeps it as long as its schedule says,"
                        + " and shares it with the agencies of the meeting."));
        parts.add(words(
                "How to read it",
                "First it says who the record is about, then what was sent to the meeting, then what each meeting"
                        + " said and decided, the earliest first. The words are those of the record. Where somebody"
                        + " said something, it says who. A contact or referral is when somebody tells social care or"
                        + " the police that they are worried about a child. A rating of red, amber or green says how"
                        + " urgent it was. PR means parental responsibility."));
        Map<String, List<AccessEntry>> bySource = new LinkedHashMap<>();
        review.going()
                .forEach(entry -> bySource.computeIfAbsent(entry.held().source(), _ -> new ArrayList<>())
                        .add(entry));
        bySource.forEach((source, entries) ->
                parts.add(new Paper.Part(source, List.of(new Paper.Piece.Table(HELD, rows(entries))))));
        parts.addAll(rights(hub));
        return new Paper.Sheet(head, CALLED, false, parts);
    }

    /// What follows under the same heading does not repeat it.
    private static List<List<String>> rows(List<AccessEntry> entries) {
        List<List<String>> rows = new ArrayList<>();
        String before = "";
        for (AccessEntry entry : entries) {
            String heading = entry.held().heading();
            rows.add(List.of(heading.equals(before) ? "" : heading, entry.held().words()));
            before = heading;
        }
        return rows;
    }

    private static List<Paper.Part> rights(String hub) {
        return List.of(
                words(
                        "What may not be here",
                        "This part is the same in every copy. The law lets some things be left out, such as what is"
                            + " about other people, what could do serious harm, and what could hinder the police (UK"
                            + " GDPR, article 15; Data Protection Act 2018, Schedules 2 and 3)."),
                words(
                        "What you can do",
                        "If something here is wrong, ask " + hub
                                + " to put it right. You can ask for a second look at this copy. You can complain to"
                                + " the Information Commissioner (ico.org.uk, 0303 123 1113), or go to court."));
    }

    private static Paper.Part words(String heading, String words) {
        return new Paper.Part(heading, List.of(new Paper.Piece.Words(words)));
    }
}
