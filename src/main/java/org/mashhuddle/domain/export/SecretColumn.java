package org.mashhuddle.domain.export;

import java.util.List;

/// A column that is not among the rows when everything is taken out, and why.
public record SecretColumn(String table, String column, String why) {

    private static final String SIGNS = "a private key, wrapped: it signs, and is of no use without its owner";

    /// All of them.
    public static List<SecretColumn> all() {
        return List.of(
                new SecretColumn("authority", "sealed_key", SIGNS),
                new SecretColumn("authority", "seal_key", SIGNS),
                new SecretColumn("key_request", "wrapped", SIGNS),
                new SecretColumn("signing_key", "wrapped", SIGNS),
                new SecretColumn("minutes_part", "bytes", "each signed PDF stands whole in the folder minutes"),
                new SecretColumn("paper_file_part", "bytes", "each issued paper stands whole in the folder papers"));
    }

    /// Whether a column is one of them.
    public static boolean is(String table, String column) {
        return all().stream()
                .anyMatch(each -> each.table().equals(table) && each.column().equals(column));
    }

    @Override
    public String toString() {
        return "SecretColumn";
    }
}
