package org.mashhuddle.service.core;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.mashhuddle.service.demo.DemoClock;

/// A hub in memory in which something was done, once in a program of tests: each test goes on from a copy that nobody
/// else has.
///
/// @param hub as it was left
/// @param done what there is to know of it
public record PlayedHub<T>(DemoHub.Played hub, T done) {

    /// Where a hub could be; nothing is written there.
    private static final Path NOWHERE = Path.of("target", "no-hub");

    /// @param play what is done in a hub that was made at that time
    public static <T> PlayedHub<T> from(Instant start, Function<TestHub, T> play) {
        DemoHub.Start made = new DemoHub.Start(DemoHub.Stage.MADE, start, Duration.ZERO);
        return played(DemoHub.played(made, NOWHERE), play);
    }

    /// @param play what is done once the demo day was played up to the morning that begins at that time
    public static <T> PlayedHub<T> planned(Instant start, Function<TestHub, T> play) {
        DemoHub.Start morning = new DemoHub.Start(DemoHub.Stage.PLANNED, start, Duration.ZERO);
        return played(DemoHub.played(morning, NOWHERE), play);
    }

    /// @param play what is done after this
    public <U> PlayedHub<U> then(Function<TestHub, U> play) {
        return played(hub, play);
    }

    private static <T> PlayedHub<T> played(DemoHub.Played before, Function<TestHub, T> play) {
        DemoClock clock = new DemoClock(before.until());
        DemoHub copy = DemoHub.copy(before, NOWHERE, clock);
        T done = play.apply(new TestHub(clock, copy));
        return new PlayedHub<>(DemoHub.taken(before.hub(), copy, copy.meeting(), clock), done);
    }

    /// @param folder where a hub could be; nothing is written there
    public TestHub copy(Path folder) {
        DemoClock clock = new DemoClock(hub.until());
        return new TestHub(clock, DemoHub.copy(hub, folder, clock));
    }
}
