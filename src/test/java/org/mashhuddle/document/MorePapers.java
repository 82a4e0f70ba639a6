package org.mashhuddle.document;

import java.util.List;
import java.util.stream.IntStream;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

/// A cover sheet, and slips of any length.
public final class MorePapers {

    private MorePapers() {}

    public static Paper.CoverSheet cover() {
        PaperHead head = PrintedExamples.head("Cover sheet", "Copy 1 of 1");
        return new Paper.CoverSheet(
                head,
                List.of(
                        new Paper.Fact("To", "Example Academy, M. Osei"),
                        new Paper.Fact("Paper", head.reference()),
                        new Paper.Fact("Copy", "1 of 1"),
                        new Paper.Fact("Pages", "2, and this sheet in front")),
                head.returnTo());
    }

    /// A slip so long that it runs over pages.
    public static Paper.AgencySlip slip(int actions) {
        return new Paper.AgencySlip(
                PrintedExamples.head("Action slip, Health", "Copy 1 of 1"),
                IntStream.rangeClosed(1, actions)
                        .mapToObj(number -> new Paper.Row(
                                "7." + number,
                                PrintedExamples.NAMES.get(number % PrintedExamples.NAMES.size()),
                                "Visit home and see the child alone",
                                "A. Patel",
                                "Fri 27/11 16:00"))
                        .toList());
    }
}
