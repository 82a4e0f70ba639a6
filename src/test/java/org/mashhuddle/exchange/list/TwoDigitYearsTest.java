package org.mashhuddle.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;

/// Lists whose years have two digits, each with how a person in the UK reads the whole of it: a table by hand.
class TwoDigitYearsTest {

    private static final ListProfile PROFILE = new ListProfile(
            "Police",
            ListKind.CONTACT,
            "police",
            DayOrder.IN_DOUBT,
            List.of(new ListProfile.Column("Name", ListField.NAME), new ListProfile.Column("Came", ListField.AT)));

    private static ListRows read(String came) {
        List<String> dates = List.of(came.split(" "));
        List<ListTable.Line> lines = IntStream.range(0, dates.size())
                .mapToObj(at -> new ListTable.Line(at + 2L, List.of("Kim TEST-OAK" + at, dates.get(at)), false))
                .toList();
        return ListRows.read(
                new ListTable("list.csv", "CSV", List.of("Name", "Came"), 1, lines),
                PROFILE,
                Instant.parse("2026-11-30T12:00:00Z"));
    }

    /// What is read, in the order of the list; how many are refused; how many a person is asked about.
    @ParameterizedTest
    @CsvSource({
        "26.11.24, 2024-11-26, 0, 0",
        "26/11/24 05/11/24, 2024-11-26 2024-11-05, 0, 0",
        "26-11-24 05-11-24 04-04-26, 2024-11-26 2024-11-05 2026-04-04, 0, 0",
        "05.11.26, '', 1, 1",
        "05/11/26 11/23/26, 2026-05-11 2026-11-23, 0, 0",
        "05.11.26 24.11.26, 2026-11-05 2026-11-24, 0, 0",
        "05/11/26 24/11/26 11/25/26, 2026-11-24 2026-11-25, 1, 1",
        "31.02.26 05.11.26, '', 2, 1",
        "29.02.24 29.02.26, 2024-02-29, 1, 0",
        "26-11-24 26-11-05 99-03-12, '', 3, 0",
        "05-04-03 88-01-31, '', 2, 0",
        "2026-11-24 99-03-12, 2026-11-24, 1, 0",
        "24/11/2026 99-03-12, 2026-11-24, 1, 0",
        "26-11-24 99-13-12, 2024-11-26, 1, 0",
        "26-11-24 99-11-31, 2024-11-26, 1, 0",
    })
    void theWholeListSaysHowItIsRead(String came, String read, int refused, int asked) {
        ListRows rows = read(came);
        assertThat(rows.entries().stream().map(row -> row.at().day().toString()))
                .containsExactlyElementsOf(read.isEmpty() ? List.of() : List.of(read.split(" ")));
        assertThat(rows.of(ListRemark.Fate.REFUSED)).isEqualTo(refused);
        assertThat(rows.datesInDoubt()).isEqualTo(asked);
    }
}
