package org.mashhuddle.ui.agenda.returns;

import java.util.List;
import java.util.Locale;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.returns.ReturnsPreview;
import org.mashhuddle.ui.kit.text.Messages;

/// A sheet that an agency filled in: what it would bring, and what is wrong with the other rows.
public record SheetViewModel(MeetingBook book, ReturnsPreview preview) {

    /// "Health sent 12 returns".
    public String heading() {
        return Messages.words("returns.sheet-of", agency(), preview.good().size());
    }

    private String agency() {
        return book.hub().directory().label(preview.agency());
    }

    /// What would be taken in, a line each: "Item 3: held", "Item 4: nothing held".
    public List<String> good() {
        return preview.good().stream().map(SheetViewModel::line).toList();
    }

    private static String line(ReturnsPreview.Good row) {
        String said =
                row.sent().noneHeld() ? Messages.words("returns.stand-none") : Messages.words("returns.stand-held");
        return row.replaces()
                ? Messages.words("returns.row-replaces", row.number(), said)
                : Messages.words("returns.row", row.number(), said);
    }

    /// What cannot, a line each: "Row 7: neither Held nor None held".
    public List<String> problems() {
        return preview.problems().stream()
                .map(problem -> Messages.words(
                        "returns.problem",
                        problem.row(),
                        Messages.words("returns.wrong."
                                + problem.wrong()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'))))
                .toList();
    }

    /// "12 returns of health were taken in".
    public String taken() {
        return Messages.words("returns.taken", agency(), preview.good().size());
    }

    @Override
    public String toString() {
        return preview.toString();
    }
}
