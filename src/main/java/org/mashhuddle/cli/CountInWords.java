package org.mashhuddle.cli;

/// One thing is not said as many.
final class CountInWords {

    private CountInWords() {}

    /// "1 row", "2 rows".
    ///
    /// @param one what is said of one thing, whole
    /// @param many what follows any other number
    static String said(long number, String one, String many) {
        return number == 1 ? one : number + many;
    }
}
