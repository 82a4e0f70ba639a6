package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Decision;

/// An agency that does not get the minutes asks for them: it gets what was said of the child it asks about, as far
/// as it may be shared with any other agency, and nobody else is named in it (`domain.md` 1.6, MAPPA document 10).
class SummaryPaperTest {

    @TempDir
    private Path folder;

    private TestHub hub;
    private AgendaItem item;
    private Child child;
    private Child other;

    @BeforeEach
    void theMeetingIsHeld() {
        hub = TestHub.planned(folder);
        List<AgendaItem> items = hub.book(hub.today).agenda().items().stream()
                .filter(one -> hub.book(hub.today)
                        .subject(one)
                        .filter(Child.class::isInstance)
                        .filter(who -> who.restriction().isEmpty())
                        .isPresent())
                .toList();
        item = items.getFirst();
        child = (Child) hub.book(hub.today).subject(item).orElseThrow();
        other = items.stream()
                .map(one -> (Child) hub.book(hub.today).subject(one).orElseThrow())
                .filter(one -> !one.names().family().equals(child.names().family()))
                .findFirst()
                .orElseThrow();
        hub.services.meetings().open(hub.chair(), hub.today);
        hub.book(hub.today)
                .meeting()
                .attendance()
                .forEach(each -> hub.services.meetings().arrive(hub.chair(), hub.today, each.id()));
        hub.services.meetings().goTo(hub.chair(), hub.today, item.id());
        decide(
                "Seen with " + other.names().given() + " and with " + other.displayName() + "’s aunt. "
                        + child.names().spoken() + " is safe.",
                new SharingMark.MayBeShared());
        assign("tell the school that " + other.names().given() + " waits outside", new SharingMark.MayBeShared());
        assign("watch the house in Elm Road", new SharingMark.InMinutes());
        hub.services.meetings().close(hub.chair(), hub.today);
    }

    private void decide(String because, SharingMark mark) {
        Decision made = hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), because);
        hub.decide(
                hub.today,
                item.subject(),
                new Decision(made.outcomes(), made.because(), mark, Set.of(), "", List.of()));
    }

    private void assign(String what, SharingMark mark) {
        hub.services
                .actions()
                .assign(
                        hub.chair(),
                        hub.today,
                        item.id(),
                        hub.services
                                .actions()
                                .quickLine(hub.viewer())
                                .read(what + " !police 27/11/2026 12:00", LocalDateTime.of(2026, 11, 24, 10, 0)),
                        mark);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private PaperKey key(Agency agency) {
        return new PaperKey(hub.today, PaperKind.SUMMARY, agency.id(), Optional.of(child.id()));
    }

    private List<Agency> possible() {
        return hub.services
                .furtherCopies()
                .possible(
                        hub.viewer(),
                        key(hub.book(hub.today).hub().directory().agencies().getFirst()));
    }

    private PaperKey chosen() {
        PaperKey key = key(possible().getFirst());
        hub.services.furtherCopies().choose(hub.chair(), key, "It asked for the minutes");
        return key;
    }

    private byte[] issued(PaperKey key) {
        return hub.services
                .papers()
                .issue(
                        hub.chair(),
                        hub.services.papers().prepare(hub.chair(), key, ""),
                        new Sending(Channel.HANDED_OVER, "the duty desk"))
                .pdf();
    }

    private static String text(byte[] file) throws IOException {
        Files.createDirectories(Path.of("target", "pages"));
        Files.write(Path.of("target", "pages", "summary.pdf"), file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void holdsWhyTheDecisionAndTheActionsAndNobodyElse() throws IOException {
        byte[] file = issued(chosen());
        String text = text(file);

        assertThat(text)
                .contains(child.displayName(), "Why the child was on the list", "What was decided", "Actions")
                .contains("Seen with [another person] and with [another person]’s aunt. "
                        + child.names().spoken() + " is safe.")
                .contains("Tell the school that [another person] waits outside")
                .doesNotContain(other.names().given())
                .doesNotContain(other.names().family())
                .doesNotContain(other.names().full())
                .doesNotContain("Elm Road");
        assertThat(new VeraPdf().faults(file)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void isGivenOnlyToWhomAChairChoseAndWhoHasNotTheMinutes() {
        List<Agency> possible = possible();

        assertThat(possible)
                .isNotEmpty()
                .noneMatch(agency -> PaperQueue.circulation(hub.book(hub.today)).contains(agency.id()));
        assertThatThrownBy(() -> hub.services.papers().prepare(hub.chair(), key(possible.getFirst()), ""))
                .isInstanceOf(Refusal.class);
        Agency core = hub.book(hub.today)
                .hub()
                .directory()
                .agency(PaperQueue.circulation(hub.book(hub.today)).getFirst())
                .orElseThrow();
        assertThatThrownBy(() -> hub.services.furtherCopies().choose(hub.chair(), key(core), "It asked"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void waitsInTheQueueUntilItIsOutAndIsTakenBackBeforeThat() {
        PaperKey key = chosen();

        assertThat(waiting()).contains(key);
        hub.services.furtherCopies().takeBack(hub.chair(), key);
        assertThat(waiting()).doesNotContain(key);
        hub.services.furtherCopies().choose(hub.chair(), key, "It asked again");
        issued(key);
        assertThat(waiting()).doesNotContain(key);
    }

    private List<PaperKey> waiting() {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .map(WaitingPaper::key)
                .toList();
    }
}
