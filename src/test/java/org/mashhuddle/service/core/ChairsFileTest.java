package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.paper.ReaderPapers;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.paper.reader.PaperWarning;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.service.SignedWords;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;

/// The chair's file has every action by the end of the day; each child's own file and lead worker have the plan,
/// whether or not children's social care has something to do in it (issue register, `product.md`, screen 6).
class ChairsFileTest {

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void theMeetingIsHeld() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private List<WaitingPaper> waiting() {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting();
    }

    private WaitingPaper list() {
        return waiting().stream()
                .filter(one -> one.key().kind() == PaperKind.CHAIRS_LIST)
                .reduce((_, _) -> {
                    throw new AssertionError("one list");
                })
                .orElseThrow();
    }

    @Test
    void theListOfAllAgenciesIsDueAtTheEndOfTheDayAndGoesToTheChair() throws IOException {
        MeetingBook book = hub.book(hub.today);
        assertThat(list().dueAt().local()).isEqualTo(book.meeting().heldOn().atTime(17, 0));

        PreparedPaper made = hub.services.papers().prepare(hub.chair(), list().key(), "");
        String words = SignedWords.of(made.pdf());
        String chair = book.hub().directory().name(hub.chair().user());
        assertThat(words).contains("Recipient: Chair, " + chair, "SAM-2026-11-24-P01", "For the chair’s file");
        assertThat(words)
                .as("it holds what was not released")
                .contains("This paper may hold information that its owner has not released: it stays in the chair’s"
                        + " file.")
                .doesNotContain(PaperHead.NOT_RELEASED);
        assertThat(made.checks().warnings())
                .as("whoever chairs is on no list of agencies")
                .doesNotContain(PaperWarning.PERSON_NOT_AT_THE_MEETING, PaperWarning.NOT_AT_THE_MEETING);
        assertThat(SignedWords.of(made.cover()))
                .as("the sheet in front does not say the contrary")
                .contains("Cover sheet")
                .doesNotContain(PaperHead.NOT_RELEASED);
        List<Action> actions = book.agenda().items().stream()
                .filter(item -> book.subject(item)
                        .filter(one -> one.restriction().isEmpty())
                        .isPresent())
                .flatMap(item -> book.actions(item).stream())
                .filter(action -> action.status() != ActionStatus.WITHDRAWN)
                .toList();
        assertThat(actions.stream().flatMap(one -> one.agency().stream()).distinct())
                .hasSizeGreaterThan(2);
        assertThat(actions)
                .hasSizeGreaterThan(10)
                .allSatisfy(one -> assertThat(words).contains(one.text().strip().replaceAll("\\s+", " ")));
        assertThat(made.checks().onEveryPage()).isTrue();
        assertThat(new VeraPdf().faults(made.pdf())).isEmpty();

        IssuedFile file = hub.services.papers().issue(hub.chair(), made, new Sending(Channel.HANDED_OVER, "the chair"));
        hub.services.papers().printed(hub.chair(), file);
        assertThat(waiting()).noneMatch(one -> one.key().kind() == PaperKind.CHAIRS_LIST);
    }

    @Test
    void eachChildWithAPlanHasItForItsFileWhoeverHasSomethingToDo() throws IOException {
        AgencyId care = new ReaderPapers(hub.book(hub.today)).socialCare().orElseThrow();
        socialCareHasNothingToDoAnyMoreWhereOthersHave(care);
        MeetingBook book = hub.book(hub.today);
        List<AgendaItem> planned = book.agenda().items().stream()
                .filter(item -> PaperWriting.isPlanned(book, item))
                .toList();
        List<AgendaItem> nothingToDo = planned.stream()
                .filter(item -> !PaperWriting.hasPart(book, item, care))
                .toList();
        assertThat(nothingToDo).isNotEmpty();
        String lead = worker(book, nothingToDo.getFirst());
        hasTelephone(book, lead.replaceFirst(",.*", ""), lead.replaceFirst("[^,]*, ", ""));

        assertThat(plans(care))
                .containsExactlyInAnyOrderElementsOf(planned.stream()
                        .map(item -> PaperKey.plan(hub.today, care, item.subject()))
                        .toList());
        for (AgendaItem item : nothingToDo) {
            PreparedPaper made =
                    hub.services.papers().prepare(hub.chair(), PaperKey.plan(hub.today, care, item.subject()), "");
            Child child = (Child) book.subject(item).orElseThrow();
            String words = SignedWords.of(made.pdf());
            assertThat(words).contains("Agreed plan for " + child.displayName());
            if (!child.care().worker().isBlank()) {
                boolean ringsThere = child.care().worker().equals(lead);
                assertThat(words)
                        .contains("Lead worker", child.care().worker() + (ringsThere ? ", 01632 960 114" : ""));
            }
            assertThat(hub.services
                            .furtherCopies()
                            .possible(hub.viewer(), PaperKey.plan(hub.today, care, item.subject())))
                    .as("it is chosen for nobody who gets it anyway")
                    .noneMatch(agency -> agency.id().equals(care));
        }
    }

    private void hasTelephone(MeetingBook book, String name, String team) {
        Person person = book.hub().directory().people().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        hub.services
                .settings()
                .keep(
                        new Actor(hub.chair().user(), Set.of(Role.ADMINISTRATOR)),
                        new Person(person.id(), person.agency(), name, team, "01632 960 114", false));
    }

    private static String worker(MeetingBook book, AgendaItem item) {
        String worker = ((Child) book.subject(item).orElseThrow()).care().worker();
        assertThat(worker).isNotBlank();
        return worker;
    }

    private void socialCareHasNothingToDoAnyMoreWhereOthersHave(AgencyId care) {
        MeetingBook book = hub.book(hub.today);
        AgendaItem item = book.agenda().items().stream()
                .filter(one -> PaperWriting.isPlanned(book, one))
                .filter(one -> book.actions(one).stream().anyMatch(action -> !isOf(action, care)))
                .findFirst()
                .orElseThrow();
        book.actions(item).stream()
                .filter(action -> isOf(action, care))
                .forEach(action -> hub.services.actions().withdraw(hub.chair(), action));
    }

    private static boolean isOf(Action action, AgencyId agency) {
        return action.agency().filter(agency::equals).isPresent();
    }

    private List<PaperKey> plans(AgencyId agency) {
        return waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == PaperKind.PLAN && key.agency().equals(agency))
                .toList();
    }

    /// A meeting of before owes what it owed when it was closed.
    @Test
    void aMeetingClosedBeforeOwesNeither() {
        MeetingBook book = hub.book(hub.today);
        AgencyId care = new ReaderPapers(book).socialCare().orElseThrow();
        List<PaperKey> now = owed(book, PaperQueue.Owed.EVERYTHING);
        List<PaperKey> before = owed(book, PaperQueue.Owed.NO_CHAIRS_LIST);
        assertThat(now).containsAll(before);
        assertThat(now.stream().filter(key -> !before.contains(key)))
                .isNotEmpty()
                .allMatch(key -> key.kind() == PaperKind.CHAIRS_LIST
                        || (key.kind() == PaperKind.PLAN && key.agency().equals(care)));
        assertThat(before).noneMatch(key -> key.kind() == PaperKind.CHAIRS_LIST);
        assertThat(before.stream().map(PaperKey::kind)).contains(PaperKind.CASE_FILE);
        assertThat(owed(book, PaperQueue.Owed.AGENCIES_ONLY).stream().map(PaperKey::kind))
                .doesNotContain(PaperKind.CASE_FILE, PaperKind.CHAIRS_LIST);
    }

    private List<PaperKey> owed(MeetingBook book, PaperQueue.Owed owed) {
        PaperQueue.Register register = new PaperQueue.Register(List.of(), List.of(), Optional.empty());
        PaperQueue.Register then = new PaperQueue.Register(
                register.issued(),
                register.holds(),
                register.signed(),
                register.filed(),
                register.safe(),
                register.unsafe(),
                register.further(),
                register.silent(),
                owed,
                register.strategyUntil(),
                register.quarter());
        return Stream.of(PaperQueue.of(book, then, hub.clock.instant()))
                .flatMap(queue -> queue.waiting().stream())
                .map(WaitingPaper::key)
                .toList();
    }
}
