package org.mashhuddle.domain.paper.reader;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;

/// A paper as plain text, to be pasted where no file can be filed. It is the same value that is laid
/// out: nothing that was kept from the pages is in the text.
public final class SheetText {

    private SheetText() {}

    /// With the number, the recipient and the standing that the pages have.
    ///
    /// @param head as it was issued
    public static String of(PaperHead head, List<Paper.Part> parts) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(head.classification());
        text.add(head.title());
        text.add(head.agreedOn());
        text.add("Paper " + head.reference() + ". " + head.recipient() + ". " + head.copy());
        text.add(head.standing());
        for (Paper.Part part : parts) {
            text.add("");
            if (!part.heading().isBlank()) {
                text.add(part.heading().toUpperCase(Locale.UK));
            }
            part.pieces().forEach(piece -> add(text, piece));
        }
        text.add("").add(head.record()).add(PaperHead.NOT_RELEASED);
        return text.toString();
    }

    private static void add(StringJoiner text, Paper.Piece piece) {
        switch (piece) {
            case Paper.Piece.Words words -> text.add(words.text());
            case Paper.Piece.Facts facts -> facts.facts().forEach(fact -> text.add(fact.label() + ": " + fact.words()));
            case Paper.Piece.Chart _ -> {}
            case Paper.Piece.Table table -> table.rows().forEach(row -> text.add("- " + String.join("; ", row)));
        }
    }
}
