package org.mashhuddle.exchange.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.exchange.ssd.extract.ExtractContact;

/// Contacts whose years have two digits, each file with how the whole of it is read: a table by hand.
class ShortYearsTest {

    @TempDir
    private Path folder;

    /// How many dates a person is asked about, because the day or because the year is in doubt; what is read.
    @ParameterizedTest
    @CsvSource({
        "26-11-24 26-11-05, IN_DOUBT, 0, 2, ''",
        "26-11-24 26-11-05, YEAR_FIRST, 0, 0, 2026-11-24 2026-11-05",
        "26-11-24 26-11-05, DAY_FIRST, 0, 0, 2024-11-26 2005-11-26",
        "26-11-24 31-10-24, IN_DOUBT, 0, 0, 2024-11-26 2024-10-31",
        "26-11-24 31-10-24, YEAR_FIRST, 0, 0, 2024-11-26 2024-10-31",
        "26-11-24 99-03-12, IN_DOUBT, 0, 0, 2026-11-24 1999-03-12",
        "05/11/26, IN_DOUBT, 1, 0, ''",
        "05/11/26 24/11/26, IN_DOUBT, 0, 0, 2026-11-05 2026-11-24",
        "05/11/2026 26-11-24, IN_DOUBT, 1, 1, ''",
        "05/11/2026 26-11-24, YEAR_FIRST, 1, 0, 2026-11-24",
        "26-11-24 31-10-24 99-03-12, IN_DOUBT, 0, 3, ''",
    })
    void theWholeFileSaysHowItIsRead(String came, DayOrder said, long days, long years, String read)
            throws IOException {
        StringBuilder rows = new StringBuilder("cont_contact_id,cont_person_id,cont_contact_date\n");
        int id = 0;
        for (String date : came.split(" ")) {
            rows.append("c").append(id++).append(",p1,").append(date).append('\n');
        }
        Files.writeString(folder.resolve("ssd_contacts.csv"), rows);
        SsdExtract extract = new SsdReader(Instant.parse("2026-11-30T12:00:00Z"), said).read(folder);
        assertThat(extract.counts().getOrDefault(ProblemKind.DATE_IN_DOUBT, 0L)).isEqualTo(days);
        assertThat(extract.counts().getOrDefault(ProblemKind.YEAR_IN_DOUBT, 0L)).isEqualTo(years);
        assertThat(extract.contacts().stream()
                        .map(ExtractContact::at)
                        .flatMap(Optional::stream)
                        .map(at -> at.day().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(read);
    }
}
