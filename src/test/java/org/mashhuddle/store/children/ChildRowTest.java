package org.mashhuddle.store.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashhuddle.store.db.Tables.CHILD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.family.Residence;
import org.mashhuddle.domain.family.Responsibility;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.store.db.tables.records.ChildRecord;

/// All that is known of a child stands in its row: a column that is left out is wiped by the next save.
class ChildRowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /// Put right by a person, whatever the reader makes of the words: with a quotation mark, a line's end and a
    /// letter that is not of England.
    private static final Family FAMILY = new Family(
            "Mother has \"PR\"\nŁucja, no\tPR",
            List.of(
                    new Relative("", "Mother", Responsibility.HAS, Residence.THERE, "Mother has \"PR\""),
                    new Relative("Łucja", "", Responsibility.HAS_NOT, Residence.NOT_SAID, "Łucja, no\tPR")));

    private static Child whole() {
        return new Child(
                new SubjectId(new UUID(7, 1)),
                new Names("Corin", "Test-Alder", Optional.of("Cor"), Optional.of("they")),
                new Birth.Born(LocalDate.of(2012, 3, 4)),
                Sex.FEMALE,
                "WBRI",
                new Identifiers(
                        Optional.of(new NhsNumber("9990000018")),
                        Optional.of(new Upn("B801200005001")),
                        Optional.of("H/17"),
                        new NhsNumber.Verified(NhsNumber.Verified.How.TRACED, Optional.of(DAY), "PDS")),
                Optional.of(new Address("1 Quiet Close", "ZZ1 1ZZ", true)),
                new Care("Child protection plan", "School", "Note", "Doctor", "Worker", FAMILY),
                Optional.of(new HouseholdId(new UUID(8, 1))),
                Set.of(ChildPart.NAMES, ChildPart.HOME),
                Optional.empty(),
                0,
                Optional.of(new Death(Optional.of(DAY), "the police")));
    }

    @Test
    void everyColumnIsWrittenAndReadBack() {
        ChildRecord row = ChildRow.row(whole());
        assertThat(Stream.of(CHILD.fields()).filter(field -> !row.touched(field)))
                .extracting(Field::getName)
                .isEmpty();
        assertThat(ChildRow.child(row, Optional.empty(), 0)).isEqualTo(whole());
    }

    /// Nothing of what is known no more stays from the row before.
    @Test
    void aChildOfWhomLittleIsKnownWritesEveryColumnToo() {
        Child little = new Child(
                whole().id(),
                Names.of("", "Test-Alder"),
                new Birth.NotKnown(),
                Sex.NOT_KNOWN,
                "",
                Identifiers.none(),
                Optional.empty(),
                Care.notKnown(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                0);
        ChildRecord row = ChildRow.row(little);
        assertThat(CHILD.fields()).allMatch(row::touched);
        assertThat(ChildRow.child(row, Optional.empty(), 0)).isEqualTo(little);
    }

    @Test
    void whatAnEarlierProgramWroteIsReadAndWhoIsNobodyStaysNobody() {
        ChildRecord row = ChildRow.row(whole());
        row.setLivesWith("Dana Oak, mother, PR");
        row.setRelatives(null);
        assertThat(ChildRow.child(row, Optional.empty(), 0).care().family())
                .isEqualTo(new Family(
                        "Dana Oak, mother, PR",
                        List.of(new Relative(
                                "Dana Oak",
                                "mother",
                                Responsibility.HAS,
                                Residence.NOT_SAID,
                                "Dana Oak, mother, PR"))));
        row.setRelatives("[]");
        assertThat(ChildRow.child(row, Optional.empty(), 0).care().family().people())
                .isEmpty();
    }

    @Test
    void whatIsNotOursSaysNoWordOfIt() {
        ChildRecord row = ChildRow.row(whole());
        for (String broken : List.of("[{\"name\":\"Dana\"", "Dana", "[{\"name\":\"Dana\",\"said\":\"\"}]")) {
            row.setRelatives(broken);
            assertThatThrownBy(() -> ChildRow.child(row, Optional.empty(), 0))
                    .as(broken)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageNotContaining("Dana");
        }
    }
}
