package org.mashhuddle.exchange.ssd;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mashhuddle.exchange.ssd.file.CleanText;
import org.mashhuddle.exchange.ssd.file.DamagedText;
import org.mashhuddle.exchange.ssd.file.SpreadsheetCell;

/// The two ids without which no row is taken: its own, and whose it is.
record RowIds(String id, String personId) {

    private static final int LONGEST = 48;
    private static final Pattern COUNTS = Pattern.compile(
            "(?i)((grand |sub)?totals?\\b.*|\\(?\\d+ rows?( affected| selected)?\\)?\\.?|row count\\b.*)");

    private static final Pattern LINE = Pattern.compile("[-=_*]{2,}");

    /// Several ids become one: what is of one child would be another's.
    private static final String ROUNDED = "A spreadsheet has rounded the id: its last digits are lost.";

    /// Empty, with its problem noted, if the row has to be refused.
    static Optional<RowIds> of(Row row) {
        SsdObject object = row.table().object();
        if (!row.hasFullWidth()) {
            return row.refuse(
                    ProblemKind.WRONG_COLUMN_COUNT,
                    "The row does not have as many values as the heading.",
                    "Often a comma or a line break in a value without quotation marks.");
        }
        return key(row, object).flatMap(key -> person(row, object).flatMap(person -> taken(row, key, person)));
    }

    private static Optional<String> key(Row row, SsdObject object) {
        String key = keyOf(row, object);
        if (key.isEmpty() || key.equals(Row.NO_REFERENCE)) {
            String wrong =
                    key.isEmpty() ? "The row has no id." : "The row's id is -1, which the systems write for none.";
            return row.refuse(ProblemKind.NO_KEY, object.key(), wrong, "An id of its own is expected.");
        }
        return noId(row, object, key)
                .map(wrong -> row.<String>refuse(
                        ProblemKind.KEY_UNUSABLE,
                        object.key(),
                        wrong,
                        "An id of at most 48 characters of text is expected."))
                .orElseGet(() -> Optional.of(key));
    }

    /// What stands there in the place of an id. Files put together bring each one's headings along, and a
    /// spreadsheet counts below what it lists: taken as a person, either would be a child.
    private static Optional<String> noId(Row row, SsdObject object, String key) {
        if (row.raw(object.person()).equalsIgnoreCase(object.person().name())) {
            return Optional.of("The row is the heading once more.");
        }
        if (COUNTS.matcher(key).matches()) {
            return Optional.of("The row counts the rows above it.");
        }
        if (LINE.matcher(key).matches()) {
            return Optional.of("The row is a line that a console draws under the heading.");
        }
        if (DamagedText.isRounded(key)) {
            return Optional.of(ROUNDED);
        }
        return isUnusable(key, object) ? Optional.of("The row's id is not an id of the dataset.") : Optional.empty();
    }

    private static Optional<String> person(Row row, SsdObject object) {
        String person = row.raw(object.person());
        if (person.isEmpty() || person.equals(Row.NO_REFERENCE) || isUnusable(person, SsdObject.PERSON)) {
            return row.refuse(
                    ProblemKind.NO_PERSON,
                    object.person(),
                    person.equals(Row.NO_REFERENCE)
                            ? "The row is about person -1, which the systems write for nobody."
                            : "The row does not say whose it is.",
                    "The id of a person is expected.");
        }
        if (DamagedText.isRounded(person)) {
            return row.refuse(
                    ProblemKind.NO_PERSON,
                    object.person(),
                    ROUNDED,
                    "Have the extract made without opening it in a spreadsheet.");
        }
        if (object != SsdObject.PERSON && !row.table().knows(person)) {
            return row.refuse(
                    ProblemKind.UNKNOWN_PERSON,
                    object.person(),
                    "The row is about a person who is not in ssd_person.",
                    "The person is expected in the same extract.");
        }
        return Optional.of(row.table().pooled(person));
    }

    private static Optional<RowIds> taken(Row row, String key, String person) {
        if (!row.table().takeKey(key)) {
            return row.refuse(
                    ProblemKind.DUPLICATE_KEY,
                    row.table().object().key(),
                    "Another row before this one has the same id.",
                    "Each id is expected once; the first row was taken.");
        }
        return Optional.of(new RowIds(key, person));
    }

    private static String keyOf(Row row, SsdObject object) {
        boolean joined = object == SsdObject.FAMILY && !row.table().heading().has(SsdField.FAMI_TABLE_ID);
        String family = joined ? row.raw(SsdField.FAMI_FAMILY_ID) : "";
        if (joined) {
            return family.isEmpty() ? "" : family + "/" + row.raw(SsdField.FAMI_PERSON_ID);
        }
        return row.raw(object.key());
    }

    private static boolean isUnusable(String id, SsdObject object) {
        int longest = object == SsdObject.FAMILY ? 2 * LONGEST + 1 : LONGEST;
        return id.length() > longest
                || SpreadsheetCell.isError(id)
                || CleanText.of(id).damaged();
    }
}
