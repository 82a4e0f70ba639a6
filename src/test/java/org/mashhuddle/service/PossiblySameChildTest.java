package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.children.match.ComparedPair;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.WithSubjects;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// A child of an extract who was typed here before: nothing is joined, both records say so, and a
/// person decides.
class PossiblySameChildTest extends WithSubjects {

    private static final String NHS = "9990030103";

    /// Born on 10/05/2013: four letters after the sixth.
    private Child wren() {
        return added("Wren", "Test-Sorrel", NHS, Optional.empty());
    }

    private ImportPreview preview(String... rows) throws IOException {
        Path extract = DeployedExtract.people(folder.resolve("extract"), rows);
        return hub.services.imports().preview(hub.viewer(), extract);
    }

    private ImportPreview taken(String... rows) throws IOException {
        ImportPreview seen = preview(rows);
        hub.services.imports().take(hub.chair(), seen);
        return seen;
    }

    private static String row(String id, String given, String family, String born, String nhs) {
        return DeployedExtract.person(id, "", given, family, born, nhs, "");
    }

    private List<OpenedRecord.Twin> same(SubjectId id) {
        return hub.services.records().open(hub.viewer(), id).same();
    }

    private SubjectId second(String words, SubjectId first) {
        return found(words).stream()
                .map(Subject::id)
                .filter(id -> !id.equals(first))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePreviewSaysWhichRowWhichChildAndWhy() throws IOException {
        wren();
        ImportPreview seen = preview(row("p1", "Wren", "Test-Sorrel", "2013-05-10", NHS));
        assertThat(seen.twins()).singleElement().satisfies(twin -> {
            assertThat(twin.row()).isEqualTo("ssd_person, id p1");
            assertThat(twin.here()).isEqualTo("Wren TEST-SORREL, born 10/05/2013");
            assertThat(twin.by()).containsExactly(DuplicateReason.NUMBER, DuplicateReason.NAME, DuplicateReason.BIRTH);
        });
        assertThat(found("sorrel")).as("a preview takes nothing").hasSize(1);
    }

    /// The row that the extract has last is the surest, and the one that only sounds so is least sure.
    @Test
    void thePreviewSaysHowSureEachRowIsTheSurestFirst() throws IOException {
        wren();
        added("Zofia", "Test-Hazel", "", Optional.empty());
        ImportPreview seen = preview(
                row("p3", "Sofia", "Test-Hazel", "2013-09-21", ""),
                row("p2", "Wern", "Test-Sorrel", "2013-05-10", ""),
                row("p1", "Wren", "Test-Sorrel", "2013-05-10", NHS));
        assertThat(seen.twins()).extracting(ImportPreview.Twin::row).startsWith("ssd_person, id p1");
        assertThat(seen.twins()).extracting(ImportPreview.Twin::sure).isSorted();
        assertThat(seen.twins().getFirst().sure()).isEqualTo(HowSure.VERY_LIKELY);
        assertThat(seen.twins().getLast().sure()).isNotEqualTo(HowSure.VERY_LIKELY);
        assertThat(seen.twins()).noneMatch(twin -> twin.by().isEmpty());
        hub.services.imports().take(hub.chair(), seen);
        assertThat(found("sorrel"))
                .as("three children, and nothing is joined by itself")
                .hasSize(3);
    }

    /// The hub knows Kieran and his sister; the extract has a Ciaran of that birth with the same sister.
    @Test
    void theSameSisterIsAReasonInThePreviewAndOnThePage() throws IOException {
        Child kieran = born("Kieran", "Test-Rowan", "2012-09-04");
        Child niamh = born("Niamh", "Test-Rowan", "2017-02-11");
        assertThat(hub.services.search().siblings(hub.viewer(), kieran)).isEmpty();
        hub.services
                .links()
                .add(
                        hub.chair(),
                        new Link(
                                hub.services.links().fresh(),
                                kieran.id(),
                                niamh.id(),
                                LinkKind.SIBLING,
                                "Sister",
                                "social care",
                                new SharingMark.MayBeShared()));
        assertThat(hub.services.search().siblings(hub.viewer(), kieran))
                .extracting(Child::id)
                .containsExactly(niamh.id());
        Path extract = DeployedExtract.people(
                folder.resolve("family"),
                row("p1", "Ciaran", "Test-Rowan", "2012-09-04", ""),
                row("p2", "Niamh", "Test-Rowan", "2017-02-11", ""));
        Files.writeString(extract.resolve("ssd_family.csv"), "fami_family_id,fami_person_id\nF1,p1\nF1,p2\n");
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), extract);
        assertThat(seen.twins())
                .filteredOn(twin -> twin.row().endsWith("p1") && twin.here().startsWith("Kieran"))
                .singleElement()
                .satisfies(twin -> assertThat(twin.by()).contains(DuplicateReason.SIBLINGS));
        hub.services.imports().take(hub.chair(), seen);
        SubjectId imported = found("ciaran").stream()
                .map(Subject::id)
                .filter(id -> !id.equals(kieran.id()))
                .findFirst()
                .orElseThrow();
        ComparedPair pair = hub.services.sameChild().compare(hub.viewer(), kieran.id(), imported);
        assertThat(pair.judged().reasons()).contains(DuplicateReason.SIBLINGS);
        assertThat(pair.siblings().ofOne()).extracting(Child::displayName).containsExactly("Niamh TEST-ROWAN");
        assertThat(pair.siblings().ofOther()).extracting(Child::displayName).containsExactly("Niamh TEST-ROWAN");
    }

    /// Both records have Niamh for a sister, she is for one person's eyes, and her row changed at the council.
    @Test
    void aSisterWhomNotEverybodyMaySeeIsNoReasonThoughHerRowChanged() throws IOException {
        Child kieran = born("Kieran", "Test-Rowan", "2012-09-04");
        taken(row("p2", "Niamh", "Test-Rowan", "2017-02-11", ""));
        SubjectId niamh = found("niamh").getFirst().id();
        hub.services
                .links()
                .add(
                        hub.chair(),
                        new Link(
                                hub.services.links().fresh(),
                                kieran.id(),
                                niamh,
                                LinkKind.SIBLING,
                                "Sister",
                                "social care",
                                new SharingMark.MayBeShared()));
        Actor theirs = deputy();
        hub.services.subjects().restrict(hub.chair(), niamh, Set.of(theirs.user()), "Her brother works here");
        Path extract = DeployedExtract.people(
                folder.resolve("changed"),
                row("p1", "Ciaran", "Test-Rowan", "2012-09-04", ""),
                row("p2", "Niamh", "Test-Rowan", "2017-02-11", NHS));
        Files.writeString(extract.resolve("ssd_family.csv"), "fami_family_id,fami_person_id\nF1,p1\nF1,p2\n");
        ImportPreview seen = hub.services.imports().preview(hub.viewer(), extract);
        assertThat(seen.twins()).isNotEmpty().noneMatch(twin -> twin.by().contains(DuplicateReason.SIBLINGS));
        hub.services.imports().take(hub.chair(), seen);
        assertThat(hub
                        .database
                        .readForTheRecord(
                                hub.viewer(),
                                AuditEvent.of("test.look"),
                                tx -> tx.pairs().allForTheRecord())
                        .stream()
                        .filter(pair ->
                                pair.one().equals(kieran.id()) || pair.other().equals(kieran.id())))
                .isNotEmpty()
                .noneMatch(pair -> pair.by().contains(DuplicateReason.SIBLINGS));
    }

    private Child born(String given, String family, String day) {
        Child child = AChild.aChild()
                .numbered(7_200 + given.length())
                .called(given, family)
                .bornOn(day)
                .build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        return child;
    }

    @Test
    void bothRecordsAreMarkedWithAWayToTheOther() throws IOException {
        SubjectId typed = wren().id();
        taken(row("p1", "Wren", "Test-Sorrel", "2013-05-10", ""));
        assertThat(found("sorrel")).as("nothing is joined by itself").hasSize(2);
        SubjectId imported = second("sorrel", typed);
        assertThat(same(typed)).extracting(twin -> twin.other().id()).containsExactly(imported);
        assertThat(same(imported)).extracting(twin -> twin.other().id()).containsExactly(typed);
        assertThat(preview(row("p1", "Wren", "Test-Sorrel", "2013-05-10", "")).twins())
                .as("the same extract again")
                .isEmpty();
    }

    @Test
    void aPersonSaysThatTheyAreTwoAndNobodyIsAskedAgain() throws IOException {
        SubjectId typed = wren().id();
        taken(row("p1", "Wren", "Test-Sorrel", "2013-05-10", ""));
        SubjectId imported = second("sorrel", typed);
        hub.services.subjects().different(hub.chair(), imported, typed);
        assertThat(same(typed)).isEmpty();
        assertThat(same(imported)).isEmpty();
        assertThat(hub.database.trail().about(imported.value(), 20))
                .extracting(AuditTrailEntry::deed)
                .contains("subject.different");
        assertThat(taken(row("p1", "Wren", "Test-Sorrel", "2013-05-10", NHS)).twins())
                .isEmpty();
        assertThat(same(typed)).isEmpty();
    }

    @Test
    void onlyWhoMayWriteSaysThatTheyAreTwo() throws IOException {
        SubjectId typed = wren().id();
        taken(row("p1", "Wren", "Test-Sorrel", "2013-05-10", ""));
        SubjectId imported = second("sorrel", typed);
        Actor auditor = new Actor(hub.chair().user(), Set.of(Role.AUDITOR));
        assertThatThrownBy(() -> hub.services.subjects().different(auditor, imported, typed))
                .isInstanceOf(Refusal.class);
        assertThat(same(typed)).hasSize(1);
    }

    @Test
    void aSlipInTheBirthIsStillTheSameNameAndAnotherBirthIsAnotherChild() throws IOException {
        wren();
        assertThat(preview(row("p1", "Wren", "Test-Sorrel", "2013-10-05", "")).twins())
                .as("day and month changed about")
                .hasSize(1);
        assertThat(preview(row("p1", "Wren", "Test-Sorrel", "2013-05-11", "")).twins())
                .hasSize(1);
        assertThat(preview(row("p1", "Wren", "Test-Sorrel", "2009-01-22", "")).twins())
                .isEmpty();
    }

    @Test
    void brothersAndSistersAtOneAddressAreNotMarked() throws IOException {
        added("Wren", "Test-Sorrel", "", Optional.of(new Address("3 Quiet Lane", "SS0 9ZZ", false)));
        assertThat(preview(row("p1", "Robin", "Test-Sorrel", "2015-01-02", "")).twins())
                .isEmpty();
    }

    @Test
    void childrenOfOneExtractAreToldApartByTheCouncil() throws IOException {
        taken(row("p1", "Wren", "Test-Sorrel", "2013-05-10", ""));
        assertThat(preview(
                                row("p1", "Wren", "Test-Sorrel", "2013-05-10", ""),
                                row("p2", "Robin", "Test-Sorrel", "2013-05-10", ""))
                        .twins())
                .as("a twin brother")
                .isEmpty();
    }

    @Test
    void aRestrictedChildIsBetrayedNeitherByTheImportNorByTheMark() throws IOException {
        Child hidden = added("Zyxmark", "Zyxmarkson", NHS, Optional.empty());
        Actor theirs = deputy();
        hub.services.subjects().restrict(hub.chair(), hidden.id(), Set.of(theirs.user()), "Her brother works here");
        ImportPreview seen = taken(row("p1", "Ada", "Test-Oak", "2013-05-13", NHS));
        assertThat(seen.twins()).isEmpty();
        assertThat(Told.by(seen).toLowerCase(Locale.UK)).doesNotContain("zyxmark");
        assertThat(found("test-oak")).isEmpty();
        SubjectId ada = hub.services
                .search()
                .find(theirs.viewer(), "test-oak")
                .hits()
                .getFirst()
                .subject()
                .id();
        assertThat(hub.services.records().open(theirs.viewer(), ada).same())
                .extracting(twin -> twin.other().id())
                .containsExactly(hidden.id());
        assertThatThrownBy(() -> hub.services.subjects().different(hub.chair(), ada, hidden.id()))
                .isInstanceOf(Refusal.class);
        hub.services.subjects().different(theirs, ada, hidden.id());
        assertThat(hub.services.records().open(theirs.viewer(), ada).same()).isEmpty();
    }

    private Actor deputy() {
        return hub.services
                .users()
                .add(
                        hub.chair(),
                        "Sam Dunmore",
                        Set.of(Role.DEPUTY_CHAIR),
                        "walnut bicycle harbour ribbon".toCharArray())
                .actor();
    }

    @Test
    void theRowOfTheAgendaSaysSo() throws IOException {
        SubjectId typed = wren().id();
        taken(row("p1", "Wren", "Test-Sorrel", "2013-05-10", ""));
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), LocalDate.of(2026, 11, 24));
        MeetingBook book = hub.services.agendas().book(hub.viewer(), meeting);
        assertThat(book.hub().others().maybe()).as("not on it").isEmpty();
        Path extract =
                DeployedExtract.people(folder.resolve("more"), row("p1", "Wren", "Test-Sorrel", "2013-05-10", ""));
        Files.writeString(
                extract.resolve("ssd_contacts.csv"),
                "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_desc\n"
                        + "c1,p1,2026-11-24 07:00:00,Police\n");
        hub.services.imports().take(hub.chair(), hub.services.imports().preview(hub.viewer(), extract));
        hub.services.agendas().propose(hub.chair(), meeting);
        SubjectId imported = second("sorrel", typed);
        assertThat(hub.services
                        .agendas()
                        .book(hub.viewer(), meeting)
                        .hub()
                        .others()
                        .maybe())
                .containsEntry(imported, List.of("Wren TEST-SORREL"));
    }

    /// Both doors ask one rule: a child who comes by the extract first is met by the form.
    @Test
    void aChildWhoIsTypedAfterTheExtractIsMetByTheForm() throws IOException {
        taken(row("p1", "Wren", "Test-Sorrel", "2013-05-10", NHS));
        assertThat(likeness(add(child("Wren", "Test-Sorrel", NHS, Optional.empty()))))
                .containsExactly(DuplicateReason.NUMBER, DuplicateReason.NAME, DuplicateReason.BIRTH);
    }

    @Test
    void whatIsKeptOfAPairHoldsNoName() throws IOException {
        wren();
        taken(row("p1", "Wren", "Test-Sorrel", "2013-05-10", NHS));
        String pairs = hub.database.readForTheRecord(
                hub.viewer(),
                AuditEvent.of("test.look"),
                tx -> tx.pairs().allForTheRecord().toString());
        assertThat(pairs).contains("PossiblySame[").doesNotContainIgnoringCase("wren", "sorrel", NHS);
    }
}
