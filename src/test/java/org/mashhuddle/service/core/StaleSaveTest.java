package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.service.Scene;
import org.mashhuddle.store.audit.AuditEvent;

/// Two people save at once: the second is told so, with both texts, and what is stored stays.
class StaleSaveTest {

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void aMeetingIsHeld() {
        scene = Scene.discussed(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Discussion stored() {
        return scene.discussion(scene.child.id());
    }

    private SaveResult<Discussion> record(Discussion discussion) {
        return scene.verbs.meetings().record(scene.chair, scene.meeting, discussion);
    }

    @Test
    void aStaleTextComesBackWithTheOneThatIsStored() {
        Discussion read = stored();
        record(read.with(scene.contribution("the first to save")));
        Discussion kept = stored();
        Discussion late = read.with(scene.contribution("the second to save"));
        assertThat(record(late)).isEqualTo(new SaveResult.Stale<>(kept));
        assertThat(stored()).isEqualTo(kept);
    }

    @Test
    void aTextFromTheFutureIsAsStaleAsOneFromThePast() {
        Discussion read = stored();
        Discussion ahead = withVersion(read, read.version() + 5);
        assertThat(record(ahead)).isEqualTo(new SaveResult.Stale<>(read));
        Discussion asNew = withVersion(read, 0);
        assertThat(record(asNew)).isEqualTo(new SaveResult.Stale<>(read));
        assertThat(stored()).isEqualTo(read);
    }

    @Test
    void ofManyWhoSaveAtOnceOneIsKeptAndEveryOtherHasItsText() throws Exception {
        Discussion read = stored();
        List<Discussion> texts = IntStream.range(0, 8)
                .mapToObj(typist -> read.with(scene.contribution("typist " + typist)))
                .toList();
        List<Callable<SaveResult<Discussion>>> typists = texts.stream()
                .map(text -> (Callable<SaveResult<Discussion>>) () -> record(text))
                .toList();
        int kept = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<SaveResult<Discussion>> answer : threads.invokeAll(typists)) {
                switch (answer.get()) {
                    case SaveResult.Saved<Discussion> _ -> kept++;
                    case SaveResult.Stale<Discussion> stale ->
                        assertThat(stale.theirs()).isEqualTo(stored());
                }
            }
        }
        assertThat(kept).isEqualTo(1);
        assertThat(texts).extracting(StaleSaveTest::last).contains(last(stored()));
    }

    @Test
    void whatTheRoomDoesMakesATextStaleButLosesNothingOfIt() {
        Discussion read = stored();
        scene.verbs
                .meetings()
                .goTo(scene.chair, scene.meeting, scene.item(scene.other.id()).id());
        Discussion late = read.with(scene.contribution("typed while the room moved on"));
        assertThat(record(late)).isEqualTo(new SaveResult.Stale<>(stored()));
        Discussion merged = stored().with(late.contributions().getLast());
        assertThat(record(merged)).isInstanceOf(SaveResult.Saved.class);
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
                        SaveResult.Stale.class,
                        stale -> assertThat(stale.theirs()).extracting("action").isEqualTo(kept));
        assertThat(scene.action()).isEqualTo(kept);
        assertThat(kept.text()).isEqualTo("Ring the school");
        assertThat(scene.verbs.actions().complete(scene.chair, read, RandomTelling.report("Done")))
                .isInstanceOf(SaveResult.Stale.class);
        assertThat(scene.action()).isEqualTo(kept);
    }

    private SaveResult<ActionHistory> edit(Action seen, String line) {
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
