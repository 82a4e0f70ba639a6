package org.mashhuddle.exchange.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.exchange.ssd.extract.ExtractPerson;

/// Extracts that went through a spreadsheet, a mail or a console on their way: what a person sees in the cell is what
/// is read, and what nobody can read is refused.
class SpoiltCellsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final String HEADING = "pers_person_id,pers_surname,pers_forename,pers_dob\n";

    @TempDir
    Path dir;

    /// The contact of each child came without what nobody sees, and was refused.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a04711",
                "4711\u00a0",
                "\u20074711",
                "4711\u202f",
                "\u200b4711",
                "4711\ufeff",
                "47\u200e11",
                "4711\u00ad",
                "\u20604711",
                "47\u200d11",
                "4711\u200c",
                "'4711",
                "\"=\"\"4711\"\"\"",
                "4711.0",
                "4711.00",
                "\"4711,0\""
            })
    void anIdIsTheSameWithWhatNobodyTyped(String spoilt) throws IOException {
        file("ssd_person.csv", HEADING + spoilt + ",TEST-OAK,Ann,2012-03-22\n");
        file("ssd_contacts.csv", """
            cont_contact_id,cont_person_id,cont_contact_date
            C1,4711,2026-11-23 10:15
            """);
        SsdExtract extract = read();
        assertThat(extract.persons()).extracting(ExtractPerson::id).containsExactly("4711");
        assertThat(extract.contacts()).hasSize(1);
        assertThat(extract.problems()).isEmpty();
    }

    /// Three children had one rounded id: the first was taken, and the contacts of all three were hers.
    @ParameterizedTest
    @ValueSource(strings = {"1.002E+05", "\"1,00212E+05\"", "4E+15"})
    void anIdThatASpreadsheetRoundedIsNobodys(String rounded) throws IOException {
        file("ssd_person.csv", HEADING + rounded + ",TEST-OAK,Ann,2012-03-22\n4711,TEST-ASH,Ben,2012-03-22\n");
        file("ssd_contacts.csv", """
            cont_contact_id,cont_person_id,cont_contact_date
            C1,%s,2026-11-23 10:15
            %s,4711,2026-11-23 10:15
            """.formatted(rounded, rounded));
        SsdExtract extract = read();
        assertThat(extract.persons()).extracting(ExtractPerson::id).containsExactly("4711");
        assertThat(extract.contacts()).isEmpty();
        assertThat(extract.problems()).hasSize(3).allSatisfy(problem -> {
            assertThat(problem.refused()).isTrue();
            assertThat(problem.wrong()).contains("rounded");
        });
    }

    /// 24 November 2026 was a Tuesday: one of the two is wrong, and nobody here knows which.
    @Test
    void aDayOfTheWeekThatIsNotTheOneOfTheDateIsSaid() throws IOException {
        file("ssd_person.csv", HEADING + "4711,TEST-OAK,Ann,Thursday 22/03/2012\n");
        file("ssd_contacts.csv", """
            cont_contact_id,cont_person_id,cont_contact_date
            C1,4711,Monday 24/11/2026
            C2,4711,Mon 23/11/2026
            """);
        SsdExtract extract = read();
        assertThat(extract.contacts()).hasSize(2);
        assertThat(extract.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.refused()).isFalse();
            assertThat(problem.kind()).isEqualTo(ProblemKind.OTHER_WEEKDAY);
            assertThat(problem.wrong()).isEqualTo("The day of the week is not the one of the date.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "########", "--------------"})
    void whatStandsInThePlaceOfAnIdIsNoChild(String noId) throws IOException {
        file("ssd_person.csv", HEADING + noId + ",------------,-------------,--------\n4711,TEST-ASH,Ben,2012-03-22\n");
        SsdExtract extract = read();
        assertThat(extract.persons()).extracting(ExtractPerson::id).containsExactly("4711");
        assertThat(extract.problems())
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.refused()).isTrue());
    }

    /// A child was here whose id and name were one space that no key types.
    @Test
    void aRowOfBlanksIsNoChild() throws IOException {
        file("ssd_person.csv", HEADING + "\u00a0,,,\n\u200b,\u00a0,,\n4711,TEST-ASH,Ben,2012-03-22\n");
        SsdExtract extract = read();
        assertThat(extract.persons()).extracting(ExtractPerson::id).containsExactly("4711");
        assertThat(extract.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.refused()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#NAME?", "#VALUE!"})
    void anErrorOfASpreadsheetIsNoName(String error) throws IOException {
        file("ssd_person.csv", HEADING + "4711,TEST-OAK," + error + ",2012-03-22\n");
        SsdExtract extract = read();
        assertThat(extract.persons().getFirst().forename()).isEmpty();
        assertThat(extract.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.refused()).isFalse();
            assertThat(problem.wrong()).contains("error of a spreadsheet");
        });
    }

    /// Nobody found a child whose name had a mark within it that no key types.
    @Test
    void aNameIsWithoutTheMarksThatNobodySees() throws IOException {
        file("ssd_person.csv", HEADING + "4711,\u200bTEST-OAK\u200e,An\u00adn\u2003Marie\u202f,\u200e2012-03-22\n");
        ExtractPerson person = read().persons().getFirst();
        assertThat(person.surname()).hasValue("TEST-OAK");
        assertThat(person.forename()).hasValue("Ann Marie");
        assertThat(person.bornOn()).hasValue(LocalDate.of(2012, 3, 22));
    }

    /// The children came without names, as their columns were named among those not read.
    @Test
    void aHeadingIsReadWithWhatATableToolPutsAroundIt() throws IOException {
        file(
                "ssd_person.csv",
                "[pers_person_id],Pers Surname,pers_forename\u200b,`pers_dob`\n4711,TEST-OAK,Ann,2012-03-22\n");
        SsdExtract extract = read();
        ExtractPerson person = extract.persons().getFirst();
        assertThat(person.surname()).hasValue("TEST-OAK");
        assertThat(person.forename()).hasValue("Ann");
        assertThat(person.bornOn()).hasValue(LocalDate.of(2012, 3, 22));
        assertThat(extract.files().getFirst().extraColumns()).isEmpty();
    }

    /// Where numbers have a comma, the number that Excel makes of a date has one too.
    @Test
    void aCountedDateMayHaveACommaBeforeThePartOfItsDay() throws IOException {
        file("ssd_person.csv", HEADING.replace(',', ';') + "4711;TEST-OAK;Ann;40990,0\n");
        file("ssd_contacts.csv", """
            cont_contact_id;cont_person_id;cont_contact_date
            C1;4711;46349,4375
            """);
        SsdExtract extract = read();
        assertThat(extract.persons().getFirst().bornOn()).hasValue(LocalDate.of(2012, 3, 22));
        assertThat(extract.contacts().getFirst().at())
                .hasValue(new Moment.Exactly(Instant.parse("2026-11-23T10:30:00Z")));
    }

    /// The word was lost, and nothing said so.
    @Test
    void aSexThatNobodyKnowsHereIsSaid() throws IOException {
        String heading = HEADING.replace("pers_dob", "pers_dob,pers_sex");
        file("ssd_person.csv", heading + "4711,TEST-OAK,Ann,2012-03-22,Girl\n4712,TEST-ASH,Ben,2012-03-22,male\n");
        SsdExtract extract = read();
        assertThat(extract.persons()).hasSize(2);
        assertThat(extract.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.refused()).isFalse();
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("pers_sex");
        });
    }

    private SsdExtract read() {
        return new SsdReader(NOW).read(dir);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
    }
}
