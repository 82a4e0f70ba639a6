package org.mashhuddle.service.papers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.reader.ReceiptWriting;
import org.mashhuddle.service.core.Refusal;

/// Puts papers for one recipient together: one cover sheet, one receipt that names them by number.
record EnvelopeBuilder(PaperBuilder making) {

    /// What counts receipts: those of all meetings of a day, since the day is what their numbers say.
    static String counter(MeetingBook book) {
        return "receipt " + book.meeting().heldOn();
    }

    /// "SAM-2026-11-24-R01".
    static String number(MeetingBook book, long number) {
        return book.hub().profile().code()
                + "-"
                + book.meeting().heldOn()
                + "-R"
                + String.format(Locale.UK, "%02d", number);
    }

    /// @param papers as they will be numbered
    /// @throws Refusal if they are not all for the same recipient
    PreparedEnvelope of(MeetingBook book, List<PreparedPaper> papers, String receipt) {
        PreparedPaper first = papers.getFirst();
        if (papers.stream().anyMatch(paper -> !paper.recipient().equals(first.recipient()))) {
            throw new Refusal(Refusal.Kind.NOT_FOUND);
        }
        int pages = papers.stream().mapToInt(paper -> paper.checks().pages()).sum();
        return new PreparedEnvelope(
                papers,
                receipt,
                making.whole(receipt(book, papers, receipt)),
                making.cover(
                        head(book, first, receipt, "Cover sheet"),
                        List.of(
                                new Paper.Fact("To", first.recipient().inWords()),
                                new Paper.Fact("Receipt", receipt),
                                new Paper.Fact("Papers", numbers(papers)),
                                new Paper.Fact("Pages", pages + ", the receipt, and this sheet in front")),
                        PaperHeads.ifFound(book)));
    }

    /// "SAM-2026-11-24-P03, P04, P05": they are of one meeting, and no number is broken at the end of a line.
    private static String numbers(List<PreparedPaper> papers) {
        List<String> references =
                papers.stream().map(paper -> paper.head().reference()).toList();
        String meeting =
                references.getFirst().substring(0, references.getFirst().lastIndexOf('-') + 1);
        return references.getFirst()
                + references.stream()
                        .skip(1)
                        .map(reference -> ", "
                                + (reference.startsWith(meeting) ? reference.substring(meeting.length()) : reference))
                        .collect(Collectors.joining());
    }

    private static Paper.Sheet receipt(MeetingBook book, List<PreparedPaper> papers, String receipt) {
        HubProfile hub = book.hub().profile();
        List<ReceiptWriting.Line> lines = papers.stream()
                .map(paper -> new ReceiptWriting.Line(
                        paper.head().reference(),
                        what(paper.key().kind()),
                        paper.head().copy().replaceFirst("^Copy ", ""),
                        paper.checks().pages()))
                .toList();
        return ReceiptWriting.of(lines, hub.name(), head(book, papers.getFirst(), receipt, "Receipt"));
    }

    private static PaperHead head(MeetingBook book, PreparedPaper first, String receipt, String title) {
        HubProfile hub = book.hub().profile();
        return new PaperHead(
                hub.name(),
                hub.classification(),
                title,
                "",
                receipt,
                first.head().recipient(),
                "",
                "",
                "",
                "",
                hub.demonstration());
    }

    /// What it is, in words that name nobody.
    private static String what(PaperKind kind) {
        return switch (kind) {
            case ACTION_LIST -> "Action list";
            case CHAIRS_LIST -> "Action list, chair’s file";
            case SLIP -> "Action slip";
            case PLAN -> "Agreed plan";
            case MINUTES -> "Minutes, numbered copy";
            case CASE_FILE -> "Case-file extract";
            case SUMMARY -> "Executive summary without other people";
            case OUTCOME -> "Outcome of a referral";
            case FAMILY -> "Plan for a family";
            case YOUNG_PERSON -> "Page for a young person";
            case HANDOVER -> "Out-of-hours handover";
            case EXTRACT -> "Extract of the minutes";
            case STRATEGY -> "Strategy discussion minutes";
            case AGENDA, CHAIRS_AGENDA -> "Agenda";
            case ATTENDANCE -> "Attendance sheet";
            case CONTINGENCY -> "Contingency pack";
            case CHASER -> "Nil-return chaser";
            case ACCESS_COPY -> "Copy for a person who asked";
            case EXECUTIVE -> "Executive summary";
            case PERFORMANCE -> "Performance sheet";
            case PERIOD -> "Performance sheet of a period";
            case SHOWN_ACTIONS -> "Action list, as shown";
            case RECORD_PRINT -> "Record";
        };
    }
}
