package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.core.PlayedHub;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.papers.IssuedFile;

/// Product, "What is signed", 6: what stood under the wrong child goes to the right one; what holds it
/// where it stood is sealed, and says nothing any more to anybody who is not named.
class WrongChildTest {

    private static final String WORDS = "Seen at the walk-in centre with quexmark bruising";
    private static final String WHY = "Health gave the note of another young person";

    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "A. Patel, at the desk");

    @TempDir
    private Path folder;

    private Scene scene;
    private final Child elsewhere = Played.DAY.done().more().elsewhere();
    private final Contribution said = Played.DAY.done().more().said();

    /// @param elsewhere a child of whom nothing was said
    private record Said(Child elsewhere, Contribution said) {}

    private static final class Played {
        private static final PlayedHub<Scene.Begun<Said>> DAY = Scene.after(WrongChildTest::held);
    }

    private static Said held(Scene scene) {
        Child elsewhere = AChild.aChild().called("Rowan", "Test-Hazel").build();
        scene.verbs.subjects().keep(scene.chair, "subject.add", elsewhere);
        scene.plan();
        scene.open();
        scene.discuss();
        Contribution said = scene.contribution(WORDS);
        Discussion now = scene.discussion(scene.child.id()).with(said);
        scene.verbs.meetings().record(scene.hub.typist(), scene.meeting, now.with(citing(said, now.decision())));
        scene.closeMeeting();
        return new Said(elsewhere, said);
    }

    /// The rationale rests on the entry, and goes no further than it.
    private static Decision citing(Contribution said, Decision decision) {
        return new Decision(
                decision.outcomes(),
                decision.because(),
                decision.mark(),
                Set.of(said.id()),
                decision.lawfulBasis(),
                decision.disagreements());
    }

    @BeforeEach
    void minutesAreSigned() {
        scene = new Scene(Played.DAY, folder);
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    private CorrectionService.WrongEntry wrong(SubjectId to) {
        return new CorrectionService.WrongEntry(
                said.id(), to, scene.hub.clock.instant().minus(Duration.ofMinutes(5)));
    }

    private Amendment move(SubjectId to) {
        return scene.verbs.corrections().move(scene.chair, scene.meeting, wrong(to), WHY);
    }

    @Test
    void theEntryStandsWithTheRightChildInTheNextVersion() {
        scene.sign();
        byte[] first = scene.verbs.minutes().pdf(scene.viewer(), scene.meeting);
        assertThat(Told.by(first)).contains("quexmark");
        move(scene.other.id());
        assertThat(scene.discussion(scene.child.id()).contributions())
                .singleElement()
                .satisfies(one -> assertThat(one.said()).isEqualTo("Entry withdrawn on 24/11/2026: " + WHY));
        assertThat(scene.discussion(scene.other.id()).contributions())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.said()).isEqualTo(WORDS);
                    assertThat(one.id()).isNotEqualTo(said.id());
                    assertThat(one.at()).isEqualTo(said.at());
                });
        scene.sign();
        byte[] second = scene.verbs.minutes().pdf(scene.viewer(), scene.meeting, 2);
        assertThat(Told.by(second))
                .contains("Withdrawn, not about who this item is about", "Moved here", WHY, Scene.REASON);
        assertThat(Told.by(second).split("quexmark", -1)).as("once").hasSize(2);
        assertThat(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting, 1)).isEqualTo(first);
        assertThat(Told.by(scene.verbs.records().open(scene.viewer(), scene.child.id())))
                .doesNotContain("quexmark");
        assertThat(Told.by(scene.verbs.records().open(scene.viewer(), scene.other.id())))
                .contains("quexmark");
    }

    @Test
    void aChildWhoWasNotThereHasItInTheirRecordAndIsDecidedOn() {
        scene.sign();
        move(elsewhere.id());
        scene.sign();
        assertThat(Told.by(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting, 2)))
                .doesNotContain("quexmark");
        assertThat(Told.by(scene.verbs.records().open(scene.viewer(), elsewhere.id())))
                .contains("quexmark");
        scene.hub.clock.pass(Duration.ofDays(1));
        var tomorrow =
                scene.verbs.agendas().plan(scene.chair, scene.verbs.meetings().nextMeeting(Scene.DAY));
        assertThat(scene.verbs.meetings().book(scene.viewer(), tomorrow).agenda().items().stream()
                        .map(AgendaItem::subject))
                .contains(elsewhere.id(), scene.child.id());
    }

    @Test
    void whatHoldsItOpensForNamedUsersAloneAndStillVerifies() {
        User steward = user("Kit Steward", Role.DATA_STEWARD);
        User taker = user("Mel Taker", Role.MINUTE_TAKER);
        scene.sign();
        move(scene.other.id());
        user("Nia Steward", Role.DATA_STEWARD);
        assertThat(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting, 1)).isNotEmpty();
        assertThat(scene.verbs.minutes().pdf(steward.actor().viewer(), scene.meeting, 1))
                .isNotEmpty();
        for (var other : List.of(taker.actor(), scene.named)) {
            refused(Refusal.Kind.FILE_SEALED, () -> scene.verbs.minutes().pdf(other.viewer(), scene.meeting, 1));
            assertThat(scene.verbs
                            .minutes()
                            .verify(other.viewer(), scene.meeting, 1)
                            .trusted())
                    .isTrue();
            assertThat(Told.by(scene.verbs.minutes().verify(other.viewer(), scene.meeting, 1)))
                    .doesNotContain("quexmark");
            assertThat(Told.by(scene.verbs.minutes().view(other.viewer(), scene.meeting)))
                    .contains("quexmark");
        }
        assertThat(scene.verbs.minutes().view(scene.viewer(), scene.meeting).moved())
                .singleElement()
                .satisfies(moved -> assertThat(moved.named()).hasSize(2).contains("Kit Steward"));
    }

    @Test
    void nothingIsMadeOfTheSealedVersion() {
        User second = user("Ada Second", Role.CHAIR);
        scene.sign();
        var agency = scene.verbs.meetings().book(scene.eye, scene.meeting).meeting().type().coreAgencies().stream()
                .findFirst()
                .orElseThrow();
        move(scene.other.id());
        refused(
                Refusal.Kind.NEXT_VERSION_FIRST,
                () -> scene.verbs.exports().meeting(scene.chair, scene.meeting, agency));
        scene.sign();
        assertThat(new String(scene.verbs
                        .exports()
                        .meeting(scene.chair, scene.meeting, agency)
                        .bytes()))
                .containsOnlyOnce("quexmark");
        refused(
                Refusal.Kind.NOT_ALL_VISIBLE,
                () -> scene.verbs.exports().everything(second.actor(), "to another system", folder.resolve("all.zip")));
    }

    @Test
    void whatIsOutWithItIsSaidBeforeAndCalledBackAndNothingElse() {
        scene.sign();
        Map<PaperKind, Set<String>> out = new EnumMap<>(PaperKind.class);
        Set<String> with = new TreeSet<>();
        for (PaperKey key : due()) {
            IssuedFile file = scene.verbs
                    .papers()
                    .issue(scene.chair, scene.verbs.papers().prepare(scene.chair, key, ""), BY_HAND);
            out.computeIfAbsent(key.kind(), _ -> new TreeSet<>()).add(file.reference());
            if (Told.by(file.pdf()).contains("quexmark")) {
                with.add(file.reference());
            }
        }
        assertThat(out).containsKeys(PaperKind.MINUTES, PaperKind.CASE_FILE, PaperKind.PLAN);
        assertThat(references(scene.verbs
                        .corrections()
                        .weigh(scene.viewer(), scene.meeting, wrong(scene.other.id()))
                        .papers()))
                .isEqualTo(with);
        move(scene.other.id());
        assertThat(scene.verbs.minutes().view(scene.viewer(), scene.meeting).moved())
                .singleElement()
                .satisfies(moved -> assertThat(references(moved.papers())).isEqualTo(with));
    }

    private List<PaperKey> due() {
        return scene.verbs.papers().queue(scene.viewer(), scene.meeting).queue().waiting().stream()
                .filter(one -> one.standing() == WaitingPaper.Standing.DUE)
                .map(WaitingPaper::key)
                .toList();
    }

    private static Set<String> references(List<IssuedPaper> papers) {
        return papers.stream().map(IssuedPaper::reference).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aBreachIsLoggedAndItsClockRunsFromWhenItWasKnown() {
        scene.sign();
        move(scene.other.id());
        DataBreach breach = scene.verbs.requests().breaches(scene.viewer()).getFirst();
        assertThat(breach.isOpen()).isTrue();
        assertThat(breach.reportBy(UsualLimits.limits()))
                .isEqualTo(
                        scene.hub.clock.instant().minus(Duration.ofMinutes(5)).plus(Duration.ofHours(72)));
        assertThat(breach.words().toLowerCase())
                .contains("version", "sealed")
                .doesNotContain("quexmark", "alder", "other");
    }

    /// The mark of what a rationale cites goes on holding it back.
    @Test
    void theRationaleGoesNoFurtherThanBefore() {
        scene.verbs
                .meetings()
                .record(
                        scene.hub.typist(),
                        scene.meeting,
                        scene.discussion(scene.child.id()).with(said.marked(new SharingMark.RecordOnly())));
        scene.sign();
        move(scene.other.id());
        scene.sign();
        assertThat(Told.by(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting, 2)))
                .doesNotContain("quexmark", Scene.REASON);
    }

    @Test
    void whatWasAskedAboutTheEntryGoesWithIt() {
        scene.sign();
        Amendment asked = scene.verbs
                .corrections()
                .ask(
                        scene.chair,
                        scene.meeting,
                        new CorrectionService.Wish(
                                new Amendment.Asker(Amendment.Who.OTHER, Optional.empty(), "P. Person"),
                                Optional.of(scene.child.id()),
                                new Amendment.Entry(
                                        Amendment.Kind.WORDS,
                                        EntryPart.SHARED,
                                        said.id().value().toString()),
                                "No quexmark bruising",
                                SharingMark.usual(),
                                Scene.DAY));
        move(scene.other.id());
        Amendment now = scene.verbs.corrections().of(scene.viewer(), scene.meeting).stream()
                .filter(one -> one.id().equals(asked.id()))
                .findFirst()
                .orElseThrow();
        assertThat(now.about()).contains(scene.other.id());
        assertThat(now.isOpen()).isTrue();
        scene.verbs
                .corrections()
                .answer(
                        scene.chair,
                        now.id(),
                        new CorrectionService.Reply(true, "They say so", "No quexmark marks at all", false));
        scene.sign();
        assertThat(Told.by(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting, 2)))
                .contains("No quexmark marks at all")
                .doesNotContain(WORDS);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingChanges() {
        refused(Refusal.Kind.MINUTES_NOT_SIGNED, () -> move(scene.other.id()));
        scene.sign();
        refused(Refusal.Kind.RIGHT_CHILD_ALREADY, () -> move(scene.child.id()));
        refused(Refusal.Kind.NOT_FOUND, () -> move(scene.hidden.id()));
        refused(Refusal.Kind.NOT_FOUND, () -> move(new SubjectId(new java.util.UUID(7, 7))));
        for (String reason : List.of("It is about Other", "Not of jordan", " ")) {
            refused(
                    reason.isBlank() ? Refusal.Kind.REASON_MISSING : Refusal.Kind.NAME_IN_REASON,
                    () -> scene.verbs.corrections().move(scene.chair, scene.meeting, wrong(scene.other.id()), reason));
        }
        Instant later = scene.hub.clock.instant().plusSeconds(1);
        refused(
                Refusal.Kind.IN_THE_FUTURE,
                () -> scene.verbs
                        .corrections()
                        .weigh(
                                scene.viewer(),
                                scene.meeting,
                                new CorrectionService.WrongEntry(said.id(), scene.other.id(), later)));
        assertThat(scene.verbs.requests().breaches(scene.viewer())).isEmpty();
        assertThat(scene.verbs.corrections().of(scene.viewer(), scene.meeting)).isEmpty();
        move(scene.other.id());
        refused(Refusal.Kind.NEXT_VERSION_FIRST, () -> move(elsewhere.id()));
    }

    private User user(String name, Role role) {
        return scene.verbs.users().add(scene.chair, name, Set.of(role), "violet anchor pebble fifteen".toCharArray());
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable verb) {
        Throwable thrown = catchThrowable(verb);
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, one -> assertThat(one.kind()).isEqualTo(kind));
    }
}
