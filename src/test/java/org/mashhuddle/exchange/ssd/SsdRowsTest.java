package org.mashhuddle.exchange.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.exchange.ssd.extract.Answer;
import org.mashhuddle.exchange.ssd.extract.ExtractAddress;
import org.mashhuddle.exchange.ssd.extract.ExtractContact;
import org.mashhuddle.exchange.ssd.extract.ExtractFamilyMember;
import org.mashhuddle.exchange.ssd.extract.ExtractOutcome;
import org.mashhuddle.exchange.ssd.extract.ExtractPerson;

/// Extracts written by hand, column names and all, as the councils' systems write them.
class SsdRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final String PERSONS = """
        PERS_PERSON_ID,pers_surname,pers_forename,pers_dob,pers_common_child_id,note
        1,TEST-OAK,İpek,22/03/2012,999 000 0018,x
        2,O'Brien-TEST-ASH,,,,x
        """;

    @TempDir
    Path dir;

    @Test
    void aPersonIsReadInAnyOrderOfColumns() throws IOException {
        file("SSD_Person.CSV", PERSONS);
        SsdExtract extract = read();
        ExtractPerson person = extract.persons().getFirst();
        assertThat(person.forename()).hasValue("İpek");
        assertThat(person.bornOn()).hasValue(LocalDate.of(2012, 3, 22));
        assertThat(person.nhsNumber()).map(NhsNumber::canonical).hasValue("999 000 0018");
        assertThat(extract.persons()).hasSize(2);
        assertThat(extract.problems()).isEmpty();
        assertThat(extract.files().getFirst().extraColumns()).containsExactly("note");
    }

    /// Each row said that its date was empty, and no row had one to be empty.
    @Test
    void aFileOfEventsWithoutTheColumnOfTheirDateSaysSoOnce() throws IOException {
        file("ssd_person.csv", PERSONS);
        file("ssd_missing.csv", """
            miss_table_id,miss_person_id,went_missing
            m1,1,2026-11-22 21:40
            m2,1,2026-11-23 22:10
            """);
        SsdExtract extract = read();
        assertThat(extract.problems()).isEmpty();
        assertThat(extract.files())
                .filteredOn(file -> file.object().equals(Optional.of(SsdObject.MISSING)))
                .extracting(FileNote::sentence)
                .containsExactly(
                        "The column miss_missing_episode_start_date is missing, and no row can be taken without it.");
    }

    @Test
    void aBadNhsNumberLosesTheNumberNotThePerson() throws IOException {
        file("ssd_person.csv", PERSONS.replace("0018", "0019"));
        SsdExtract extract = read();
        assertThat(extract.persons().getFirst().nhsNumber()).isEmpty();
        RowProblem problem = extract.problems().getFirst();
        assertThat(problem.kind()).isEqualTo(ProblemKind.NHS_NUMBER_WRONG);
        assertThat(problem.kind().refused()).isFalse();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.value().shown()).isEqualTo("999 000 0019");
        assertThat(problem.toString() + problem.value() + problem.wrong() + problem.expected())
                .doesNotContain("0019");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NULL",
                "(null)",
                "<Null>",
                "#N/A",
                " (NULL) ",
                "nan",
                "NaN",
                "NaT",
                "<NA>",
                "\\N",
                "None",
                "none"
            })
    void aCellThatSaysNothingIsEmpty(String nothing) throws IOException {
        file("ssd_person.csv", PERSONS.replace("22/03/2012", nothing));
        SsdExtract extract = read();
        assertThat(extract.persons().getFirst().bornOn()).isEmpty();
        assertThat(extract.problems()).isEmpty();
    }

    /// Who takes a column with gaps through a table of numbers gets each of them back with a point and a nought.
    @Test
    void aNumberThatWentThroughATableOfNumbersIsTheSameNumber() throws IOException {
        file("ssd_person.csv", """
            pers_person_id,pers_forename,pers_surname,pers_dob,pers_common_child_id,pers_legacy_id,pers_send_flag
            100007.0,Seán,TEST-OAK,2014-09-24,9990000018.0,nan,1.0
            100014,None,NaN,20140925.0,nan,4711.0,nan
            """);
        file("ssd_contacts.csv", """
            cont_contact_id,cont_person_id,cont_contact_date
            81.0,100007,2026-11-23 08:00:00
            82.0,100014.0,46350.0
            """);
        SsdExtract extract = read();
        assertThat(extract.persons()).extracting(ExtractPerson::id).containsExactly("100007", "100014");
        assertThat(extract.persons().getFirst().nhsNumber().map(NhsNumber::digits))
                .contains("9990000018");
        assertThat(extract.persons().getLast().legacyId()).contains("4711");
        assertThat(extract.persons().getLast().bornOn()).contains(LocalDate.of(2014, 9, 25));
        assertThat(extract.persons().getLast().forename()).contains("None");
        assertThat(extract.persons().getLast().surname()).isEmpty();
        assertThat(extract.contacts()).extracting(ExtractContact::id).containsExactly("81", "82");
        assertThat(extract.contacts()).extracting(ExtractContact::personId).containsExactly("100007", "100014");
        assertThat(extract.problems())
                .extracting(RowProblem::kind)
                .containsExactly(ProblemKind.SAYS_NULL, ProblemKind.SAYS_NULL);
    }

    /// Files that were put together bring each one's headings along, and spreadsheets count below what they list:
    /// neither is a child.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pers_person_id,pers_surname,pers_forename,pers_dob,pers_common_child_id,note",
                "Total,2,,,,",
                "Grand total: 2,,,,,",
                "(2 rows affected),,,,,"
            })
    void aRowThatTellsOfTheOthersIsNoChild(String row) throws IOException {
        file("ssd_person.csv", PERSONS + row + "\n3,TEST-ELM,Totaly,,,\n");
        SsdExtract extract = read();
        assertThat(extract.persons()).extracting(ExtractPerson::id).containsExactly("1", "2", "3");
        assertThat(extract.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.kind()).isEqualTo(ProblemKind.KEY_UNUSABLE);
        });
    }

    @Test
    void noTextFormNamesAChild() throws IOException {
        file("ssd_person.csv", PERSONS);
        SsdExtract extract = read();
        assertThat(extract.toString() + extract.persons() + extract.files()).doesNotContain("OAK", "İpek", "999");
    }

    @Test
    void aWithheldAddressIsKnownAsSuch() throws IOException {
        file("ssd_address.csv", """
            addr_table_id,addr_person_id,addr_address_postcode,addr_address_json
            1,7,CON,"{""STREET"":null}"
            2,7,ZZ1 1ZZ,"{""FLAT"":""2"",""HOUSE"":""12"",""STREET"":""Test Street"",""TOWN"":""Testham"",""UPRN"":""99""}"
            3,7,ZZ11ZZ,"2, 12, Test Street, Testham, ZZ1 1ZZ"
            """);
        List<ExtractAddress> addresses = read().addresses();
        assertThat(addresses.get(0).withheldAtSource()).isTrue();
        assertThat(addresses.get(0).postcode()).isEmpty();
        assertThat(addresses.get(0).lines()).isEmpty();
        assertThat(addresses.get(1).lines()).containsExactly("Flat 2", "12 Test Street", "Testham");
        assertThat(addresses.get(1).uprn()).hasValue("99");
        assertThat(addresses.get(2).lines()).containsExactly("2", "12", "Test Street", "Testham");
    }

    @Test
    void outcomesAreReadWithAndWithoutTheirPrefix() throws IOException {
        file("ssd_contacts.csv", """
            cont_contact_id,cont_person_id,cont_contact_date,cont_contact_outcome_json
            1,7,2026-11-24 06:12:00,"{""OUTCOME_NEW_REFERRAL_FLAG"":""Y"",""OUTCOME_NFA_FLAG"":null}"
            2,7,2026-11-24,"[{""NFA_FLAG"":""1"",""COMMENTS"":""seen""}]"
            """);
        List<ExtractContact> contacts = read().contacts();
        assertThat(contacts.get(0).outcome().flags()).containsExactly("NEW_REFERRAL");
        assertThat(contacts.get(0).at()).hasValue(new Moment.Exactly(Instant.parse("2026-11-24T06:12:00Z")));
        assertThat(contacts.get(1).outcome()).isEqualTo(new ExtractOutcome(List.of("NFA"), Optional.of("seen")));
        assertThat(contacts.get(1).at()).hasValue(new Moment.OnDay(LocalDate.of(2026, 11, 24)));
    }

    @Test
    void aMissingEpisodeThatEndsBeforeItBeginsStaysOpen() throws IOException {
        file("ssd_missing.csv", """
            miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_end_date,miss_missing_rhi_offered
            1,7,2026-11-23 22:40:00,2026-11-23 22:39:00,NA
            2,7,2026-11-23 22:40:00,2026-11-23,
            """);
        SsdExtract extract = read();
        assertThat(extract.missing().get(0).until()).isEmpty();
        assertThat(extract.missing().get(0).interviewOffered()).hasValue(Answer.NOT_APPLICABLE);
        assertThat(extract.missing().get(1).until()).hasValue(new Moment.OnDay(LocalDate.of(2026, 11, 23)));
        assertThat(extract.counts()).containsOnlyKeys(ProblemKind.END_BEFORE_START);
    }

    @Test
    void windows1252IsRecognised() throws IOException {
        Files.write(
                dir.resolve("ssd_person.csv"),
                PERSONS.replace("İpek", "Zoë").replace("O'", "O’").getBytes(Charset.forName("windows-1252")));
        SsdExtract extract = read();
        assertThat(extract.persons().get(0).forename()).hasValue("Zoë");
        assertThat(extract.persons().get(1).surname()).hasValue("O’Brien-TEST-ASH");
        assertThat(extract.files().getFirst().sentence()).isEqualTo("2 persons, read as Windows-1252.");
    }

    @Test
    void namesComeInComposedUnicodeOnOneLine() throws IOException {
        file("ssd_person.csv", "pers_person_id,pers_forename\n1,\"Nguye\u0302\u0303n\u00a0Thi\"\n");
        assertThat(read().persons().getFirst().forename()).hasValue("Nguyễn Thi");
    }

    /// Somebody has the table open in a spreadsheet: what that program left beside it is no second table.
    @ParameterizedTest
    @ValueSource(strings = {"~$ssd_person.csv", ".~lock.ssd_person.csv#", "._ssd_person.csv"})
    void whatAnOfficeProgramLeavesBesideATableIsNoTable(String name) throws IOException {
        file("ssd_person.csv", PERSONS);
        file(name, "x");
        SsdExtract extract = read();
        assertThat(extract.persons()).hasSize(2);
        assertThat(extract.files()).extracting(FileNote::name).containsExactly("ssd_person.csv");
    }

    @Test
    void withoutPersonsNobodyIsUnknown() throws IOException {
        file("ssd_family.csv", "fami_family_id,fami_person_id\nF1,7\nF1,8\n");
        SsdExtract extract = read();
        assertThat(extract.problems()).isEmpty();
        assertThat(extract.families()).extracting(ExtractFamilyMember::id).containsExactly("F1/7", "F1/8");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text, StandardCharsets.UTF_8);
    }

    private SsdExtract read() {
        return new SsdReader(NOW).read(dir);
    }
}
