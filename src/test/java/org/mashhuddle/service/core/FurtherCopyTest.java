package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.paper.reader.PaperWarning;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.service.papers.FurtherCopyService;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;

/// A chair chooses who else gets a child's plan; the copy goes through the gate of every paper.
class FurtherCopyTest {

    private static final Sending SENT = new Sending(Channel.HANDED_OVER, "the duty desk");

    @TempDir
    private Path folder;

    private TestHub hub;
    private FurtherCopyService further;

    @BeforeEach
    void theMeetingIsHeld() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
        further = hub.services.furtherCopies();
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private List<WaitingPaper> waiting() {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting();
    }

    private PaperKey plan() {
        return waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == PaperKind.PLAN)
                .findFirst()
                .orElseThrow();
    }

    /// Somebody who was not at the meeting.
    private PaperKey forSomebodyElse() {
        PaperKey plan = plan();
        Set<Object> there = new HashSet<>();
        hub.book(hub.today).meeting().attendance().forEach(one -> there.add(one.agency()));
        Agency absent = further.possible(hub.viewer(), plan).stream()
                .filter(agency -> !there.contains(agency.id()))
                .findFirst()
                .orElseThrow();
        return new PaperKey(plan.meeting(), plan.kind(), absent.id(), plan.subject());
    }

    @Test
    void whoIsChosenGetsItsOwnCopyThroughTheSameGate() throws IOException {
        PaperKey copy = forSomebodyElse();
        assertThatThrownBy(() -> hub.services.papers().prepare(hub.chair(), copy, ""))
                .isInstanceOf(Refusal.class);
        further.choose(hub.chair(), copy, " it takes him in from Monday ");
        WaitingPaper one = waiting().stream()
                .filter(each -> each.key().equals(copy))
                .findFirst()
                .orElseThrow();
        assertThat(one.standing()).isEqualTo(WaitingPaper.Standing.DUE);
        assertThat(one.further()).hasValueSatisfying(why -> {
            assertThat(why.because()).isEqualTo("it takes him in from Monday");
            assertThat(why.by()).isEqualTo(hub.chair().user());
        });
        PreparedPaper seen = hub.services.papers().prepare(hub.chair(), copy, "");
        assertThat(seen.checks().warnings()).contains(PaperWarning.NOT_AT_THE_MEETING);
        assertThat(seen.checks().withheld()).isNotEmpty();
        assertThatThrownBy(() ->
                        hub.services.papers().issue(hub.chair(), seen, new Sending(Channel.SECURE_EMAIL, "somebody")))
                .isInstanceOf(Refusal.class);
        IssuedFile file = hub.services.papers().issue(hub.chair(), seen, SENT);
        Files.createDirectories(Path.of("target", "pages"));
        Files.write(Path.of("target", "pages", "further-plan.pdf"), file.pdf());
        assertThat(new VeraPdf().faults(file.pdf())).isEmpty();
        assertThat(waiting()).noneMatch(each -> each.key().equals(copy));
        assertThat(hub.services.papers().queue(hub.viewer(), hub.today).queue().out())
                .anyMatch(out -> out.paper().key().equals(copy)
                        && out.paper().reference().equals(file.reference()));
    }

    @Test
    void whoHasAPartAndEveryOtherPaperIsRefused() {
        PaperKey own = plan();
        PaperKey other = forSomebodyElse();
        refused(own, "why");
        refused(new PaperKey(hub.today, PaperKind.MINUTES, other.agency()), "why");
        refused(new PaperKey(hub.today, PaperKind.CASE_FILE, other.agency(), other.subject()), "why");
        refused(other, "  ");
        further.choose(hub.chair(), other, "why");
        refused(other, "twice");
    }

    private void refused(PaperKey copy, String because) {
        assertThatThrownBy(() -> further.choose(hub.chair(), copy, because)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsTakenBackDoesNotGo() {
        PaperKey copy = forSomebodyElse();
        further.choose(hub.chair(), copy, "why");
        PreparedPaper seen = hub.services.papers().prepare(hub.chair(), copy, "");
        further.takeBack(hub.chair(), copy);
        assertThatThrownBy(() -> hub.services.papers().issue(hub.chair(), seen, SENT))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> further.takeBack(hub.chair(), copy)).isInstanceOf(Refusal.class);
        further.choose(hub.chair(), copy, "after all");
        assertThat(waiting()).anyMatch(each -> each.key().equals(copy));
    }

    /// Nobody hears of it later than the others did: two hours.
    @Test
    void whatIsChosenLateIsNotOverdueAtOnce() {
        hub.clock.pass(Duration.ofHours(9));
        PaperKey copy = forSomebodyElse();
        further.choose(hub.chair(), copy, "why");
        WaitingPaper one = waiting().stream()
                .filter(each -> each.key().equals(copy))
                .findFirst()
                .orElseThrow();
        assertThat(one.dueAt().passed(hub.clock.instant())).isFalse();
        assertThat(one.dueAt().passed(hub.clock.instant().plus(Duration.ofMinutes(121))))
                .isTrue();
    }

    /// A second account of who is owed a plan: agencies that have something to do for the child, and those
    /// chosen and not taken back, less those that have it.
    @Test
    void thePlansThatWaitAreThoseOfASecondAccount() {
        Random random = new Random(20261126);
        MeetingBook book = hub.book(hub.today);
        Set<List<Object>> owed = owed(book);
        Set<List<Object>> chosen = new HashSet<>();
        Set<List<Object>> gone = new HashSet<>();
        for (int step = 0; step < Integer.getInteger("further.steps", 16); step++) {
            PaperKey some = anyPlan(book, random);
            List<Object> which = List.of(some.agency(), some.subject().orElseThrow());
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3, 4, 5 -> {
                    if (does(() -> further.choose(hub.chair(), some, "step"))) {
                        assertThat(owed).doesNotContain(which);
                        chosen.add(which);
                    }
                }
                case 6, 7, 8, 9, 10 -> {
                    if (does(() -> further.takeBack(hub.chair(), some))) {
                        assertThat(chosen.remove(which)).isTrue();
                    }
                }
                default -> {
                    if (does(() -> hub.services
                            .papers()
                            .issue(hub.chair(), hub.services.papers().prepare(hub.chair(), some, ""), SENT))) {
                        gone.add(which);
                    }
                }
            }
            Set<List<Object>> expected = new HashSet<>(owed);
            expected.addAll(chosen);
            expected.removeAll(gone);
            Set<List<Object>> found = new HashSet<>();
            waiting().stream()
                    .map(WaitingPaper::key)
                    .filter(key -> key.kind() == PaperKind.PLAN)
                    .forEach(
                            key -> found.add(List.of(key.agency(), key.subject().orElseThrow())));
            assertThat(found).as("step " + step).isEqualTo(expected);
        }
        assertThat(chosen).isNotEmpty();
    }

    private static boolean does(Runnable verb) {
        try {
            verb.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /// Of two children, so that the same is met again.
    private PaperKey anyPlan(MeetingBook book, Random random) {
        List<SubjectId> children = book.agenda().items().stream()
                .map(AgendaItem::subject)
                .filter(id -> book.subjects().get(id) instanceof Child)
                .limit(2)
                .toList();
        List<Agency> agencies = book.hub().directory().agencies();
        return new PaperKey(
                hub.today,
                PaperKind.PLAN,
                agencies.get(random.nextInt(agencies.size())).id(),
                Optional.of(children.get(random.nextInt(children.size()))));
    }

    private static Set<List<Object>> owed(MeetingBook book) {
        Set<List<Object>> owed = new HashSet<>();
        for (Action action : book.actions()) {
            if (action.status() != ActionStatus.WITHDRAWN
                    && book.subjects().get(action.subject()) instanceof Child child
                    && child.restriction().isEmpty()) {
                action.agency().ifPresent(agency -> owed.add(List.of(agency, child.id())));
            }
        }
        return owed;
    }
}
