package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;

/// What a printer's queue, a folder or a list of files shows of a paper without opening it names
/// nobody (`product.md`, rule 9).
class PaperFilesHoldNoNameTest {

    @TempDir
    private Path folder;

    /// What is seen of each file from outside: its title and information, its name.
    private final TreeMap<String, String> outside = new TreeMap<>();

    private void see(String what, String fileName, byte[] pdf) throws IOException {
        StringBuilder told = new StringBuilder(fileName);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).as(what).isNotBlank();
            for (COSName key : information.getCOSObject().keySet()) {
                told.append('\n').append(information.getCustomMetadataValue(key.getName()));
            }
            var metadata = document.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                told.append('\n').append(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
            }
        }
        outside.put(what, told.toString().toLowerCase(Locale.UK));
    }

    private static Set<String> names(TestHub hub) {
        Set<String> names = new TreeSet<>();
        for (Subject subject : hub.book(hub.today).subjects().values()) {
            if (subject instanceof Child || subject instanceof PersonOfConcern) {
                names.add(subject.displayName().toLowerCase(Locale.UK));
                String[] parts = subject.displayName().toLowerCase(Locale.UK).split(" ");
                names.add(parts[parts.length - 1]);
            }
        }
        hub.book(hub.today).hub().directory().users().stream()
                .map(User::name)
                .forEach(name -> names.add(name.toLowerCase(Locale.UK)));
        return names;
    }

    private static void anAgencyOutsideTheCirculationTellsSomething(TestHub hub) {
        var book = hub.book(hub.today);
        var readers = PaperQueue.circulation(book);
        AgencyId outside = book.hub().directory().agencies().stream()
                .map(Agency::id)
                .filter(agency -> !readers.contains(agency))
                .findFirst()
                .orElseThrow();
        hub.services
                .meetings()
                .record(
                        hub.typist(),
                        hub.today,
                        hub.discussion(
                                        hub.today,
                                        book.agenda().items().getFirst().subject())
                                .with(new Contribution(
                                        new ContributionId(new UUID(9, 1)),
                                        outside,
                                        "A. Speaker",
                                        "Seen at the station",
                                        false,
                                        Optional.of(new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT)),
                                        SharingMark.usual(),
                                        hub.clock.instant())));
    }

    private static void somebodyAsksForASummary(TestHub hub) {
        var book = hub.book(hub.today);
        AgencyId first = book.hub().directory().agencies().getFirst().id();
        PaperKey about = new PaperKey(
                hub.today,
                PaperKind.SUMMARY,
                first,
                Optional.of(book.agenda().items().getFirst().subject()));
        AgencyId asks = hub.services
                .furtherCopies()
                .possible(hub.viewer(), about)
                .getFirst()
                .id();
        hub.services
                .furtherCopies()
                .choose(hub.chair(), new PaperKey(hub.today, PaperKind.SUMMARY, asks, about.subject()), "It asked");
    }

    /// The last item was a strategy discussion for a while: those who were in the room get its minutes.
    private static void oneItemBecomesAStrategyDiscussion(TestHub hub) {
        var book = hub.book(hub.today);
        Instant begun = book.meeting().times().openedAt().orElseThrow().plus(Duration.ofMinutes(5));
        hub.services
                .meetings()
                .record(
                        hub.typist(),
                        hub.today,
                        hub.discussion(
                                        hub.today,
                                        book.agenda().items().getLast().subject())
                                .with(StrategyDiscussion.none().begun(begun).ended(begun.plus(Duration.ofMinutes(8)))));
    }

    /// What goes out before the meeting, of which there is no minute yet.
    @Test
    void noPaperOfBeforeTheMeetingNamesAnybodyFromOutside() throws IOException {
        try (TestHub hub = TestHub.planned(folder)) {
            if (!hub.book(hub.today).agenda().isFrozen()) {
                hub.services.agendas().freeze(hub.chair(), hub.today);
            }
            Set<String> names = names(hub);
            EnumSet<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
            for (WaitingPaper one :
                    hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting()) {
                kinds.add(one.key().kind());
                PreparedPaper made = hub.services.papers().prepare(hub.chair(), one.key(), "");
                see("before " + outside.size(), made.head().reference(), made.pdf());
                see("cover " + outside.size(), "", made.cover());
                IssuedFile file = hub.services
                        .papers()
                        .issue(hub.chair(), made, new Sending(Channel.HANDED_OVER, "the duty desk"));
                see("issued " + file.reference(), file.fileName() + file.coverFileName() + file, file.pdf());
            }
            assertThat(kinds).containsExactlyInAnyOrder(PaperKind.AGENDA, PaperKind.CHAIRS_AGENDA, PaperKind.CHASER);
            assertThat(outside).hasSizeGreaterThan(6);
            assertThat(names).hasSizeGreaterThan(10);
            outside.forEach((what, told) -> assertThat(names).as(what).noneMatch(told::contains));
        }
    }

    @Test
    void noTitleNoFileNameAndNoInformationOfAFileNamesAnybody() throws IOException {
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            Set<String> names = names(hub);
            anAgencyOutsideTheCirculationTellsSomething(hub);
            oneItemBecomesAStrategyDiscussion(hub);
            see("draft of the minutes", "", hub.services.minutes().pdf(hub.viewer(), hub.today));
            hub.services
                    .minutes()
                    .sign(hub.chair(), hub.today, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
            see("signed minutes", "", hub.services.minutes().pdf(hub.viewer(), hub.today));
            somebodyAsksForASummary(hub);
            EnumSet<PaperKind> kinds = EnumSet.of(PaperKind.PERIOD);
            IssuedFile sheet = hub.services
                    .actionPapers()
                    .issue(
                            hub.chair(),
                            ReportPeriod.monthOf(hub.book(hub.today).meeting().heldOn()));
            see("sheet of a month", sheet.fileName() + sheet.coverFileName() + sheet, sheet.pdf());
            for (WaitingPaper one :
                    hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting()) {
                PreparedPaper made = hub.services.papers().prepare(hub.chair(), one.key(), "");
                String what = one.key().kind() + " " + kinds.size() + " " + outside.size();
                see(what, made.head().reference(), made.pdf());
                see("cover of " + what, "", made.cover());
                kinds.add(one.key().kind());
            }
            assertThat(kinds)
                    .containsExactlyInAnyOrder(Stream.of(PaperKind.values())
                            .filter(kind -> !kind.isForFamily()) // FamilyPaperTest
                            .filter(kind -> kind != PaperKind.ACCESS_COPY) // AccessCopyTest
                            .filter(kind -> kind != PaperKind.SHOWN_ACTIONS) // ActionsOnPaperTest
                            .filter(kind -> kind != PaperKind.RECORD_PRINT) // RecordPrintTest
                            .filter(kind -> !kind.isBeforeTheMeeting()) // noPaperOfBeforeTheMeeting…
                            .filter(kind -> !kind.isOfAQuarter()) // QuarterPapersTest
                            .toArray(PaperKind[]::new));
            for (IssuedFile file : hub.services.papers().issue(hub.chair(), hub.today)) {
                see("issued " + file.reference(), file.fileName() + file.coverFileName() + file, file.pdf());
            }
            assertThat(names).hasSizeGreaterThan(10);
            // The signature says who signed, inside and outside; nobody else is named.
            String signed = java.util.Objects.requireNonNull(outside.remove("signed minutes"));
            assertThat(names.stream().filter(signed::contains)).containsExactly("anne bennett");
            outside.forEach((what, told) -> assertThat(names).as(what).noneMatch(name -> told.contains(name)));
        }
    }
}
