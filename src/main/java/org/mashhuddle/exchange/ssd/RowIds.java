package org.mashhuddle.exchange.ssd;

import java.util.Optional;

/// The two ids without which no row is taken: its own, and whose it is.
record RowIds(String id, String personId) {

    private static final int LONGEST = 48;

    /// Empty, with its problem noted, if the row has to be refused.
    static Optional<RowIds> of(Row row) {
        TableReading table = row.table();
        SsdObject object = table.object();
        String key = keyOf(row, object);
        String person = row.raw(object.person());
        if (!row.hasFullWidth()) {
            return row.refuse(
                    ProblemKind.WRONG_COLUMN_COUNT,
                    "The row does not have as many values as the heading.",
                    "Often a comma or a line break in a value without quotation marks.");
        }
        if (key.isEmpty()) {
            return row.refuse(
                    ProblemKind.NO_KEY,
                    object.key(),
                    "The row has no id.",
                    "An id of its own is expected.");
        }
        if (isUnusable(key, object)) {
            return row.refuse(
                    ProblemKind.KEY_UNUSABLE,
                    object.key(),
                    "The row's id is not an id of the dataset.",
                    "At most 48 characters of text are expected.");
        }
        if (person.isEmpty() || isUnusable(person, SsdObject.PERSON)) {
            return row.refuse(
                    ProblemKind.NO_PERSON,
                    object.person(),
                    "The row does not say whose it is.",
                    "The id of a person is expected.");
        }
        if (object != SsdObject.PERSON && !table.knows(person)) {
            return row.refuse(
                    ProblemKind.UNKNOWN_PERSON,
                    object.person(),
                    "The row is about a person who is not in ssd_person.",
                    "The person is expected in the same extract.");
        }
        if (!table.takeKey(key)) {
            return row.refuse(
                    ProblemKind.DUPLICATE_KEY,
                    object.key(),
                    "Another row before this one has the same id.",
                    "Each id is expected once; the first row was taken.");
        }
        return Optional.of(new RowIds(key, table.pooled(person)));
    }

    private static String keyOf(Row row, SsdObject object) {
        boolean joined =
                object == SsdObject.FAMILY && !row.table().heading().has(SsdField.FAMI_TABLE_ID);
        String family = joined ? row.raw(SsdField.FAMI_FAMILY_ID) : "";
        if (joined) {
            return family.isEmpty() ? "" : family + "/" + row.raw(SsdField.FAMI_PERSON_ID);
        }
        return row.raw(object.key());
    }

    private static boolean isUnusable(String id, SsdObject object) {
        int longest = object == SsdObject.FAMILY ? 2 * LONGEST + 1 : LONGEST;
        return id.length() > longest || CleanText.of(id).damaged();
    }
}
