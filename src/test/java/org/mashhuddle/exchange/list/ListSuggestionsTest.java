package org.mashhuddle.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.source.ListWriting;

/// What a person who keeps such a list would say of its headings: a table by hand.
class ListSuggestionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static ListField suggested(String file, String heading) {
        ListTable table = new ListTable(file, "CSV", ListWriting.found(), List.of(heading), 1, List.of());
        return ListSuggestions.of(table, DAY).columns().stream()
                .map(ListProfile.Column::field)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "a-and-e.csv, Patient surname, FAMILY",
        "a-and-e.csv, Patient Forename(s), GIVEN",
        "a-and-e.csv, Patient's Date of Birth, BORN",
        "a-and-e.csv, Patient NHS No., NHS",
        "a-and-e.csv, Attended, AT",
        "a-and-e.csv, Date attended, AT",
        "a-and-e.csv, Presenting complaint, SUMMARY",
        "police.csv, Subject Surname, FAMILY",
        "police.csv, Young person's name, NAME",
        "police.csv, YP DOB, BORN",
        "police.csv, Date created, AT",
        "missing-police.csv, Misper Forename, GIVEN",
        "missing-police.csv, Missing since, AT",
        "school.csv, Pupil UPN, UPN",
        "school.csv, Student first name, GIVEN",
        "school.csv, Child's home address, ADDRESS",
        // Not the child's own, or nothing that a list is read for.
        "school.csv, Head teacher surname, NOT_READ",
        "school.csv, Mother's date of birth, NOT_READ",
        "police.csv, Officer name, NOT_READ",
        "police.csv, Child protection plan, NOT_READ",
        "police.csv, Person reporting, NOT_READ"
    })
    void aHeadingIsTakenForWhatItSays(String file, String heading, ListField field) {
        assertThat(suggested(file, heading)).isEqualTo(field);
    }
}
