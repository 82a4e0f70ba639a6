package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.service.returns.SentReturn;

/// Before the meeting each agency that has not said of every child what it holds, or that it holds
/// nothing, is chased by a paper with numbers of its sheet: nobody is named on it.
class NilReturnChaserTest {

    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "the duty desk");
    private static final Path PAGES = Path.of("target", "pages");

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void theAgendaIsFrozen() {
        hub = TestHub.planned(folder);
        if (!hub.book(hub.today).agenda().isFrozen()) {
            hub.services.agendas().freeze(hub.chair(), hub.today);
        }
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private List<PaperKey> chasers() {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == PaperKind.CHASER)
                .toList();
    }

    private PreparedPaper prepared(PaperKey key) {
        return hub.services.papers().prepare(hub.chair(), key, "");
    }

    private static String text(String name, byte[] pdf) throws IOException {
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /// The deputy, who is named for the restricted child.
    private Actor named() {
        User deputy = hub.services.settings().directory(hub.viewer()).users().stream()
                .filter(user -> user.roles().contains(Role.DEPUTY_CHAIR))
                .findFirst()
                .orElseThrow();
        return deputy.actor();
    }

    private MeetingBook whole() {
        Viewer sees = named().viewer();
        return hub.services.agendas().book(sees, hub.today);
    }

    private List<AgendaItem> onTheSheet() {
        MeetingBook book = whole();
        return book.agenda().items().stream()
                .filter(item ->
                        book.subjects().get(item.subject()).restriction().isEmpty())
                .toList();
    }

    private void holdsNothing(AgencyId agency, AgendaItem item) {
        hub.services.returns().keep(hub.chair(), hub.today, item.id(), SentReturn.nothingHeld(agency, "A. Clerk"));
    }

    /// The numbers in the table that is filled in by hand.
    private static Set<String> numbers(String text) {
        String table = text.substring(text.indexOf("Who says so") + "Who says so".length());
        String rows = table.substring(0, table.indexOf("This paper is yours only"))
                .replaceAll("(Page|Copy) \\d+ of \\d+", "");
        return List.of(rows.strip().split(" ")).stream()
                .filter(word -> word.matches("\\d+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> numbersOf(List<AgendaItem> items) {
        return items.stream().map(item -> String.valueOf(item.number())).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void eachAgencyThatIsWaitedForIsAskedForTheNumbersItHasNotReturned() throws IOException {
        Set<AgencyId> awaited = hub.book(hub.today).meeting().type().awaited();
        assertThat(awaited).hasSizeGreaterThan(2);
        assertThat(chasers().stream().map(PaperKey::agency)).containsExactlyInAnyOrderElementsOf(awaited);

        PaperKey first = chasers().getFirst();
        List<AgendaItem> sheet = onTheSheet();
        holdsNothing(first.agency(), sheet.get(1));
        PreparedPaper made = prepared(first);
        String text = text("chaser", made.pdf());

        List<AgendaItem> left = new ArrayList<>(sheet);
        left.remove(1);
        assertThat(numbers(text)).isEqualTo(numbersOf(left));
        assertThat(text)
                .contains(left.size() + " of " + sheet.size() + " on the sheet for your agency")
                .contains("Return by Tue 24 November 2026, 09:30")
                .contains("nothing has been agreed yet")
                .doesNotContain("Agreed on", "Record version");
        assertThat(made.checks().onEveryPage()).isTrue();
        assertThat(made.checks().warnings()).isEmpty();
        assertThat(new VeraPdf().faults(made.pdf())).isEmpty();
        text("chaser-cover", made.cover());
    }

    @Test
    void nobodyIsNamedInItAndARestrictedChildHasNoNumberWhoeverMakesIt() throws IOException {
        MeetingBook book = whole();
        List<String> traces = book.subjects().values().stream()
                .flatMap(one -> traces(one).stream())
                .filter(trace -> trace.length() > 3)
                .toList();
        assertThat(traces).hasSizeGreaterThan(20);
        assertThat(onTheSheet()).hasSizeLessThan(book.agenda().items().size());
        for (Actor by : List.of(hub.chair(), named())) {
            for (PaperKey key : chasers()) {
                PreparedPaper made = hub.services.papers().prepare(by, key, "");
                for (byte[] file : List.of(made.pdf(), made.cover())) {
                    String all = WholeFile.text(file) + text("chaser-leak", file);
                    assertThat(traces).noneMatch(all::contains);
                }
                assertThat(numbers(text("chaser-leak", made.pdf()))).isEqualTo(numbersOf(onTheSheet()));
            }
        }
    }

    private static List<String> traces(Subject subject) {
        List<String> traces = new ArrayList<>();
        String[] name = subject.displayName().split(" ");
        if (subject instanceof Child || subject instanceof PersonOfConcern) {
            traces.add(name[name.length - 1]);
        }
        if (subject instanceof Child child) {
            traces.add(child.names().given());
            child.identifiers().nhsNumber().ifPresent(nhs -> traces.add(nhs.canonical()));
            child.identifiers().localRef().ifPresent(traces::add);
            child.home().ifPresent(home -> traces.add(home.oneLine()));
            if (child.birth() instanceof Birth.Born born) {
                traces.add(DateWords.date(born.on()));
            }
        }
        return traces;
    }

    @Test
    void whoeverHasReturnedEverythingIsNotChasedAndNoPaperCanBeMade() {
        PaperKey first = chasers().getFirst();
        onTheSheet().forEach(item -> holdsNothing(first.agency(), item));

        assertThat(chasers()).isNotEmpty().doesNotContain(first);
        assertThatThrownBy(() -> prepared(first)).isInstanceOf(Refusal.class);
    }

    @Test
    void anAgencyThatTheMeetingDoesNotWaitForIsNotChased() {
        Set<AgencyId> awaited = hub.book(hub.today).meeting().type().awaited();
        AgencyId other = hub.book(hub.today).hub().directory().agencies().stream()
                .map(Agency::id)
                .filter(id -> !awaited.contains(id))
                .findFirst()
                .orElseThrow();
        holdsNothing(other, onTheSheet().getFirst());

        assertThat(chasers().stream().map(PaperKey::agency)).doesNotContain(other);
        assertThatThrownBy(() -> prepared(new PaperKey(hub.today, PaperKind.CHASER, other)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aReturnThatComesWhileItIsLookedAtStopsIt() {
        PaperKey first = chasers().getFirst();
        PreparedPaper seen = prepared(first);
        holdsNothing(first.agency(), onTheSheet().getFirst());

        assertThatThrownBy(() -> hub.services.papers().issue(hub.chair(), seen, BY_HAND))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.kind()).isEqualTo(Refusal.Kind.CHANGED_MEANWHILE));
    }

    private IssuedFile sent(PaperKey key) {
        IssuedFile file = hub.services.papers().issue(hub.chair(), prepared(key), BY_HAND);
        hub.services.papers().printed(hub.chair(), file);
        return file;
    }

    @Test
    void whoeverStillOwesAnHourAfterItWentOutIsChasedASecondTimeAndNoThird() throws IOException {
        PaperKey silent = chasers().getFirst();
        PaperKey answers = chasers().get(1);
        IssuedFile first = sent(silent);
        sent(answers);
        hub.clock.pass(Duration.ofMinutes(58));
        assertThat(chasers()).isNotEmpty().doesNotContain(silent, answers);
        onTheSheet().forEach(item -> holdsNothing(answers.agency(), item));
        hub.clock.pass(Duration.ofMinutes(3));

        assertThat(chasers()).contains(silent).doesNotContain(answers);
        PreparedPaper again = prepared(silent);
        assertThat(text("chaser-again", again.pdf())).contains("eplaces", first.reference());
        assertThat(numbers(text("chaser-again", again.pdf()))).isEqualTo(numbersOf(onTheSheet()));
        sent(silent);
        hub.clock.pass(Duration.ofHours(3));
        assertThat(chasers()).isNotEmpty().doesNotContain(silent);
    }

    @Test
    void itIsNumberedSealedAndInTheRegisterAlsoWhileTheMeetingIsHeld() {
        PaperKey first = chasers().getFirst();
        IssuedFile file = hub.services.papers().issue(hub.chair(), prepared(first), BY_HAND);
        hub.services.papers().printed(hub.chair(), file);
        assertThat(file.reference()).isEqualTo("SAM-2026-11-24-P01");
        assertThat(chasers()).doesNotContain(first);

        hub.services.meetings().open(hub.chair(), hub.today);

        assertThat(chasers()).isEmpty();
        assertThat(hub.services.papers().queue(hub.viewer()).stream()
                        .filter(one -> one.book().meeting().id().equals(hub.today))
                        .flatMap(one -> one.queue().out().stream()))
                .singleElement()
                .satisfies(out -> {
                    assertThat(out.paper().reference()).isEqualTo(file.reference());
                    assertThat(out.state()).isEqualTo(PaperState.ISSUED);
                });
    }
}
