package org.mashhuddle.store.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.JOINED_RECORD;
import static org.mashhuddle.store.db.Tables.JOINED_ROW;
import static org.mashhuddle.store.db.Tables.PROGRAM_USER;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.subject.NhsNumber.Verified;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.StoreEngine;
import org.mashhuddle.store.db.tables.records.ChildRecord;

/// Two records were joined before a number said how it is known: taken apart since, the number of the one that was
/// joined says what those say that were never joined.
class JoinedBeforeVerifiedTest {

    private static final UUID KEPT = new UUID(7, 1);
    private static final UUID GONE = new UUID(7, 2);

    @ParameterizedTest
    @CsvSource({
        "9990000018, '', FROM_EXTRACT",
        "9990000018, 'NAMES', FROM_EXTRACT",
        "9990000018, 'NAMES,IDENTIFIERS', NOT_VERIFIED",
        ", '', NOT_VERIFIED"
    })
    void itsNumberCameWithAnExtractWhereNobodyTypedIt(@Nullable String number, String typed, Verified.How how)
            throws SQLException {
        try (Connection connection = StoreEngine.connect()) {
            DSLContext pen = DSL.using(connection, StoreEngine.dialect());
            rows(pen, number, typed);
            JoinedRows rows = new JoinedRows(pen, GONE);
            rows.remove(CHILD, CHILD.SUBJECT.eq(GONE));
            asItWasWrittenThen(pen);
            rows.putBack();
            assertThat(Optional.ofNullable(pen.fetchSingle(CHILD).getNhsVerified()))
                    .isEqualTo(Optional.of(how.name()).filter(_ -> how != Verified.How.NOT_VERIFIED));
        }
    }

    private static void rows(DSLContext pen, @Nullable String number, String typed) {
        OffsetDateTime at = Hub.NOW.atOffset(ZoneOffset.UTC);
        UUID user = new UUID(7, 3);
        pen.insertInto(PROGRAM_USER)
                .values(user, "C. Example", "c", false, at, user)
                .execute();
        for (UUID id : List.of(KEPT, GONE)) {
            pen.insertInto(SUBJECT).values(id, "CHILD", "kim", 1, at, user).execute();
        }
        pen.insertInto(JOINED_RECORD).values(GONE, KEPT, 1, user, at).execute();
        ChildRecord child = ChildRow.row(AChild.aChild().build());
        child.setSubject(GONE);
        child.setNhsNumber(number);
        child.setTypedHere(typed);
        pen.executeInsert(child);
    }

    /// Without the columns that came later.
    private static void asItWasWrittenThen(DSLContext pen) {
        Result<Record> written = pen.fetchFromJSON(
                pen.select(JOINED_ROW.ROW_WAS).from(JOINED_ROW).fetchSingle().value1());
        Field<?>[] then = Arrays.stream(written.fields())
                .filter(column -> !column.getName().startsWith("nhs_verified"))
                .toArray(Field[]::new);
        assertThat(then).hasSizeLessThan(written.fields().length);
        pen.update(JOINED_ROW)
                .set(JOINED_ROW.ROW_WAS, written.into(then).formatJSON(new JSONFormat().format(false)))
                .execute();
    }
}
