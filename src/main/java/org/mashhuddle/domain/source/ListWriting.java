package org.mashhuddle.domain.source;

/// How the file of a list is written, as far as a person has said it; the rest is found anew in each file.
///
/// @param headings the row of the headings, from 1; nought where it is found
public record ListWriting(Between between, Letters letters, int headings) {

    /// What stands between the columns.
    public enum Between {
        /// What the file itself says, or what fits most of its rows.
        FOUND,
        COMMA,
        SEMICOLON,
        TAB,
        PIPE
    }

    /// In which encoding the letters are.
    public enum Letters {
        /// Whatever all bytes of the file agree with.
        FOUND,
        UTF_8,
        WINDOWS,
        UTF_16
    }

    /// Nothing of it was said.
    public static ListWriting found() {
        return new ListWriting(Between.FOUND, Letters.FOUND, 0);
    }

    /// Whether nothing of it was said.
    public boolean isFound() {
        return equals(found());
    }

    /// What was said of it, and for the rest what was found.
    public ListWriting or(ListWriting found) {
        return new ListWriting(
                between == Between.FOUND ? found.between : between,
                letters == Letters.FOUND ? found.letters : letters,
                headings == 0 ? found.headings : headings);
    }

    /// Something else between the columns.
    public ListWriting between(Between said) {
        return new ListWriting(said, letters, headings);
    }

    /// Another encoding.
    public ListWriting letters(Letters said) {
        return new ListWriting(between, said, headings);
    }

    /// Another row of headings.
    public ListWriting headings(int said) {
        return new ListWriting(between, letters, said);
    }
}
