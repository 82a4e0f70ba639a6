package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mashhuddle.store.db.tables.records.ImportIdRecord;

class RowsShareSettingsTest {

    /// A row without any makes its own for each part of its key: of a county two gigabytes.
    @Test
    void allRowsOfATableShareTheirSettings() {
        assertThat(new ImportIdRecord().configuration())
                .isNotNull()
                .isSameAs(new ImportIdRecord("a", "b", "c", null, null, null, null).configuration());
    }
}
