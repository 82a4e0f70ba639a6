package org.mashhuddle.ui.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.Animation;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.text.Copy;
import org.testfx.framework.junit5.ApplicationTest;

/// Nobody is there: it is said for a minute, and then it locks; and what was copied is gone.
class IdleLockTest extends ApplicationTest {

    private final List<String> said = new ArrayList<>();
    private final AtomicInteger locks = new AtomicInteger();

    private IdleLock lock() {
        return new IdleLock(said::add, locks::incrementAndGet);
    }

    @Test
    void inAMeetingItIsQuarterOfAnHourAndElsewhereTenMinutesWithTheMinuteThatIsSaid() {
        interact(() -> {
            IdleLock idle = lock();
            idle.at(new Destination.Today());
            assertThat(idle.quiet().getDuration()).isEqualTo(Duration.minutes(9));
            idle.at(new Destination.Meeting(new MeetingId(new java.util.UUID(1, 1))));
            assertThat(idle.quiet().getDuration()).isEqualTo(Duration.minutes(14));
        });
    }

    @Test
    void whatTheHubChoseCountsFromThenOnWhereverOneIs() {
        interact(() -> {
            IdleLock idle = lock();
            idle.at(new Destination.Meeting(new MeetingId(new java.util.UUID(1, 1))));
            idle.after(new IdleTime(3, 20));
            assertThat(idle.quiet().getDuration()).isEqualTo(Duration.minutes(19));
            idle.at(new Destination.Today());
            assertThat(idle.quiet().getDuration()).isEqualTo(Duration.minutes(2));
        });
    }

    @Test
    void itCountsDownAndLocksOnce() {
        interact(() -> {
            IdleLock idle = lock();
            idle.somebody();
            idle.quiet().getOnFinished().handle(new javafx.event.ActionEvent());
            assertThat(said).containsExactly("Nobody is here. Locks in 60 seconds. Press any key to stay.");
            for (int second = 0; second < 59; second++) {
                idle.count();
            }
            assertThat(said).endsWith("Nobody is here. Locks in 1 second. Press any key to stay.");
            assertThat(locks).hasValue(0);
            idle.count();
            assertThat(locks).hasValue(1);
            assertThat(idle.quiet().getStatus()).isEqualTo(Animation.Status.STOPPED);
        });
    }

    @Test
    void anyKeyStopsItAndTheTimeBeginsAnew() {
        interact(() -> {
            IdleLock idle = lock();
            idle.quiet().getOnFinished().handle(new javafx.event.ActionEvent());
            idle.count();
            idle.somebody();
            assertThat(said).endsWith("");
            assertThat(idle.quiet().getStatus()).isEqualTo(Animation.Status.RUNNING);
            assertThat(locks).hasValue(0);
            idle.stop();
        });
    }

    private static void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    @Test
    void whatWasCopiedHereIsGoneAndWhatAnotherProgramPutThereStays() {
        assertThat(Platform.isFxApplicationThread()).isFalse();
        interact(() -> {
            CopiedWords copied = new CopiedWords();
            copy("an entry");
            copied.look();
            assertThat(copied.time().getStatus()).isEqualTo(Animation.Status.RUNNING);
            assertThat(copied.time().getDuration()).isEqualTo(Duration.minutes(10));
            copied.clear();
            assertThat(Clipboard.getSystemClipboard().getString()).isNull();
            copy("an entry");
            copied.look();
            copy("a letter from elsewhere");
            copied.clear();
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("a letter from elsewhere");
        });
    }

    /// The words of a sealed paper come onto the clipboard when no key is down any more.
    @Test
    void whatCameOntoTheClipboardLaterIsGoneWithTheLockToo() {
        interact(() -> {
            CopiedWords copied = new CopiedWords();
            copied.hasKeys(true);
            copy("the extract of a child");
            copied.clear();
            assertThat(Clipboard.getSystemClipboard().getString()).isNull();
            copied.hasKeys(false);
            copy("a letter from elsewhere");
            copied.clear();
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("a letter from elsewhere");
        });
    }

    /// A question is copied while its dialog closes: the window has no keys then, and no key follows.
    @Test
    void whatTheProgramItselfCopiesIsItsOwnWhoeverHasTheKeys() {
        interact(() -> {
            CopiedWords copied = new CopiedWords();
            Stage window = new Stage();
            window.setScene(new Scene(new StackPane()));
            copied.follow(window.getScene());
            window.show();
            copied.hasKeys(false);
            Copy.of("To the head: who lives with her now?");
            assertThat(copied.time().getStatus()).isEqualTo(Animation.Status.RUNNING);
            copied.hasKeys(true);
            copied.clear();
            assertThat(Clipboard.getSystemClipboard().getString()).isNull();
            window.hide();
        });
    }
}
