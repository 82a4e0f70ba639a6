package org.mashhuddle.exchange.ssd.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a spreadsheet, or a table of numbers, makes of a cell that it should have left alone.
public final class SpreadsheetCell {

    /// So that it stays a text: `="0123"`, or `'0123` where it was typed.
    private static final Pattern FORMULA = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019]([^'\u2018\u2019]+)");

    /// A whole number that went through a column of numbers with gaps. Three noughts may be thousands.
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,18})[.,]00?");

    private static final Pattern ERROR = Pattern.compile("#(?:[A-Z]+[!?]|DIV/0!|N/A|#+)");

    private SpreadsheetCell() {}

    /// The text that a formula around it holds.
    public static String text(String cell) {
        Matcher formula = FORMULA.matcher(cell);
        return formula.matches() ? formula.group(1).strip() : cell;
    }

    /// Without the apostrophe before it. A name may begin with one.
    public static String typed(String cell) {
        Matcher apostrophe = APOSTROPHE.matcher(cell);
        return apostrophe.matches() ? apostrophe.group(1).strip() : cell;
    }

    /// The same number without a point and a nought behind it.
    public static String number(String cell) {
        Matcher whole = WHOLE.matcher(cell);
        return whole.matches() ? whole.group(1) : cell;
    }

    /// What it writes where it has no value: `#REF!`, `########`.
    public static boolean isError(String cell) {
        return ERROR.matcher(cell).matches();
    }
}
