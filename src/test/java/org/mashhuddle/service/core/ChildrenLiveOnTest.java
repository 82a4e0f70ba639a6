package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.reason.BirthPassed;
import org.mashhuddle.domain.reason.EighteenthNear;
import org.mashhuddle.domain.reason.LifeChanged;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.standing.Newborn;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.record.OpenedRecord;

/// Children live on (`product.md`, "The day"): birth, the eighteenth birthday, a move, a death.
class ChildrenLiveOnTest {

    private static final LocalDate MONDAY = Story.MONDAY;
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final String REASON = "School and health see no further harm now.";

    @TempDir
    private Path folder;

    private static Newborn baby(String given, Sex sex) {
        return new Newborn(MONDAY, given, "Test-Rowan", sex);
    }

    private static Child unborn(Story story) {
        Child child = AChild.aChild()
                .called("", "Test-Rowan")
                .expectedOn(MONDAY.plusDays(9))
                .build();
        story.hub.services.subjects().keep(story.chair(), "subject.add", child);
        return child;
    }

    private static List<Reason> reasons(Story story, SubjectId who, LocalDate day) {
        return story.hub
                .services
                .agendas()
                .propose(story.chair(), story.hub.services.agendas().plan(story.chair(), day))
                .agenda()
                .itemOf(who)
                .map(AgendaItem::reasons)
                .orElse(List.of());
    }

    private static OpenedRecord record(Story story, SubjectId who) {
        return story.hub.services.records().open(story.hub.viewer(), who);
    }

    @Test
    void aBirthKeepsTheRecordAndTheNextMeetingHearsOfIt() {
        try (Story story = new Story(folder)) {
            Child expected = unborn(story);
            assertThat(reasons(story, expected.id(), MONDAY)).isEmpty();
            List<Child> born =
                    story.hub.services.lives().born(story.chair(), expected.id(), List.of(baby("Wren", Sex.FEMALE)));
            assertThat(born).hasSize(1);
            assertThat(born.getFirst().id()).isEqualTo(expected.id());
            assertThat(born.getFirst().birth()).isEqualTo(new Birth.Born(MONDAY));
            assertThat(born.getFirst().typedHere())
                    .contains(ChildPart.NAMES, ChildPart.BIRTH, ChildPart.SEX_AND_ETHNICITY);
            assertThat(reasons(story, expected.id(), MONDAY))
                    .containsExactly(new LifeChanged(LifeChanged.Change.BORN, MONDAY));
            assertThatThrownBy(() -> story.hub
                            .services
                            .lives()
                            .born(story.chair(), expected.id(), List.of(baby("Wren", Sex.FEMALE))))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void theExpectedBirthThatHasPassedEndsAsAReasonWithTheBirth() {
        try (Story story = new Story(folder)) {
            Child expected =
                    AChild.aChild().called("", "Test-Rowan").expectedOn(MONDAY).build();
            story.hub.services.subjects().keep(story.chair(), "subject.add", expected);
            story.hub
                    .services
                    .referrals()
                    .receive(
                            story.chair(),
                            AReferral.aReferral(expected.id(), story.hub.clock.instant())
                                    .build());
            assertThat(reasons(story, expected.id(), MONDAY)).anyMatch(BirthPassed.class::isInstance);
            story.hub.services.lives().born(story.chair(), expected.id(), List.of(baby("Wren", Sex.FEMALE)));
            assertThat(reasons(story, expected.id(), MONDAY))
                    .noneMatch(BirthPassed.class::isInstance)
                    .anyMatch(LifeChanged.class::isInstance);
        }
    }

    @Test
    void aBirthTypedIntoTheFormIsHeardOfToo() {
        try (Story story = new Story(folder)) {
            Child expected = unborn(story);
            Child typed = AChild.aChild()
                    .called("Wren", "Test-Rowan")
                    .bornOn("2026-11-23")
                    .build();
            Child changed = new Child(
                    expected.id(),
                    typed.names(),
                    typed.birth(),
                    typed.sex(),
                    "",
                    typed.identifiers(),
                    typed.home(),
                    typed.care(),
                    typed.household(),
                    Set.of(),
                    Optional.empty(),
                    1);
            story.hub.services.subjects().change(story.chair(), changed, true);
            assertThat(reasons(story, expected.id(), MONDAY)).hasAtLeastOneElementOfType(LifeChanged.class);
        }
    }

    @Test
    void twinsAreTwoRecordsLinkedAndAsRestrictedAsTheOne() {
        try (Story story = new Story(folder)) {
            Child expected = unborn(story);
            story.hub
                    .services
                    .subjects()
                    .restrict(story.chair(), expected.id(), Set.of(story.chair().user()), "A parent works here");
            List<Child> born = story.hub
                    .services
                    .lives()
                    .born(story.chair(), expected.id(), List.of(baby("Wren", Sex.FEMALE), baby("Finch", Sex.MALE)));
            assertThat(born).hasSize(2);
            assertThat(born)
                    .allMatch(child -> child.restriction()
                            .equals(Optional.of(
                                    new Restriction(Set.of(story.chair().user())))));
            assertThat(record(story, expected.id()).links())
                    .singleElement()
                    .matches(link -> link.link().kind() == LinkKind.SIBLING)
                    .matches(link -> link.other().equals(born.get(1)));
            born.forEach(child -> assertThat(reasons(story, child.id(), MONDAY)).isNotEmpty());
        }
    }

    @Test
    void whoTurnsEighteenStaysAsLongAsSomethingIsOpen() {
        try (Story story = new Story(folder)) {
            Child older = AChild.aChild()
                    .called("Older", "Test-Rowan")
                    .bornOn("2008-11-24")
                    .build();
            story.hub.services.subjects().keep(story.chair(), "subject.add", older);
            story.hub
                    .services
                    .referrals()
                    .receive(
                            story.chair(),
                            AReferral.aReferral(older.id(), story.hub.clock.instant())
                                    .build());
            assertThat(reasons(story, older.id(), MONDAY)).anyMatch(EighteenthNear.class::isInstance);
            assertThat(reasons(story, older.id(), TUESDAY.plusDays(1))).isNotEmpty();
            assertThat(record(story, older.id()).subject()).isInstanceOf(Child.class);
        }
    }

    @Test
    void aMoveIsNotOverUntilTheOtherAreaHasAcknowledged() {
        try (Story story = new Story(folder)) {
            story.opens();
            story.discusses(OutcomeKind.TRANSFER, REASON);
            story.closes();
            SubjectId who = story.child.id();
            assertThat(record(story, who).clocks()).singleElement().matches(RunningClock::isAwaited);
            assertThat(story.isOn(MONDAY.plusDays(3))).isTrue();
            story.hub
                    .services
                    .clocks()
                    .met(story.chair(), record(story, who).clocks().getFirst().id(), "Otherborough wrote on 24/11");
            assertThat(record(story, who).clocks()).isEmpty();
        }
    }
}
