package org.mashhuddle.domain.access;

/// Words with their sharing mark: how far their owner lets them go (`product.md`, rule 3).
public record MarkedText(String words, SharingMark mark) {

    /// Words that stay where they were said, until somebody lets them go further.
    public static MarkedText narrowest(String words) {
        return new MarkedText(words, SharingMark.narrowest());
    }

    /// Words of this program itself, which tell of nobody.
    public static MarkedText ours(String words) {
        return new MarkedText(words, new SharingMark.MayBeShared());
    }

    /// The words as this reader may have them: none where their owner has not let them be shared so
    /// far.
    public String asReadBy(Reader reader) {
        return mark.reaches(reader) ? words : "";
    }

    /// The same, with only what this reader may have of the words.
    public MarkedText readBy(Reader reader) {
        return new MarkedText(asReadBy(reader), mark);
    }

    /// The same without space around the words.
    public MarkedText stripped() {
        return new MarkedText(words.strip(), mark);
    }

    /// Whether nothing was said.
    public boolean isBlank() {
        return words.isBlank();
    }

    /// Without the full stop that was typed, where the sentence goes on or is ended by the page.
    public static String open(String words) {
        String said = words.strip();
        return said.endsWith(".") && !said.endsWith("..") ? said.substring(0, said.length() - 1) : said;
    }

    @Override
    public String toString() {
        return "Marked[withheld]";
    }
}
