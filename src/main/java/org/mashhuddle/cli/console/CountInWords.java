package org.mashhuddle.cli.console;

/// One thing is not said as many.
public final class CountInWords {

    private CountInWords() {}

    /// "1 row", "2 rows".
    ///
    /// @param one what is said of one thing, whole
    /// @param many what follows any other number
    public static String said(long number, String one, String many) {
        return number == 1 ? one : number + many;
    }
}
