package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.BreakGlass;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.hub.AuditTrailLines;
import org.mashhuddle.service.hub.AuditTrailSearch;
import org.mashhuddle.service.record.OpenedRecord;

/// Who opens no record in the course of their work opens one with break-glass, and the chair hears of
/// it.
class BreakGlassTest {

    private static final Actor ADMINISTRATOR = new Actor(new UserId(new UUID(7, 1)), Set.of(Role.ADMINISTRATOR));
    private static final String WHY = "Police ask at night where the child lives.";

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private OpenedRecord opened(String who, String why) {
        return scene.verbs.breakGlass().open(ADMINISTRATOR, who, why);
    }

    @Test
    void oneRecordIsOpenedAndTheChairReadsOfItOnce() {
        assertThat(opened(scene.child.displayName(), WHY).subject().id()).isEqualTo(scene.child.id());
        assertThat(scene.verbs.breakGlass().notices(scene.viewer()))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.name()).isEqualTo(scene.child.displayName());
                    assertThat(notice.opened().reason()).isEqualTo(WHY);
                    assertThat(notice.opened().by()).isEqualTo(ADMINISTRATOR.user());
                });
        assertThat(scene.verbs
                        .breakGlass()
                        .read(
                                scene.chair,
                                scene.verbs
                                        .breakGlass()
                                        .notices(scene.viewer())
                                        .getFirst()
                                        .opened()))
                .isEmpty();
        assertThat(scene.verbs.breakGlass().notices(scene.named.viewer())).isEmpty();
    }

    @Test
    void whoOpenedItAndChairsTooLeavesTheNoticeToAnotherChair() {
        Actor both = new Actor(ADMINISTRATOR.user(), Set.of(Role.ADMINISTRATOR, Role.CHAIR));
        var _ = scene.verbs.breakGlass().open(both, scene.child.displayName(), WHY);
        BreakGlass opened =
                scene.verbs.breakGlass().notices(scene.viewer()).getFirst().opened();
        assertThat(scene.verbs.breakGlass().notices(both.viewer())).isEmpty();
        assertThatThrownBy(() -> scene.verbs.breakGlass().read(both, opened)).hasMessage("NOT_ALLOWED");
        assertThat(scene.verbs.breakGlass().notices(scene.viewer()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.opened().read()).isEmpty());
    }

    @Test
    void withoutAReasonOrANameNothingIsOpenedAndNobodyIsTold() {
        assertThatThrownBy(() -> opened(scene.child.displayName(), " ")).hasMessage("REASON_MISSING");
        assertThatThrownBy(() -> opened("Nobody Known", WHY)).hasMessage("NOT_FOUND");
        assertThat(scene.verbs.breakGlass().notices(scene.viewer())).isEmpty();
    }

    /// Which of the two is meant is not guessed.
    @Test
    void ofTwoWhoAreCalledTheSameNeitherIsOpened() {
        Child twin = AChild.aChild().numbered(4711).build();
        assertThat(twin.displayName()).isEqualTo(scene.child.displayName());
        scene.verbs.subjects().keep(scene.chair, "subject.add", twin);
        assertThatThrownBy(() -> opened(twin.displayName(), WHY))
                .isInstanceOf(Refusal.class)
                .hasMessage("SEVERAL_CALLED_SO");
        assertThat(scene.verbs.breakGlass().notices(scene.viewer())).isEmpty();
    }

    @Test
    void aRestrictedRecordStaysClosedAsIfItWereNotThere() {
        for (String who : new String[] {Scene.NHS, "999 007 7002", scene.hidden.displayName()}) {
            assertThatThrownBy(() -> opened(who, WHY))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("NOT_FOUND");
        }
    }

    @Test
    void theTrailIsSearchedByChildPersonVerbAndDay() {
        opened(scene.child.displayName(), WHY);
        AuditTrailSearch glass =
                new AuditTrailSearch(Optional.empty(), Optional.empty(), Optional.of(Set.of("break-glass.open")), "");
        assertThat(found(glass))
                .singleElement()
                .satisfies(line -> assertThat(line.by()).isEqualTo(ADMINISTRATOR.user()));
        AuditTrailSearch child =
                new AuditTrailSearch(Optional.empty(), Optional.empty(), Optional.empty(), scene.child.displayName());
        assertThat(found(child))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.about()).isIn(scene.child.displayName(), "Anne Bennett"))
                .anySatisfy(line -> assertThat(line.deed()).isEqualTo("break-glass.open"));
        AuditTrailSearch other = new AuditTrailSearch(
                Optional.empty(), Optional.of(Scene.DAY.plusDays(1)), Optional.of(Set.of("break-glass.open")), "");
        assertThat(found(other)).isEmpty();
        AuditTrailSearch hers = new AuditTrailSearch(Optional.empty(), Optional.empty(), Optional.empty(), Scene.NHS);
        assertThat(Told.by(scene.verbs.trail().find(scene.viewer(), hers))).doesNotContainIgnoringCase(Scene.MARKER);
    }

    private java.util.List<AuditTrailLines.Line> found(AuditTrailSearch meant) {
        return scene.verbs.trail().find(scene.viewer(), meant).lines();
    }

    /// Who opens no records finds a child by the number that stands in the trail, never by a name.
    @Test
    void anAuditorSearchesByTheNumberInTheTrail() {
        String id = scene.child.id().value().toString();
        Actor auditor = new Actor(new UserId(new UUID(7, 2)), Set.of(Role.AUDITOR));
        AuditTrailSearch number =
                new AuditTrailSearch(Optional.empty(), Optional.empty(), Optional.empty(), "…" + id.substring(24));
        AuditTrailSearch name =
                new AuditTrailSearch(Optional.empty(), Optional.empty(), Optional.empty(), scene.child.displayName());
        assertThat(scene.verbs.trail().find(auditor.viewer(), number).lines()).isNotEmpty();
        assertThat(scene.verbs.trail().find(auditor.viewer(), name).lines()).isEmpty();
    }

    @Test
    void whatWasChangedOfAChildIsSaidWithoutWhatItSays() {
        scene.verbs.search().prepare(scene.viewer());
        var now = (org.mashhuddle.domain.subject.Child)
                scene.verbs.records().open(scene.viewer(), scene.child.id()).subject();
        var changed = new org.mashhuddle.domain.subject.Child(
                now.id(),
                now.names(),
                now.birth(),
                now.sex(),
                now.ethnicity(),
                now.identifiers(),
                now.home(),
                new org.mashhuddle.domain.subject.Care("", "Elm Academy", "", "", "", ""),
                now.household(),
                now.typedHere(),
                now.restriction(),
                now.version());
        scene.verbs.subjects().change(scene.chair, changed, true);
        AuditTrailSearch changes =
                new AuditTrailSearch(Optional.empty(), Optional.empty(), Optional.of(Set.of("subject.change")), "");
        assertThat(found(changes).getFirst().detail()).contains("school").doesNotContain("Elm");
    }
}
