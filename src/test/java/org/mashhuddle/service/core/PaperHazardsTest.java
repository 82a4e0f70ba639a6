package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.PaperAddress;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PaperService;
import org.mashhuddle.service.papers.PreparedPaper;

/// The wrong page in the wrong hands, tried: each way of it is refused, and takes no number.
class PaperHazardsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "the duty desk");

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;
    private PaperService papers;
    private PaperKey slip;
    private Person person;

    @BeforeEach
    void theMeetingIsClosed() {
        hub = TestHub.heldAfter(java.time.Duration.ofMinutes(47), folder);
        meeting = hub.today;
        papers = hub.services.papers();
        slip = first(PaperKind.SLIP);
        person = directory().peopleOf(slip.agency()).getFirst();
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private Directory directory() {
        return hub.services.settings().directory(hub.viewer());
    }

    private PaperQueue queue() {
        return papers.queue(hub.viewer(), meeting).queue();
    }

    private PaperKey first(PaperKind kind) {
        return queue().waiting().stream()
                .filter(one -> one.standing() == WaitingPaper.Standing.DUE)
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private PreparedPaper seen(PaperKey key) {
        return papers.prepare(hub.chair(), key, "");
    }

    private void isRefused(PreparedPaper seen, Sending sending, Refusal.Kind why) {
        int before = queue().out().size();
        assertThatThrownBy(() -> papers.issue(hub.chair(), seen, sending))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(why));
        assertThat(queue().out()).hasSize(before);
    }

    private List<PaperState> states() {
        return queue().out().stream().map(PaperQueue.OutPaper::state).toList();
    }

    @Test
    void aPaperLookedAtBeforeACorrectionIsNotSealedAfterIt() {
        PreparedPaper before = seen(slip);
        Action action = hub.book(meeting).actions().stream()
                .filter(one -> one.agency().filter(slip.agency()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        hub.services
                .actions()
                .edit(
                        hub.chair(),
                        action,
                        hub.services
                                .actions()
                                .quickLine(hub.viewer())
                                .read("ring the aunt first fri 12:00", DAY.atTime(11, 0)));

        isRefused(before, BY_HAND, Refusal.Kind.CHANGED_MEANWHILE);
        assertThat(papers.issue(hub.chair(), seen(slip), BY_HAND).reference()).endsWith("-P01");
    }

    @Test
    void ofTwoPapersLookedAtWithOneNumberTheSecondIsRefusedAndNoNumberIsLost() {
        PreparedPaper list = seen(first(PaperKind.ACTION_LIST));
        PreparedPaper other = seen(slip);
        papers.issue(hub.chair(), list, BY_HAND);

        isRefused(other, BY_HAND, Refusal.Kind.CHANGED_MEANWHILE);
        assertThat(papers.issue(hub.chair(), seen(slip), BY_HAND).reference()).endsWith("-P02");
    }

    @Test
    void somebodyOfAnotherAgencyIsNotARecipient() {
        String stranger = directory().people().stream()
                .filter(one -> !one.agency().equals(slip.agency()))
                .map(Person::name)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> papers.prepare(hub.chair(), slip, stranger)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoLeftAfterThePageWasReadGetsNothing() {
        PreparedPaper seen = papers.prepare(hub.chair(), slip, person.name());
        hub.services
                .settings()
                .keep(hub.chair(), new Person(person.id(), person.agency(), person.name(), person.job(), "", true));

        isRefused(seen, BY_HAND, Refusal.Kind.NOT_FOUND);
    }

    @Test
    void theAddressOnFileNowCountsAndAnOldOneIsNoticed() {
        PreparedPaper seen = papers.prepare(hub.chair(), slip, person.name());
        address("first.desk@agency.example");
        address("second.desk@agency.example");

        isRefused(seen, new Sending(Channel.SECURE_EMAIL, "first.desk"), Refusal.Kind.ADDRESS_DOES_NOT_FIT);
        papers.issue(hub.chair(), seen, new Sending(Channel.SECURE_EMAIL, "second.desk"));

        assertThat(queue().out().getFirst().paper().delivery().orElseThrow().to())
                .isEqualTo("second.desk@agency.example");
    }

    private void address(String email) {
        hub.services.addresses().keep(hub.chair(), person.id(), new PaperAddress(email, "", Optional.empty()));
    }

    @Test
    void withoutAnAddressOnFileNothingGoesThatWay() {
        address("");

        isRefused(
                papers.prepare(hub.chair(), slip, person.name()),
                new Sending(Channel.SECURE_EMAIL, "first.desk"),
                Refusal.Kind.ADDRESS_NOT_ON_FILE);
        isRefused(seen(slip), new Sending(Channel.HANDED_OVER, " "), Refusal.Kind.ADDRESS_NOT_CHECKED);
    }

    @Test
    void aSealedPaperIsOutOnlyOnceItWasPrintedOrSaved() {
        IssuedFile file = papers.issue(hub.chair(), seen(slip), BY_HAND);
        assertThat(states()).containsExactly(PaperState.SEALED);

        papers.printed(hub.chair(), file);

        assertThat(states()).containsExactly(PaperState.ISSUED);
        assertThatThrownBy(() -> papers.neverOut(hub.chair(), file.reference(), "jam"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatNeverCameOutKeepsItsNumberAndGoesAsANewCopy() {
        IssuedFile file = papers.issue(hub.chair(), seen(slip), BY_HAND);
        papers.neverOut(hub.chair(), file.reference(), "no paper left");
        papers.release(hub.chair(), slip);

        PreparedPaper again = seen(slip);

        assertThat(again.head().reference()).endsWith("-P02");
        assertThat(again.head().copy()).isEqualTo("Copy 2 of 2");
        assertThat(states()).containsExactly(PaperState.NEVER_OUT);
    }

    @Test
    void whatCameBackIsNotOutAndWaitsForSomeone() {
        IssuedFile file = papers.issue(hub.chair(), seen(slip), BY_HAND);
        papers.printed(hub.chair(), file);

        papers.cameBack(hub.chair(), file.reference(), "gone away");

        assertThat(states()).containsExactly(PaperState.CAME_BACK);
        assertThat(queue().waiting())
                .filteredOn(one -> one.key().equals(slip))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.standing()).isEqualTo(WaitingPaper.Standing.HELD);
                    assertThat(one.hold().orElseThrow().reason()).contains("gone away");
                });
        assertThatThrownBy(() -> papers.cameBack(hub.chair(), file.reference(), "again"))
                .isInstanceOf(Refusal.class);
    }
}
