package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.service.PaperScript;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Script;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.Verb;

/// A restricted child, through every verb, as a chair who is not one of her named users: not a
/// name, not an address, not a number, not a word that was said about her.
class RestrictedChildTest {

    /// After every so manyth change everything is looked at, and after the last.
    private static final int LOOKS_AFTER = LongForm.or("restricted.looks", 8, 1);

    @TempDir
    private Path folder;

    @Test
    void noVerbTellsAnythingAboutHerToWhoIsNotNamed() throws Exception {
        try (Scene scene = new Scene(folder)) {
            Script script = new Script(folder);
            for (Verb verb : script.morning()) {
                tellsNothing(scene, verb);
            }
            scene.verbs.agendas().propose(scene.chair, scene.meeting);
            for (Verb verb : script.held()) {
                tellsNothing(scene, verb);
                if (verb.name().startsWith("meetings.open")) {
                    scene.discussHidden();
                }
            }
            int changes = 0;
            for (Verb verb : script.afterwards()) {
                tellsNothing(scene, verb);
                if (!verb.reads() && changes++ % LOOKS_AFTER == 0) {
                    noLookTellsAnything(scene, script);
                }
            }
            noLookTellsAnything(scene, script);
            for (Verb verb : PaperScript.verbs()) {
                tellsNothing(scene, verb);
            }
            assertThat(scene.hiddenAction().status().hasEnded()).isFalse();
        }
    }

    /// At this state of the record. A verb that only looks leaves it as it is, so after one there is no other
    /// answer to hear.
    private static void noLookTellsAnything(Scene scene, Script script) throws Exception {
        for (Verb look : script.all()) {
            if (look.reads()
                    && !look.name().contains("pages")
                    && (signed(scene) || !look.name().contains("manifest"))) {
                tellsNothing(scene, look);
            }
        }
    }

    /// Without this the test above might look in the wrong place.
    @Test
    void whoIsNamedFindsEverything() {
        try (Scene scene = new Scene(folder)) {
            scene.plan();
            scene.open();
            String book = Told.by(scene.verbs.meetings().book(scene.named.viewer(), scene.meeting));
            assertThat(book)
                    .contains(
                            "Zyxmarkfamily",
                            "Zyxmarkalias",
                            "Zyxmarkclosed",
                            "77 Zyxmark Street",
                            Scene.NHS,
                            "zyxmark because",
                            "Visit zyxmark house",
                            "zyxmark said by health");
            assertThat(scene.verbs
                            .search()
                            .find(scene.named.viewer(), "zyxmark")
                            .total())
                    .isEqualTo(1);
            String aside = Told.by(scene.verbs.subjects().aside(scene.named.viewer(), scene.hidden.id()));
            assertThat(aside).contains("zyxmark summary");
        }
    }

    @Test
    void sheCannotBeReachedUnderAnotherChildsName() {
        try (Scene scene = new Scene(folder)) {
            scene.plan();
            scene.hub.clock.pass(java.time.Duration.ofHours(2));
            scene.verbs.meetings().open(scene.chair, scene.meeting);
            Discussion spoofed = Discussion.waiting(
                            scene.item(scene.hidden.id()).id(), scene.child.id())
                    .with(scene.contribution("written over her item"));
            assertThatThrownBy(() -> scene.verbs.meetings().record(scene.chair, scene.meeting, spoofed))
                    .isInstanceOf(Refusal.class);
            assertThat(Told.by(scene.verbs.meetings().book(scene.named.viewer(), scene.meeting)))
                    .doesNotContain("written over her item");
        }
    }

    @Test
    void ofHerGapsTheScreenTellsTheKindAndTheMinutesNothing() {
        try (Scene scene = new Scene(folder)) {
            scene.plan();
            scene.open();
            scene.verbs
                    .actions()
                    .assign(
                            scene.named,
                            scene.meeting,
                            scene.item(scene.hidden.id()).id(),
                            scene.line("nobody yet !police"),
                            new SharingMark.MayBeShared());
            scene.closeMeeting();
            List<Gap> hers = scene.verbs.minutes().view(scene.viewer(), scene.meeting).gaps().stream()
                    .filter(gap -> gap.number() == scene.item(scene.hidden.id()).number())
                    .toList();
            assertThat(hers).extracting(Gap::kind).contains(GapKind.ACTION_INCOMPLETE);
            assertThat(hers).extracting(Gap::detail).containsOnly("");
            assertThat(scene.verbs.meetings().gaps(scene.viewer(), scene.meeting))
                    .containsAll(hers);
            assertThat(scene.verbs.meetings().gaps(scene.named.viewer(), scene.meeting))
                    .extracting(Gap::detail)
                    .anyMatch(detail -> detail.endsWith("police"));
            scene.sign();
            String minutes = Told.by(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting));
            assertThat(minutes)
                    .contains("Item " + hers.getFirst().number() + ": part of what is asked for; what, is restricted.")
                    .doesNotContain("Item " + hers.getFirst().number() + ": action");
        }
    }

    private static boolean signed(Scene scene) {
        return scene.verbs
                .minutes()
                .view(scene.viewer(), scene.meeting)
                .signed()
                .isPresent();
    }

    private static void tellsNothing(Scene scene, Verb verb) throws Exception {
        hasNoMarker(verb.name(), answer(scene, Optional.of(verb.call())));
        hasNoMarker(verb.name() + " aimed at her", answer(scene, verb.onHidden()));
    }

    private static Object answer(Scene scene, Optional<Verb.Call> call) throws Exception {
        try {
            return call.isPresent() ? call.get().on(scene) : "";
        } catch (Refusal | IllegalStateException refused) {
            return refused;
        }
    }

    private static void hasNoMarker(String what, Object answer) {
        String told = Told.by(answer).toLowerCase(Locale.UK);
        assertThat(told).as(what).doesNotContain(List.of(Scene.MARKER, Scene.NHS, "999 007 7002", "zz7 7zz"));
    }
}
