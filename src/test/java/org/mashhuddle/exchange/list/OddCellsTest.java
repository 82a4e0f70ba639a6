package org.mashhuddle.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.source.ListWriting;

/// A list that a spreadsheet, an e-mail or an old system spoilt on its way: it is taken, and a person is told.
class OddCellsTest {

    private static final List<String> HEADINGS = List.of("Ref", "Name", "Came", "What", "Notes");
    private static final ListProfile PROFILE = new ListProfile(
            "Police",
            ListKind.CONTACT,
            "police",
            DayOrder.DAY_FIRST,
            List.of(
                    new ListProfile.Column("Ref", ListField.REFERENCE),
                    new ListProfile.Column("Name", ListField.NAME),
                    new ListProfile.Column("Came", ListField.AT),
                    new ListProfile.Column("What", ListField.SUMMARY),
                    new ListProfile.Column("Notes", ListField.NOT_READ)));

    private static ListRows read(String... cells) {
        return read(PROFILE, cells);
    }

    private static ListRows read(ListProfile profile, String... cells) {
        ListTable.Line line = new ListTable.Line(2, List.of(cells), false);
        return ListRows.read(
                new ListTable("list.csv", "CSV", ListWriting.found(), HEADINGS, 1, List.of(line)),
                profile,
                Instant.parse("2026-11-24T12:00:00Z"));
    }

    private static void taken(ListRows rows, String column, String wrong) {
        assertThat(rows.entries()).hasSize(1);
        assertThat(rows.remarks()).hasSize(1).first().satisfies(remark -> {
            assertThat(remark.fate()).isEqualTo(ListRemark.Fate.TAKEN);
            assertThat(remark.column()).isEqualTo(column);
            assertThat(remark.line()).isEqualTo(2);
            assertThat(remark.wrong()).contains(wrong);
        });
    }

    @Test
    void aNameInTheWrongEncodingIsRemarkedOnAndTakenAsItStands() {
        ListRows rows = read("7", "Se\u00c3\u00a1n Oak", "20/11/2026", "seen late", "");
        taken(rows, "Name", "wrong encoding");
        assertThat(rows.entries().getFirst().child().given()).isEqualTo("Se\u00c3\u00a1n");
    }

    @Test
    void whatIsNotTextIsLeftOutAndSaid() {
        ListRows rows = read("7", "Ann\u0007 Oak", "20/11/2026", "seen late", "");
        taken(rows, "Name", "not text");
        assertThat(rows.entries().getFirst().child().given()).isEqualTo("Ann");
    }

    @Test
    void aReferenceThatASpreadsheetRoundedIsSaid() {
        taken(read("2.02611E+11", "Ann Oak", "20/11/2026", "seen late", ""), "Ref", "rounded");
    }

    /// What came of her next day was a change of what had come before.
    @Test
    void aRoundedReferenceIsThatOfNoOtherNotice() {
        String first = read("2.02611E+11", "Ann Oak", "20/11/2026", "seen late", "")
                .entries()
                .getFirst()
                .key();
        String next = read("2.02611E+11", "Ann Oak", "21/11/2026", "not home", "")
                .entries()
                .getFirst()
                .key();
        assertThat(next).isNotEqualTo(first);
    }

    /// A name with its accent whole, a number in words, and a column that nobody reads.
    @Test
    void whatIsWellIsNotRemarkedOn() {
        ListRows rows = read("7", "Se\u00e1n Oak", "20/11/2026", "1.2E+03 pounds", "\u0007Se\u00c3\u00a1n");
        assertThat(rows.entries()).hasSize(1);
        assertThat(rows.remarks()).isEmpty();
    }

    /// A library for tables puts a point and a nought behind numbers of a column with gaps, and a word into the gaps.
    @Test
    void aNumberWithAPointAndANoughtIsTheSameAndAGapSaysNothing() {
        ListRows rows = read("4711.0", "Nan Oak", "20/11/2026", "nan", "");
        assertThat(rows.remarks()).isEmpty();
        assertThat(rows.entries().getFirst().key())
                .isEqualTo(read("4711", "Nan Oak", "20/11/2026", "", "")
                        .entries()
                        .getFirst()
                        .key());
        assertThat(rows.entries().getFirst().child().given()).isEqualTo("Nan");
        assertThat(rows.entries().getFirst().said().summary()).isEmpty();
        assertThat(read("nan", "nan", "20/11/2026", "seen late", "").entries()).isEmpty();
    }

    /// There are people of these names; whoever looks at the preview can tell, and nobody else.
    @ParameterizedTest
    @ValueSource(strings = {"None", "Null"})
    void aNameThatMayBeNoneIsTakenAndRemarkedOn(String said) {
        ListProfile apart = new ListProfile(
                PROFILE.name(),
                PROFILE.kind(),
                PROFILE.sender(),
                PROFILE.order(),
                List.of(
                        new ListProfile.Column("Ref", ListField.REFERENCE),
                        new ListProfile.Column("Name", ListField.FAMILY),
                        new ListProfile.Column("Came", ListField.AT),
                        new ListProfile.Column("What", ListField.SUMMARY),
                        new ListProfile.Column("Notes", ListField.GIVEN)));
        taken(read(apart, "7", said, "20/11/2026", "seen late", "Ann"), "Name", "None or Null");
        taken(read(apart, "7", "Oak", "20/11/2026", "seen late", said), "Notes", "None or Null");
        assertThat(read(apart, "7", "Oak", "20/11/2026", "seen late", "Nan").remarks())
                .isEmpty();
    }

    /// 20 November 2026 was a Friday: one of the two is wrong, and nobody here knows which.
    @Test
    void aDayOfTheWeekThatIsNotTheOneOfTheDateIsSaid() {
        taken(read("7", "Ann Oak", "Monday 20/11/2026", "seen late", ""), "Came", "day of the week");
        assertThat(read("7", "Ann Oak", "Fri 20/11/2026", "seen late", "").remarks())
                .isEmpty();
    }

    /// A system that has no time writes midnight.
    @Test
    void anotherTimeBesideTheDateThanInTheColumnOfTimesIsSaid() {
        ListProfile timed = new ListProfile(
                PROFILE.name(),
                PROFILE.kind(),
                PROFILE.sender(),
                PROFILE.order(),
                List.of(
                        new ListProfile.Column("Ref", ListField.REFERENCE),
                        new ListProfile.Column("Name", ListField.NAME),
                        new ListProfile.Column("Came", ListField.AT),
                        new ListProfile.Column("What", ListField.SUMMARY),
                        new ListProfile.Column("Time", ListField.TIME)));
        taken(read(timed, "7", "Ann Oak", "20/11/2026 22:40", "seen late", "23:15"), "Came", "another time of day");
        for (String same : List.of("22:40", "10.40 pm", "00:00", "")) {
            assertThat(read(timed, "7", "Ann Oak", "20/11/2026 22:40", "seen late", same)
                            .remarks())
                    .as(same)
                    .isEmpty();
        }
        assertThat(read(timed, "7", "Ann Oak", "20/11/2026 00:00", "seen late", "22:40")
                        .remarks())
                .isEmpty();
    }
}
