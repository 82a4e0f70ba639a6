package org.mashhuddle.store.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.store.db.Tables.AGENDA_REASON;
import static org.mashhuddle.store.db.Tables.SNAPSHOT_REASON;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.fixture.Invented;
import org.mashhuddle.store.db.tables.records.AgendaReasonRecord;

/// What stands in the columns for invented reasons of every kind: hubs made before hold rows like
/// these, so the table stays as it is.
class ReasonRowsAsTheyWereTest {

    private static final Path TABLE = Path.of("src/test/resources/reasons/rows.txt");
    private static final Path FOUND = Path.of("target/reasons/rows.txt");
    private static final int EACH = 12;

    @Test
    void everyReasonLiesInTheColumnsWhereItLay() throws Exception {
        List<String> now = new ArrayList<>();
        for (Class<?> kind : Invented.kinds(Reason.class)) {
            for (int i = 0; i < EACH; i++) {
                Reason reason = (Reason) new Invented(kind.getSimpleName().hashCode() * 1000L + i).one(kind);
                AgendaReasonRecord row = ReasonRow.row(new UUID(5, i), i, reason);
                now.add(Arrays.toString(row.intoArray()));
                assertThat(ReasonRow.reason(row)).isEqualTo(reason);
                // What an item says of its own moment lies in a table of its own.
                assertThat(ReasonRow.reason(row.into(SNAPSHOT_REASON).into(AGENDA_REASON)))
                        .isEqualTo(reason);
            }
        }
        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, now);
        assertThat(now).containsExactlyElementsOf(Files.readAllLines(TABLE));
    }
}
