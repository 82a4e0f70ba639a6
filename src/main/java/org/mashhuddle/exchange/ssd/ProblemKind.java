package org.mashhuddle.exchange.ssd;

/// What can be wrong with a row of an extract, and whether the row can still be taken.
public enum ProblemKind {
    NO_KEY(Taken.NOT, "The row has no id"),
    KEY_UNUSABLE(Taken.NOT, "The row's id cannot be used"),
    DUPLICATE_KEY(Taken.NOT, "The row's id was used before"),
    NO_PERSON(Taken.NOT, "The row does not say whose it is"),
    UNKNOWN_PERSON(Taken.NOT, "The row is about a person who is not in the extract"),
    WRONG_COLUMN_COUNT(Taken.NOT, "The row has more or fewer values than the heading"),
    IDENTIFIER_WRONG(Taken.NOT, "The identifier fails its own check, or is empty"),
    NAME_MISSING(Taken.WITHOUT, "The person has no name"),
    DATE_MISSING(Taken.WITHOUT, "The date is empty"),
    DATE_IN_DOUBT(Taken.WITHOUT, "Day and month of the date are in doubt"),
    YEAR_IN_DOUBT(Taken.WITHOUT, "The year of the date is in doubt"),
    DATE_UNREADABLE(Taken.WITHOUT, "The date cannot be read"),
    DATE_IMPLAUSIBLE(Taken.WITHOUT, "The date is too far from today"),
    DATE_IN_FUTURE(Taken.WITHOUT, "The date is in the future"),
    END_BEFORE_START(Taken.WITHOUT, "The end is before the start"),
    UNKNOWN_FLAG(Taken.WITHOUT, "The flag is not one the dataset knows"),
    TOO_LONG(Taken.WITHOUT, "The value is longer than the dataset allows"),
    NHS_NUMBER_WRONG(Taken.WITHOUT, "The NHS number fails its check digit"),
    UPN_WRONG(Taken.WITHOUT, "The UPN fails its check letter"),
    JSON_UNREADABLE(Taken.WITHOUT, "The column's inner form (JSON) cannot be read"),
    GARBLED(Taken.WITH, "The letters were read in the wrong encoding before they came here"),
    SAYS_NULL(Taken.WITH, "A name says Null, NaN or None, which is also how a system writes nothing"),
    OTHER_WEEKDAY(Taken.WITH, "The day of the week is not the one of the date"),
    CUT_OFF(Taken.WITH, "The value looks cut off at its source"),
    CHARACTER_UNREADABLE(Taken.WITHOUT, "The value holds characters that are not text");

    private enum Taken {
        NOT,
        WITHOUT,
        WITH
    }

    private final Taken taken;
    private final String words;

    ProblemKind(Taken taken, String words) {
        this.taken = taken;
        this.words = words;
    }

    /// The row was always left out of the extract. Otherwise it is in it, without the value that is
    /// wrong (a value that is too long is cut, characters that are not text are left out; what only
    /// looks wrong is taken as it stands), unless it cannot be taken without that: see [RowProblem#refused].
    public boolean refused() {
        return taken == Taken.NOT;
    }

    /// A heading for rows of this kind.
    public String words() {
        return words;
    }
}
