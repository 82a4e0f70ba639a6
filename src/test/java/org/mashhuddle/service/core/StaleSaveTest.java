package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.service.Scene;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.SaveResult;

/// Two people save at once: the second is told so, with both texts, and what is stored stays.
class StaleSaveTest {

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void aMeetingIsHeld() {
        scene = new Scene(folder);
        scene.plan();
        scene.open();
        scene.discuss();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Discussion stored() {
        return scene.discussion(scene.child.id());
    }

    private DiscussionSaveResult record(Discussion discussion) {
        return scene.verbs.meetings().record(scene.chair, scene.meeting, discussion);
    }

    @Test
    void aStaleTextComesBackWithTheOneThatIsStored() {
        Discussion read = stored();
        record(read.with(scene.contribution("the first to save")));
        Discussion kept = stored();
        Discussion late = read.with(scene.contribution("the second to save"));
        assertThat(record(late)).isEqualTo(new DiscussionSaveResult.Stale(late, kept));
        assertThat(stored()).isEqualTo(kept);
    }

    @Test
    void aTextFromTheFutureIsAsStaleAsOneFromThePast() {
        Discussion read = stored();
        Discussion ahead = withVersion(read, read.version() + 5);
        assertThat(record(ahead)).isEqualTo(new DiscussionSaveResult.Stale(ahead, read));
        Discussion asNew = withVersion(read, 0);
        assertThat(record(asNew)).isEqualTo(new DiscussionSaveResult.Stale(asNew, read));
        assertThat(stored()).isEqualTo(read);
    }

    @Test
    void ofManyWhoSaveAtOnceOneIsKeptAndEveryOtherHasBothTexts() throws Exception {
        Discussion read = stored();
        List<Callable<DiscussionSaveResult>> typists = new ArrayList<>();
        for (int typist = 0; typist < 8; typist++) {
            Discussion text = read.with(scene.contribution("typist " + typist));
            typists.add(() -> record(text));
        }
        List<DiscussionSaveResult> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<DiscussionSaveResult> answer : threads.invokeAll(typists)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers)
                .filteredOn(DiscussionSaveResult.Done.class::isInstance)
                .hasSize(1);
        List<String> said = new ArrayList<>();
        for (DiscussionSaveResult answer : answers) {
            switch (answer) {
                case DiscussionSaveResult.Done done -> said.add(last(done.discussion()));
                case DiscussionSaveResult.Stale stale -> {
                    said.add(last(stale.mine()));
                    assertThat(stale.theirs()).isEqualTo(stored());
                }
            }
        }
        assertThat(said).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void whatTheRoomDoesMakesATextStaleButLosesNothingOfIt() {
        Discussion read = stored();
        scene.verbs
                .meetings()
                .goTo(scene.chair, scene.meeting, scene.item(scene.other.id()).id());
        Discussion late = read.with(scene.contribution("typed while the room moved on"));
        assertThat(record(late)).isInstanceOf(DiscussionSaveResult.Stale.class);
        DiscussionSaveResult.Stale stale = (DiscussionSaveResult.Stale) record(late);
        Discussion merged = stale.theirs().with(stale.mine().contributions().getLast());
        assertThat(record(merged)).isInstanceOf(DiscussionSaveResult.Done.class);
        assertThat(last(stored())).isEqualTo("typed while the room moved on");
    }

    @Test
    void aStaleAgendaComesBackWithTheOneThatIsStored() {
        Agenda read = scene.hub.book(scene.meeting).agenda();
        scene.verbs
                .agendaOrder()
                .minutes(
                        scene.chair, scene.meeting, scene.item(scene.other.id()).id(), 17);
        Agenda kept = whole();
        Agenda late = read.with(read.items().getFirst().id(), item -> item.planned(33));
        SaveResult<Agenda> answer = scene.hub.database.writeForTheRecord(
                scene.chair,
                AuditEvent.of("test.late"),
                (_, whole) -> whole.agendas().keep(late));
        assertThat(answer).isEqualTo(new SaveResult.Stale<>(kept));
        assertThat(whole()).isEqualTo(kept);
    }

    private Agenda whole() {
        return scene.hub.database.readForTheRecord(
                scene.viewer(),
                AuditEvent.of("test.look"),
                tx -> tx.agendas().of(scene.meeting).orElseThrow());
    }

    @Test
    void agendaVerbsOfManyHandsAtOnceAreAllThere() throws Exception {
        List<Callable<Boolean>> hands = new ArrayList<>();
        for (int hand = 0; hand < 6; hand++) {
            String who = "hand " + hand;
            hands.add(() -> {
                scene.verbs.agendas().freeze(scene.chair, scene.meeting);
                scene.verbs.agendas().unfreeze(scene.chair, scene.meeting, who);
                return true;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> done : threads.invokeAll(hands)) {
                assertThat(done.get()).isTrue();
            }
        }
        List<Agenda.Frozen> versions = scene.book().agenda().versions();
        assertThat(versions).isNotEmpty();
        assertThat(versions).extracting(Agenda.Frozen::number).doesNotHaveDuplicates();
        assertThat(versions).allMatch(version -> version.unfrozen().isPresent());
    }

    @Test
    void aStaleActionComesBackWithTheStoredOneAndTheStoredOneStays() {
        Action read = scene.action();
        edit(read, "ring the school");
        Action kept = scene.action();
        assertThat(edit(read, "ring the doctor"))
                .isInstanceOfSatisfying(
                        ActionSaveResult.Stale.class,
                        stale -> assertThat(stale.theirs().action()).isEqualTo(kept));
        assertThat(scene.action()).isEqualTo(kept);
        assertThat(kept.text()).isEqualTo("Ring the school");
        assertThat(scene.verbs.actions().complete(scene.chair, read, RandomTelling.report("Done")))
                .isInstanceOf(ActionSaveResult.Stale.class);
        assertThat(scene.action()).isEqualTo(kept);
    }

    private ActionSaveResult edit(Action seen, String line) {
        return scene.verbs.actions().edit(scene.chair, seen, scene.line(line));
    }

    private static String last(Discussion discussion) {
        return discussion.contributions().stream()
                .map(Contribution::said)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static Discussion withVersion(Discussion of, long version) {
        return new Discussion(
                of.item(),
                of.subject(),
                of.state(),
                of.room(),
                of.contributions(),
                of.voice(),
                of.risk(),
                of.strategy(),
                of.strategyHeld(),
                of.decision(),
                of.quorumReason(),
                of.quorumMark(),
                of.heldWhy(),
                version);
    }
}
