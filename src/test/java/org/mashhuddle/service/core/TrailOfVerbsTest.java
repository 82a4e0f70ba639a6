package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Script;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.Verb;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.ui.kit.text.Messages;

/// Product rule 8: who looked is recorded, like who changed. A verb that nobody has thought of here
/// fails the first test.
class TrailOfVerbsTest {

    @TempDir
    private Path folder;

    @Test
    void everyVerbOfEveryServiceHasItsLineInTheScript() {
        assertThat(new TreeSet<>(
                        new Script(folder).all().stream().map(Verb::name).toList()))
                .isEqualTo(Verb.all());
    }

    @Test
    void everyVerbLeavesWhoWhenAndWhatInTheTrailAndNoName() throws Exception {
        List<String> names = List.of("jordan", "alder", Scene.MARKER, "mistry", "dunmore");
        try (Scene scene = new Scene(folder)) {
            for (Verb verb : new Script(folder).all()) {
                scene.hub.clock.pass(java.time.Duration.ofSeconds(1));
                Instant now = scene.hub.clock.instant();
                long before = count(scene);
                verb.call().on(scene);
                List<AuditTrailEntry> left = since(scene, before);
                assertThat(deeds(left)).as(verb.name()).isEqualTo(verb.deeds());
                assertThat(deeds(left))
                        .as(verb.name() + " has words on the trail's screen")
                        .allMatch(deed -> Messages.known("deed." + deed).isPresent());
                assertThat(left).as(verb.name()).extracting(AuditTrailEntry::at).allMatch(now::equals);
                assertThat(Told.by(left).toLowerCase()).as(verb.name()).doesNotContain(names);
            }
            assertThat(scene.hub.database.trail().verify().holds()).isTrue();
        }
    }

    /// An import is taken in slices, as many as the time asks for: here they count as one.
    private static List<String> deeds(List<AuditTrailEntry> left) {
        List<String> deeds = new ArrayList<>();
        for (AuditTrailEntry entry : left) {
            if (!entry.deed().equals("import.slice") || !deeds.getLast().equals("import.slice")) {
                deeds.add(entry.deed());
            }
        }
        return deeds;
    }

    private static long count(Scene scene) {
        return scene.hub.database.trail().entries(1).getFirst().seq();
    }

    /// What the chair left in the trail; what the test itself looked up is another's.
    private static List<AuditTrailEntry> since(Scene scene, long before) {
        List<AuditTrailEntry> all =
                new ArrayList<>(scene.hub.database.trail().entries(50).reversed());
        all.removeIf(entry -> entry.seq() <= before || !entry.actor().equals(scene.chair.user()));
        return all;
    }
}
