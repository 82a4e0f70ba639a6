package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Script;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.Verb;

/// What others are told of a restricted child through her sibling, through what was left off, and
/// through numbers: nothing.
class RestrictedRelationsTest {

    @TempDir
    private Path folder;

    private static AgendaItem siblingAs(Scene scene, org.mashhuddle.domain.access.Viewer viewer) {
        return scene.verbs
                .agendas()
                .book(viewer, scene.meeting)
                .agenda()
                .itemOf(scene.child.id())
                .orElseThrow();
    }

    @Test
    void thePlaceOfHerSiblingTellsOfHerToNobodyItsReasonsOnlyToWhoIsNamed() {
        try (Scene scene = new Scene(folder)) {
            scene.plan();
            AgendaItem named = siblingAs(scene, scene.named.viewer());
            assertThat(named.placed()).isNotEqualTo(Placement.FAMILY);
            assertThat(named.under()).isEmpty();
            AgendaItem hers = scene.verbs
                    .agendas()
                    .book(scene.named.viewer(), scene.meeting)
                    .agenda()
                    .itemOf(scene.hidden.id())
                    .orElseThrow();
            assertThat(hers.reasons()).anyMatch(LinkedTo.class::isInstance);
            AgendaItem others = siblingAs(scene, scene.viewer());
            assertThat(others.placed()).isEqualTo(named.placed());
            assertThat(others.section()).isEqualTo(named.section()).isNotEqualTo(AgendaSection.MISSING_NOW);
            assertThat(others.under()).isEmpty();
            assertThat(others.reasons()).noneMatch(LinkedTo.class::isInstance);
        }
    }

    @Test
    void whatIsKeptOfASiblingLeftOffDoesNotSpeakOfHer() {
        try (Scene scene = new Scene(folder)) {
            scene.plan();
            Agenda agenda = scene.verbs
                    .agendas()
                    .defer(
                            scene.chair,
                            scene.meeting,
                            scene.child.id(),
                            Scene.DAY.plusDays(2),
                            MarkedText.narrowest("The assessment visit is tomorrow"))
                    .agenda();
            assertThat(agenda.leftOff().getFirst().considered())
                    .contains("New referral")
                    .doesNotContain("sister", "Sister", "Sibling", "of item");
        }
    }

    @Test
    void leftOffSheKeepsARowThatSaysByWhomAndWhenAndNothingElse() {
        try (Scene scene = new Scene(folder)) {
            scene.plan();
            scene.verbs
                    .agendas()
                    .defer(
                            scene.named,
                            scene.meeting,
                            scene.hidden.id(),
                            Scene.DAY.plusDays(2),
                            MarkedText.narrowest("zyxmark visit is tomorrow"));
            Agenda agenda =
                    scene.verbs.agendas().book(scene.viewer(), scene.meeting).agenda();
            LeftOff row = agenda.leftOff().getFirst();
            assertThat(row.subject()).isEqualTo(scene.hidden.id());
            assertThat(row.comesBack()).contains(Scene.DAY.plusDays(2));
            assertThat(row.considered() + row.why().words()).isEmpty();
            scene.verbs.agendas().propose(scene.chair, scene.meeting);
            assertThat(scene.verbs
                            .agendas()
                            .book(scene.named.viewer(), scene.meeting)
                            .agenda()
                            .leftOff()
                            .getFirst()
                            .why()
                            .words())
                    .contains("zyxmark visit");
        }
    }

    /// A restricted child changes no list, no search and no number. (An action of hers has a row
    /// without a word among the actions, as her item has on the agenda.)
    @Test
    void whatHappensToHerChangesNothingThatOthersRead() throws Exception {
        try (Scene scene = new Scene(folder)) {
            scene.plan();
            scene.open();
            // Some looks need something to look at, and make it the first time.
            reads(scene);
            Map<String, String> first = reads(scene);
            Map<String, String> before = reads(scene);
            // What differs by itself: files with their moment, words drawn at random.
            before.keySet().removeIf(verb -> !before.get(verb).equals(first.get(verb)));
            assertThat(before).hasSizeGreaterThan(25).containsKey("today.today(Viewer, MeetingId)");
            scene.verbs
                    .referrals()
                    .receive(
                            scene.named,
                            AReferral.aReferral(scene.hidden.id(), scene.hub.clock.instant())
                                    .build());
            scene.verbs
                    .missing()
                    .returned(scene.named, new EpisodeId(new UUID(6, 77)), new Moment.OnDay(Scene.DAY), "by herself");
            Map<String, String> after = reads(scene);
            assertThat(before.keySet())
                    .allSatisfy(verb -> assertThat(after.get(verb)).as(verb).isEqualTo(before.get(verb)));
        }
    }

    /// Every reading verb, but the trail, which tells that something was done, and the gaps, of
    /// which the kind is told.
    private Map<String, String> reads(Scene scene) throws Exception {
        Map<String, String> told = new LinkedHashMap<>();
        for (Verb look : new Script(folder).all()) {
            String name = look.name();
            if (look.reads()
                    && !name.startsWith("trail")
                    && !name.contains("aps(")
                    && !name.startsWith("minutes")
                    && !name.startsWith("imports")) {
                told.put(name, Told.by(answer(scene, Optional.of(look.call()))));
            }
        }
        return told;
    }

    private static Object answer(Scene scene, Optional<Verb.Call> call) throws Exception {
        try {
            return call.isPresent() ? call.get().on(scene) : "";
        } catch (RuntimeException refused) {
            return refused.getClass();
        }
    }
}
