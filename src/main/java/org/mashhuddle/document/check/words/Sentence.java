package org.mashhuddle.document.check.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Words that must stand on the pages of minutes.
///
/// @param place where, as seen from the words before it
/// @param item the number of the item whose heading it is, or beside whose heading it stands; else 0
/// @param whose the agency whose words they are, where the head of a page names it on which they go on; else empty
record Sentence(String words, Place place, int item, String whose) {

    Sentence(String words, Place place, int item) {
        this(words, place, item, "");
    }

    Sentence(String words, Place place) {
        this(words, place, 0);
    }

    Sentence of(String agency) {
        return new Sentence(words, place, item, agency);
    }

    /// Where words stand.
    enum Place {
        /// Below all before it.
        BELOW,
        /// In the next cell of the same row.
        BESIDE,
        /// In the same cell or box, below the words before it.
        UNDER,
        /// The heading of an item or of what follows the items, below all before it.
        HEADING,
        /// At the right of the heading of an item; the tags have such words after all others.
        AT_THE_RIGHT,
        /// The heading of a column, which stands again where the table goes on over the page.
        FIRST_COLUMN,
        /// The heading of another column.
        COLUMN
    }

    /// Cells of one row; those that are empty say nothing.
    static List<Sentence> row(String... cells) {
        return line(Place.BELOW, Place.BESIDE, cells);
    }

    /// The headings of a table.
    static List<Sentence> columns(String... headings) {
        return line(Place.FIRST_COLUMN, Place.COLUMN, headings);
    }

    private static List<Sentence> line(Place first, Place others, String... cells) {
        List<String> said = Arrays.stream(cells).filter(each -> !each.isBlank()).toList();
        return IntStream.range(0, said.size())
                .mapToObj(i -> new Sentence(said.get(i), i == 0 ? first : others))
                .toList();
    }

    @Override
    public String toString() {
        return "Sentence[withheld]";
    }
}
