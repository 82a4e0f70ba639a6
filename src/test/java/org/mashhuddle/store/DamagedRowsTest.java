package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.result.Row;
import org.h2.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.HubLocation;

/// What damage does to rows, done on purpose behind the program's back, one kind after the other: a
/// hub in which a child or an open referral is missing, altered or no longer found refuses to open.
class DamagedRowsTest {

    @TempDir
    private Path folder;

    private HubLocation place = new HubLocation(Path.of("none"));

    @BeforeEach
    void aHub() {
        place = new HubLocation(folder.resolve("hub"));
        try (Database database = Database.create(place, Hub.keys(), Hub.CLOCK)) {
            keep(database, "Amira");
            keep(database, "Jordan");
        }
    }

    private static void keep(Database database, String given) {
        Child child = AChild.aChild().called(given, "Test-Birch").build();
        database.write(Hub.CHAIR, AuditEvent.of("test.write"), tx -> {
            tx.subjects().keep(child);
            tx.referrals()
                    .keep(new Referral(
                            new ReferralId(Hub.id()),
                            child.id(),
                            ReferralKind.POLICE_NOTICE,
                            new Moment.Exactly(Hub.NOW),
                            Hub.NOW,
                            "police",
                            "Found on the train",
                            new SharingMark.MayReachFamily(),
                            Optional.of(MashRating.RED),
                            Optional.empty(),
                            1));
            return child;
        });
    }

    private void open() {
        Database.open(place, Hub.keys(), Hub.CLOCK).close();
    }

    private Connection behindItsBack() throws SQLException {
        return new DatabaseFile(place, Hub.keys()).source().connect();
    }

    @Test
    void untouchedItOpens() throws SQLException {
        behindItsBack().close();
        open();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update subject set sort_key = 'zz' where id = (select min(id) from subject)",
                "update child set given = 'Another' where subject = (select min(subject) from child)",
                "update referral set summary = 'Nothing' where id = (select min(id) from referral)",
                "update referral set settled_at = received_at where id = (select min(id) from referral)",
                "delete from referral where id = (select min(id) from referral)",
                "update record_sum set row_count = row_count - 1 where name = 'CHILDREN'",
                "delete from record_sum where name = 'SUBJECTS'"
            })
    void whatIsNotAsItWasWrittenIsRefusedInWords(String sql) throws SQLException {
        try (Connection connection = behindItsBack();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        refused -> assertThat(refused.sentence()).contains("children or open referrals"));
    }

    /// The row is there and whole, and one of the ways to it is gone.
    @ParameterizedTest
    @ValueSource(strings = {"subject", "child", "referral"})
    void aRowThatAnIndexHasLostIsRefused(String name) throws SQLException, IOException {
        Path whole = Files.copy(place.database(), folder.resolve("whole"));
        int ways = 0;
        for (int index = 0; lost(name, index); index++) {
            assertThatThrownBy(this::open).as(name + ", index " + index).isInstanceOf(StoreFailure.class);
            Files.copy(whole, place.database(), StandardCopyOption.REPLACE_EXISTING);
            ways++;
        }
        assertThat(ways).isPositive();
    }

    /// Every row is there and whole, and one of the ways leads to one more.
    @ParameterizedTest
    @ValueSource(strings = {"subject", "child"})
    void anEntryThatLeadsToNoRowIsRefused(String name) throws SQLException, IOException {
        Path whole = Files.copy(place.database(), folder.resolve("whole"));
        int ways = 0;
        for (int index = 0; changed(name, index, DamagedRowsTest::addGhost); index++) {
            assertThatThrownBy(this::open).as(name + ", index " + index).isInstanceOf(StoreFailure.class);
            Files.copy(whole, place.database(), StandardCopyOption.REPLACE_EXISTING);
            ways++;
        }
        assertThat(ways).isPositive();
    }

    /// One that must be unique holds none of another row's.
    private static void addGhost(SessionLocal session, Index index, Row row) {
        if (index.getIndexType().isUnique()) {
            index.remove(session, row);
        }
        row.setKey(row.getKey() + 1_000);
        index.add(session, row);
    }

    /// Takes a row out of one of a table's indexes; false where there is no such index.
    private boolean lost(String name, int which) throws SQLException {
        return changed(name, which, (session, index, row) -> index.remove(session, row));
    }

    private interface Damage {
        void to(SessionLocal session, Index index, Row row);
    }

    private boolean changed(String name, int which, Damage damage) throws SQLException {
        try (Connection connection = behindItsBack()) {
            connection.setAutoCommit(false);
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            Table table = session.getDatabase().getMainSchema().getTableOrView(session, name);
            List<Index> indexes = table.getIndexes().stream()
                    .filter(index -> !index.getIndexType().isScan())
                    .toList();
            if (which >= indexes.size()) {
                return false;
            }
            Cursor rows = table.getScanIndex(session).find(session, null, null, false);
            assertThat(rows.next()).isTrue();
            Row row = rows.get();
            damage.to(session, indexes.get(which), row);
            connection.commit();
            return true;
        }
    }

    /// A damaged end of the file opens at an earlier moment; so does an older file in its place.
    @Test
    void anEarlierFileBesideALaterAnchorIsRefused() throws IOException {
        Path earlier = Files.copy(place.database(), folder.resolve("earlier"));
        try (Database database = Database.open(place, Hub.keys(), Hub.CLOCK)) {
            keep(database, "Kayla");
        }
        Files.copy(earlier, place.database(), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        refused -> assertThat(refused.sentence()).contains("an older one"));
    }
}
