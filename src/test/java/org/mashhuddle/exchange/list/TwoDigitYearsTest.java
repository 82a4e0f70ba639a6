package org.mashhuddle.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.source.ListWriting;

/// Lists whose years have two digits, each with how a person in the UK reads the whole of it: a table by hand.
class TwoDigitYearsTest {

    private static final ListProfile PROFILE = new ListProfile(
            "Police",
            ListKind.CONTACT,
            "police",
            DayOrder.IN_DOUBT,
            List.of(new ListProfile.Column("Name", ListField.NAME), new ListProfile.Column("Came", ListField.AT)));

    private static ListRows read(String came, DayOrder said) {
        List<String> dates = List.of(came.split(" "));
        List<ListTable.Line> lines = IntStream.range(0, dates.size())
                .mapToObj(at -> new ListTable.Line(at + 2L, List.of("Kim TEST-OAK" + at, dates.get(at)), false))
                .toList();
        return ListRows.read(
                new ListTable("list.csv", "CSV", ListWriting.found(), List.of("Name", "Came"), 1, lines),
                PROFILE,
                said,
                Instant.parse("2026-11-30T12:00:00Z"));
    }

    private static String days(ListRows rows) {
        return rows.entries().stream().map(row -> row.at().day().toString()).collect(Collectors.joining(" "));
    }

    /// What is read, in the order of the list; how many are refused; how many a person is asked about, and of
    /// how many of them where the year stands. Between hyphens the year may be first, unless a date says that it
    /// is not: 31-10-24 would be of 2031.
    @ParameterizedTest
    @CsvSource({
        "26.11.24, 2024-11-26, 0, 0, 0",
        "26/11/24 05/11/24, 2024-11-26 2024-11-05, 0, 0, 0",
        "26-11-24, '', 1, 1, 1",
        "26-11-24 05-11-24 04-04-26, '', 3, 3, 3",
        "26-11-24 31-10-24, 2024-11-26 2024-10-31, 0, 0, 0",
        "26-11-24 05-11-24 29-11-25, 2024-11-26 2024-11-05 2025-11-29, 0, 0, 0",
        "26-12-24 05-11-24, 2024-12-26 2024-11-05, 0, 0, 0",
        "26-11-24 2026-11-23 23/11/2026, 2026-11-23 2026-11-23, 1, 1, 1",
        "05.11.26, '', 1, 1, 0",
        "05/11/26 11/23/26, 2026-05-11 2026-11-23, 0, 0, 0",
        "05.11.26 24.11.26, 2026-11-05 2026-11-24, 0, 0, 0",
        "05/11/26 24/11/26 11/25/26, 2026-11-24 2026-11-25, 1, 1, 0",
        "31.02.26 05.11.26, '', 2, 1, 0",
        "29.02.24 29.02.26, 2024-02-29, 1, 0, 0",
        "26-11-24 26-11-05 99-03-12, 2026-11-24 2026-11-05 1999-03-12, 0, 0, 0",
        "05-04-03 88-01-31, 2005-04-03 1988-01-31, 0, 0, 0",
        "2026-11-24 99-03-12, 2026-11-24 1999-03-12, 0, 0, 0",
        "24/11/2026 99-03-12, 2026-11-24 1999-03-12, 0, 0, 0",
        "26-11-24 31-10-24 99-03-12, '', 3, 0, 0",
        "26-11-24 99-13-12, '', 2, 1, 1",
        "26-11-24 99-11-31, '', 2, 1, 1",
    })
    void theWholeListSaysHowItIsRead(String came, String read, int refused, int asked, int years) {
        ListRows rows = read(came, DayOrder.IN_DOUBT);
        assertThat(days(rows)).isEqualTo(read);
        assertThat(rows.of(ListRemark.Fate.REFUSED)).isEqualTo(refused);
        assertThat(rows.datesInDoubt()).isEqualTo(asked);
        assertThat(rows.yearsInDoubt()).isEqualTo(years);
    }

    /// What a person says of a list goes before what its dates say of each other; a date that can be read in
    /// one way only is read in that.
    @ParameterizedTest
    @CsvSource({
        "26-11-24 05-11-24, YEAR_FIRST, 2026-11-24 2005-11-24, 0",
        "26-11-24 05-11-24, DAY_FIRST, 2024-11-26 2024-11-05, 0",
        "05-11-24 06-10-23, MONTH_FIRST, 2024-05-11 2023-06-10, 0",
        "05/11/26 11/23/26, DAY_FIRST, 2026-11-05 2026-11-23, 0",
        "05/11/26 24/11/26, MONTH_FIRST, 2026-05-11 2026-11-24, 0",
        "26-11-24 31-10-24 99-03-12, DAY_FIRST, 2024-11-26 2024-10-31, 1",
        "26-11-24 31-10-24 99-03-12, YEAR_FIRST, 2026-11-24 1999-03-12, 1",
        "26-11-24 24/11/2026, YEAR_FIRST, 2026-11-24 2026-11-24, 0",
    })
    void whatAPersonSaysOfItCounts(String came, DayOrder said, String read, int refused) {
        ListRows rows = read(came, said);
        assertThat(days(rows)).isEqualTo(read);
        assertThat(rows.of(ListRemark.Fate.REFUSED)).isEqualTo(refused);
    }
}
