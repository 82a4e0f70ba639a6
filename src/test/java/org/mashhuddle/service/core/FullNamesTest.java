package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.AgendaCopies;
import org.mashhuddle.service.SignedWords;
import org.mashhuddle.service.demo.DemoDay;

/// Two children whose first given name and family name are the same are two children on every page.
class FullNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String ALI = "Mohammed Ali KHAN";
    private static final String YUSUF = "Mohammed Yusuf KHAN";

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T07:30:00Z"), folder);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private Child arrived(String given, String family, String born) {
        Child child = AChild.aChild().called(given, family).bornOn(born).build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(child.id(), hub.clock.instant()).build());
        return child;
    }

    private void heldAbout(List<SubjectId> who) {
        hub.clock.pass(Duration.ofHours(2));
        meeting = hub.services.agendas().plan(hub.chair(), DAY);
        hub.services.meetings().open(hub.chair(), meeting);
        for (SubjectId each : who) {
            hub.services
                    .meetings()
                    .goTo(hub.chair(), meeting, hub.item(meeting, each).id());
            hub.clock.pass(Duration.ofMinutes(3));
            hub.decide(meeting, each, hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), "Because of him."));
            hub.assign(meeting, each, "see the child alone !police 27/11 12:00");
        }
        hub.clock.pass(Duration.ofMinutes(3));
        hub.services.meetings().close(hub.chair(), meeting);
    }

    /// The words of the agenda, of every paper that is due now and of the minutes.
    private TreeMap<String, String> pages() throws IOException {
        TreeMap<String, String> pages = new TreeMap<>();
        pages.put("agenda", SignedWords.of(AgendaCopies.chairs(hub.services, hub.chair(), meeting)));
        pages.put("minutes", SignedWords.of(hub.services.minutes().pdf(hub.viewer(), meeting)));
        for (WaitingPaper one :
                hub.services.papers().queue(hub.viewer(), meeting).queue().waiting()) {
            if (one.standing() == WaitingPaper.Standing.DUE) {
                byte[] pdf = hub.services
                        .papers()
                        .prepare(hub.chair(), one.key(), "")
                        .pdf();
                pages.merge(one.key().kind().name(), SignedWords.of(pdf), (a, b) -> a + " " + b);
            }
        }
        return pages;
    }

    @Test
    void givenNamesAfterTheFirstAreOnEveryPage() throws IOException {
        Child ali = arrived("Mohammed Ali", "Khan", "2012-03-04");
        Child yusuf = arrived("Mohammed Yusuf", "Khan", "2014-05-06");
        heldAbout(List.of(ali.id(), yusuf.id()));
        TreeMap<String, String> pages = pages();
        assertThat(pages).containsKeys(PaperKind.ACTION_LIST.name(), PaperKind.SLIP.name(), PaperKind.PLAN.name());
        pages.forEach((page, words) -> {
            assertThat(words).as(page).contains(ALI).contains(YUSUF).doesNotContain("Mohammed KHAN");
            assertThat(words).as(page).doesNotContain(ALI + ", born 04/03/2012, ");
        });
        assertThat(pages.get("minutes")).contains("Born 04/03/2012").contains("Born 06/05/2014");
        assertThat(pages.get(PaperKind.PLAN.name()))
                .contains(ALI + ", born 04/03/2012")
                .contains(YUSUF + ", born 06/");
        assertThat(hub.services.minutes().view(hub.viewer(), meeting).minutes().items())
                .extracting(item -> item.title())
                .containsExactlyInAnyOrder(ALI, YUSUF);
    }

    @Test
    void whereTheWholeNameIsTheSameTheDayOfBirthTellsThemApart() throws IOException {
        Child one = arrived("Baby", "Khan", "2026-11-02");
        Child two = arrived("Baby", "Khan", "2026-10-05");
        Child alone = arrived("", "Sukarno", "2012-03-04");
        heldAbout(List.of(one.id(), two.id(), alone.id()));
        TreeMap<String, String> pages = pages();
        for (String page : List.of("agenda", "minutes", "ACTION_LIST", "SLIP", "PLAN")) {
            assertThat(pages.get(page))
                    .as(page)
                    .containsPattern("Baby KHAN, born ?02/11/2026")
                    .containsPattern("Baby KHAN, born ?05/10/2026")
                    .contains("SUKARNO");
            assertThat(page.equals("PLAN") || !pages.get(page).contains("SUKARNO, born"))
                    .as(page)
                    .isTrue();
        }
    }

    /// A father of his son's name: a slip goes to many hands, and tells them apart without his date of birth.
    @Test
    void anAdultIsToldApartOnASlipWithoutTheDayOfBirth() throws IOException {
        PersonOfConcern father = new PersonOfConcern(
                new SubjectId(new java.util.UUID(4, 5)),
                new Names("Mohammed Ali", "Khan", Optional.empty(), Optional.empty()),
                new Birth.Born(LocalDate.of(1985, 9, 17)),
                "",
                new SharingMark.MayBeShared(),
                Optional.empty(),
                0);
        hub.services.subjects().keep(hub.chair(), "subject.add", father);
        Child son = arrived("Mohammed Ali", "Khan", "2012-03-04");
        MeetingId day = hub.services.agendas().plan(hub.chair(), DAY);
        hub.services
                .agendas()
                .add(
                        hub.chair(),
                        day,
                        father.id(),
                        hub.book(day).hub().directory().agencies().getFirst().id(),
                        "A. Patel",
                        MarkedText.narrowest("reported to exploit friends of his son"));
        heldAbout(List.of(son.id(), father.id()));
        TreeMap<String, String> pages = pages();
        for (String page : List.of("ACTION_LIST", "SLIP")) {
            assertThat(pages.get(page))
                    .as(page)
                    .containsPattern(ALI + ", born ?04/03/2012")
                    .containsPattern(ALI + ", person of ?concern")
                    .doesNotContain("1985");
        }
    }

    @Test
    void theSignedRecordHasTheFullNameOfAPersonOfConcernToo() {
        PersonOfConcern person = new PersonOfConcern(
                new SubjectId(new java.util.UUID(4, 4)),
                new Names("Dean Alan", "Test-Bramble", Optional.of("Deano"), Optional.empty()),
                new Birth.NotKnown(),
                "",
                new SharingMark.MayBeShared(),
                Optional.empty(),
                0);
        hub.services.subjects().keep(hub.chair(), "subject.add", person);
        Child child = arrived("Mohammed Ali", "Khan", "2012-03-04");
        heldAbout(List.of(child.id()));
        hub.services
                .minutes()
                .sign(hub.chair(), meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
        assertThat(person.displayName()).isEqualTo("Dean Alan TEST-BRAMBLE");
        assertThat(hub.services.minutes().manifest(hub.viewer(), meeting)).isNotEmpty();
        String record = hub.database.readForTheRecord(
                hub.viewer(),
                org.mashhuddle.store.audit.AuditEvent.of("test.look"),
                tx -> tx.minutes().sections(meeting, 1).stream()
                        .map(section -> section.canonical())
                        .reduce("", String::concat));
        assertThat(record).contains(ALI);
    }
}
