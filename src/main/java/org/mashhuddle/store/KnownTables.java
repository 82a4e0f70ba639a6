package org.mashhuddle.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.JavaMigration;
import org.mashhuddle.store.children.RelativesMigration;

/// The changes to the tables that this program knows, each by its number and its sum, as the build wrote them down
/// when it made them: so that an opening compares two lists and does not read every change anew. Where they are not
/// the same, or the build wrote nothing down, Flyway says what that means.
record KnownTables(Set<String> changes) {

    private static final String WRITTEN = "/db/changes.txt";
    private static final String HISTORY = "SELECT version, checksum, success FROM flyway_schema_history";

    /// Copies the set.
    KnownTables {
        changes = Set.copyOf(changes);
    }

    static KnownTables ofThisProgram() {
        try (InputStream written = KnownTables.class.getResourceAsStream(WRITTEN)) {
            return written == null ? new KnownTables(Set.of()) : read(written);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KnownTables read(InputStream written) {
        Stream<String> lines = new BufferedReader(new InputStreamReader(written, StandardCharsets.US_ASCII)).lines();
        return new KnownTables(
                Stream.concat(lines, Stream.of(line(new RelativesMigration()))).collect(Collectors.toSet()));
    }

    private static String line(JavaMigration inCode) {
        return inCode.getVersion() + " " + inCode.getChecksum() + " true";
    }

    /// Whether the tables of a database are those of this program: these changes were made to them, each as it is
    /// known here, and no others.
    boolean areThoseOf(Connection connection) {
        if (changes.isEmpty()) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(HISTORY)) {
            List<String> made = new ArrayList<>();
            while (rows.next()) {
                made.add(rows.getString(1) + " " + rows.getObject(2) + " " + rows.getBoolean(3));
            }
            return made.size() == changes.size() && changes.containsAll(made);
        } catch (SQLException none) {
            return false; // no such table, or one that cannot be read: what that means is told by whoever asks next
        }
    }
}
