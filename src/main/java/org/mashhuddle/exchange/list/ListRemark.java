package org.mashhuddle.exchange.list;

/// What is to be said of a row, in words without its values.
///
/// @param column the heading, or "" where it is about the whole row
/// @param wrong a sentence: what is wrong
/// @param expected a sentence: what is expected, and what happens to the row
public record ListRemark(long line, String column, String wrong, String expected, Fate fate) {

    /// What becomes of the row for it.
    public enum Fate {
        /// Taken all the same.
        TAKEN,
        /// Left out: of no use here.
        LEFT_OUT,
        /// Refused.
        REFUSED
    }

    @Override
    public String toString() {
        return "ListRemark[" + line + " " + fate + "]";
    }
}
