package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.WithSubjects;
import org.mashhuddle.service.imports.ImportPlan;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.service.imports.ListLook;

/// A list of an agency goes to the right child, and to nobody's record by a name alone.
class ListImportTest extends WithSubjects {

    private static final String NHS = "9990030103";
    private static final ListProfile SEEN = new ListProfile(
            "A and E attendances",
            ListKind.CONTACT,
            "Example General",
            DayOrder.DAY_FIRST,
            Stream.of(ListField.NHS, ListField.FAMILY, ListField.GIVEN, ListField.BORN, ListField.AT, ListField.SUMMARY)
                    .map(field -> new ListProfile.Column(field.name(), field))
                    .toList());

    private ImportPreview preview(String... rows) throws IOException {
        Path list = folder.resolve("attendances.csv");
        Files.writeString(list, "NHS,FAMILY,GIVEN,BORN,AT,SUMMARY\n" + String.join("\n", rows) + "\n");
        return hub.services.imports().preview(hub.viewer(), list, SEEN);
    }

    private ImportPreview taken(String... rows) throws IOException {
        ImportPreview seen = preview(rows);
        hub.services.imports().take(hub.chair(), seen);
        return seen;
    }

    private static List<Long> ledger(ImportPreview seen) {
        FileAccount account = seen.ledgers().getFirst();
        return List.of(account.added(), account.changed(), account.same(), account.leftOut(), account.refused());
    }

    @Test
    void aNumberWhoseBirthDateAgreesIsTheChildWhoIsHereAndItsRecordStaysAsItIs() throws IOException {
        Subject wren = added("Wren", "Test-Sorrel", NHS, Optional.empty());
        ImportPreview seen = taken(NHS + ",Sorrel-Test,Wrenn,10/05/2013,23/11/2026 21:10,hand injury");
        assertThat(ledger(seen)).isEqualTo(List.of(1L, 0L, 0L, 0L, 0L));
        assertThat(found("sorrel")).containsExactly(wren);
        assertThat(hub.services.records().open(hub.viewer(), wren.id()).toString())
                .isNotEmpty();
        assertThat(preview(NHS + ",Sorrel-Test,Wrenn,10/05/2013,23/11/2026 21:10,hand injury")
                        .hasNews())
                .isFalse();
    }

    @Test
    void aNumberThatABirthDateContradictsAndANameAloneAreNewRecordsThatAreMarked() throws IOException {
        added("Wren", "Test-Sorrel", NHS, Optional.empty());
        ImportPreview seen = taken(
                NHS + ",Test-Other,Una,01/02/2014,23/11/2026,fell", ",Test-Sorrel,Wren,10/05/2013,22/11/2026,fell");
        assertThat(seen.twins()).extracting(ImportPreview.Twin::row).containsExactlyInAnyOrder("row 2", "row 3");
        assertThat(seen.twins()).anyMatch(twin -> twin.by().contains(DuplicateReason.NAME));
        assertThat(found("sorrel")).hasSize(2);
        assertThat(preview(",Test-Sorrel,Wren,10/05/2013,21/11/2026,burn").twins())
                .as("the child whom this list brought")
                .isEmpty();
    }

    @Test
    void brothersAndSistersOfOneNameAndNoBirthDateStayTwo() throws IOException {
        taken(",Test-Wold,Jo,,22/11/2026,fell", ",Test-Wold,Jo,,23/11/2026,burn");
        assertThat(found("wold")).hasSize(2);
        assertThat(preview(",Test-Wold,Jo,,22/11/2026,fell", ",Test-Wold,Jo,,23/11/2026,burn")
                        .hasNews())
                .isFalse();
    }

    @Test
    void aTextThatChangedIsToldWithoutWhatItSays() throws IOException {
        String row = ",Test-Wold,Jo,01/02/2014,22/11/2026,";
        ImportPlan.Change<Referral> first =
                taken(row + "a hand injury").plan().referrals().getFirst();
        assertThat(first.value().mark()).isEqualTo(new SharingMark.RecordOnly());
        assertThat(first.value().summary()).isEqualTo("a hand injury");
        assertThat(first.facts().text()).contains("NEED=").doesNotContain("hand");
    }

    @Test
    void undoneTheListLeavesTheChildWhoWasHere() throws IOException {
        Subject wren = added("Wren", "Test-Sorrel", NHS, Optional.empty());
        String[] rows = {NHS + ",Test-Sorrel,Wren,,23/11/2026 21:10,fell", ",Test-Dell,Ada,01/02/2014,23/11/2026,fell"};
        taken(rows);
        assertThat(found("dell")).hasSize(1);
        long run = hub.services.imports().runs(hub.viewer()).getFirst().number();
        assertThat(hub.services.imports().undo(hub.chair(), run, "the wrong list"))
                .isEmpty();
        assertThat(found("dell")).isEmpty();
        assertThat(found("sorrel")).containsExactly(wren);
        assertThat(ledger(preview(rows))).isEqualTo(List.of(2L, 0L, 0L, 0L, 0L));
    }

    @Test
    void datesInDoubtAreAskedAndRefusedUntilThen() throws IOException {
        Path list = folder.resolve("doubt.csv");
        Files.writeString(list, "Name;DOB;Went\nTest-Ash, Bo;03/04/2012;10/11/2026\n");
        ListLook look = hub.services.imports().look(hub.viewer(), list);
        ListProfile said = new ListProfile(
                "Doubt",
                ListKind.MISSING,
                "police",
                DayOrder.IN_DOUBT,
                look.profile().columns());
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), list, said);
        assertThat(seen.datesInDoubt()).isEqualTo(1);
        assertThat(seen.refused()).isEqualTo(1);
        ListProfile answered = new ListProfile("Doubt", ListKind.MISSING, "police", DayOrder.DAY_FIRST, said.columns());
        assertThat(hub.services.imports().preview(hub.viewer(), list, answered).refused())
                .isZero();
    }

    @Test
    void whatAPersonPutRightIsKeptWithTheProfileAndReadAgain() throws IOException {
        Path list = folder.resolve("bars.csv");
        Files.writeString(list, "Name, whole, please|Went\nTest-Ash, Bo, Mr|24/11/2026\n");
        ListLook found = hub.services.imports().look(hub.viewer(), list);
        assertThat(found.columns()).hasSize(3);
        ListWriting bars = ListWriting.found().between(ListWriting.Between.PIPE);
        ListLook said = hub.services.imports().look(hub.viewer(), list, bars);
        assertThat(said.profile().writing()).isEqualTo(bars);
        ListProfile named = new ListProfile(
                "Bars",
                ListKind.MISSING,
                "police",
                DayOrder.IN_DOUBT,
                bars,
                List.of(
                        new ListProfile.Column("Name, whole, please", ListField.NAME),
                        new ListProfile.Column("Went", ListField.AT)));
        hub.services.imports().keep(hub.chair(), named);
        ListLook next = hub.services.imports().look(hub.viewer(), list);
        assertThat(next.profile()).isEqualTo(named);
        assertThat(ledger(hub.services.imports().preview(hub.viewer(), list, next.profile())))
                .isEqualTo(List.of(1L, 0L, 0L, 0L, 0L));
        assertThat(hub.services
                        .imports()
                        .preview(hub.viewer(), list, hub.services.imports().profile(hub.viewer(), "bars"))
                        .refused())
                .isZero();
        Files.writeString(list, "Name whole please;Went\nBo TEST-ASH;24/11/2026\n");
        assertThat(ledger(hub.services.imports().preview(hub.viewer(), list, named)))
                .as("the next list is written otherwise, and has the same headings")
                .isEqualTo(List.of(1L, 0L, 0L, 0L, 0L));
    }

    @Test
    void whatAPersonSaysOfTheDaysOfOneListCountsForIt() throws IOException {
        Path list = folder.resolve("american.csv");
        Files.writeString(list, "Name;Went\nTest-Ash, Bo;05/11/2026\nTest-Elm, Jo;11/23/2026\n");
        ListProfile said = new ListProfile(
                "American",
                ListKind.MISSING,
                "police",
                DayOrder.DAY_FIRST,
                hub.services.imports().look(hub.viewer(), list).profile().columns());
        assertThat(days(hub.services.imports().preview(hub.viewer(), list, said)))
                .containsExactly("2026-05-11", "2026-11-23");
        assertThat(days(hub.services.imports().preview(hub.viewer(), list, said, DayOrder.DAY_FIRST)))
                .containsExactly("2026-11-05", "2026-11-23");
    }

    private static List<String> days(ImportPreview seen) {
        return seen.plan().episodes().stream()
                .map(change -> change.value().since().day().toString())
                .toList();
    }

    @Test
    void whatComesWithTheProductIsKnownByItsHeadings() throws IOException {
        Path list = folder.resolve("notices.csv");
        Files.writeString(
                list,
                "date|time|Occurrence no|SURNAME|Forename(s)|DOB|Address|Occurrence"
                        + " type|Circumstances|Grading|Officer\n"
                        + "23/11/2026|2240|O1|TEST-ELM|Ida|1/2/2014|1 Example Row|DA|Child heard it|High|PC 1\n");
        ListProfile profile = hub.services.imports().look(hub.viewer(), list).profile();
        assertThat(profile.name()).isEqualTo("Police notices");
        assertThat(ledger(hub.services.imports().preview(hub.viewer(), list, profile)))
                .isEqualTo(List.of(1L, 0L, 0L, 0L, 0L));
        assertThatThrownBy(() -> hub.services.imports().profile(hub.viewer(), "no such list"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsNoListSaysWhy() throws IOException {
        Path old = folder.resolve("old.xls");
        Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThat(hub.services.imports().look(hub.viewer(), old).refused()).contains("old Excel");
        Path words = folder.resolve("letter.txt");
        Files.writeString(words, "Dear all\nplease find nothing here\n");
        assertThat(hub.services.imports().look(hub.viewer(), words).refused()).contains("no columns");
        Path broken = folder.resolve("broken.xlsx");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        assertThat(hub.services.imports().look(hub.viewer(), broken).refused()).contains("no sheet");
    }
}
