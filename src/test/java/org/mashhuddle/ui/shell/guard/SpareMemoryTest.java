package org.mashhuddle.ui.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.Animation;
import javafx.event.ActionEvent;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// Memory is given back when nobody touches a key, and only then.
class SpareMemoryTest extends ApplicationTest {

    private static final long MEGABYTE = 1L << 20;

    private final AtomicLong held = new AtomicLong();
    private final AtomicInteger collections = new AtomicInteger();

    private SpareMemory memory() {
        return new SpareMemory(held::get, collections::incrementAndGet);
    }

    private static void pass(SpareMemory memory) {
        memory.quiet().getOnFinished().handle(new ActionEvent());
    }

    @Test
    void whatABusyMomentNeededIsGivenBackWhenItIsQuiet() {
        interact(() -> {
            held.set(420 * MEGABYTE);
            pass(memory());
            assertThat(collections).hasValue(1);
        });
    }

    @Test
    void aSmallHeapIsLeftAlone() {
        interact(() -> {
            held.set(150 * MEGABYTE);
            pass(memory());
            assertThat(collections).hasValue(0);
        });
    }

    @Test
    void everyKeyBeginsTheWaitAnew() {
        interact(() -> {
            SpareMemory memory = memory();
            memory.somebody();
            memory.quiet().jumpTo(Duration.seconds(19));
            memory.somebody();
            assertThat(memory.quiet().getStatus()).isEqualTo(Animation.Status.RUNNING);
            assertThat(memory.quiet().getCurrentTime()).isLessThan(Duration.seconds(1));
            assertThat(collections).hasValue(0);
            memory.quiet().stop();
        });
    }
}
