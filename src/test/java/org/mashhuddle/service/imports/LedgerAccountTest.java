package org.mashhuddle.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.service.core.TestHub;

/// Sixty dirty extracts: what the preview says of each file is what the maker of the file knows of
/// it, and it adds up; a second look at what was taken brings nothing.
class LedgerAccountTest {

    @TempDir
    private static Path folder;

    private static TestHub hub;

    @BeforeAll
    static void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder.resolve("hub"));
    }

    @AfterAll
    static void close() {
        hub.close();
    }

    static LongStream seeds() {
        return LongStream.range(0, LongForm.or("ledgers", 15, 60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLedgerIsTheMakersOwnAccount(long seed) throws IOException {
        DirtyExtract made = new DirtyExtract(seed);
        Path extract = made.in(folder.resolve("extract" + seed));
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), extract);
        Map<String, DirtyExtract.Account> said = new TreeMap<>();
        for (FileAccount file : seen.ledgers()) {
            assertThat(file.addsUp()).as(file.file()).isTrue();
            said.put(file.file(), new DirtyExtract.Account(file.rows(), file.refused(), file.leftOut()));
        }
        assertThat(said).isEqualTo(made.accounts());
        assertThat(seen.columns())
                .anyMatch(unread -> unread.file().startsWith("ssd_person")
                        && unread.columns().contains("our_own_column"));
        assertThat(seen.ledgers())
                .allMatch(file -> file.leftOut() == 0 || !file.why().isEmpty());
    }
}
