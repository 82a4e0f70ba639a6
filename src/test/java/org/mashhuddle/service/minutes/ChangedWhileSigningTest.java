package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.core.Refusal;

/// Somebody goes on writing while the chair signs: either the chair is told that something changed,
/// or what was signed holds every word that was kept before it (`product.md`, "What is signed").
class ChangedWhileSigningTest {

    @TempDir
    private Path folder;

    private final CountDownLatch writing = new CountDownLatch(1);
    private final AtomicInteger kept = new AtomicInteger();
    private volatile boolean toldOfAChange;

    /// Until a word is refused because the minutes are signed, or the chair was told that something changed.
    private void goOnWriting(Scene scene) {
        boolean refused = false;
        for (int number = 1; number <= 400 && !refused && !toldOfAChange; number++) {
            try {
                scene.verbs
                        .meetings()
                        .record(
                                scene.hub.typist(),
                                scene.meeting,
                                scene.discussion(scene.child.id()).with(scene.contribution("word" + number + ".")));
                kept.set(number);
            } catch (Refusal signed) {
                refused = true;
            }
            writing.countDown();
        }
    }

    @RepeatedTest(3)
    void nothingThatWasKeptIsMissingInWhatIsSigned() throws InterruptedException {
        try (Scene scene = Scene.discussed(folder)) {
            scene.closeMeeting();
            Thread typing = Thread.ofPlatform().start(() -> goOnWriting(scene));
            writing.await();
            int before = kept.get();
            Throwable thrown = catchThrowable(() -> scene.verbs
                    .minutes()
                    .sign(scene.chair, scene.meeting, Scene.passphrase(), SigningReasons.over("tested")));
            int after = kept.get();
            toldOfAChange = thrown != null;
            typing.join();
            assertThat(before).isPositive();
            if (thrown != null) {
                assertThat(((Refusal) thrown).kind()).isEqualTo(Refusal.Kind.CHANGED_MEANWHILE);
                assertThat(after).as("written while it was prepared").isGreaterThan(before);
                assertThat(scene.verbs
                                .minutes()
                                .view(scene.viewer(), scene.meeting)
                                .signed())
                        .isEmpty();
            } else {
                Minutes signed = scene.verbs
                        .minutes()
                        .view(scene.viewer(), scene.meeting)
                        .minutes();
                assertThat(signed.items().toString()).isNotEmpty();
                assertThat(words(scene)).contains("word" + kept.get() + ".");
            }
        }
    }

    private static String words(Scene scene) {
        return scene.hub.database.readForTheRecord(
                scene.viewer(),
                org.mashhuddle.store.audit.AuditEvent.of("test.look"),
                tx -> tx.minutes().sections(scene.meeting, 1).stream()
                        .map(section -> section.canonical())
                        .reduce("", String::concat));
    }
}
