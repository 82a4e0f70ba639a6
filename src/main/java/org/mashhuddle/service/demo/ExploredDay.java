package org.mashhuddle.service.demo;

import java.util.random.RandomGenerator;
import org.mashhuddle.service.MemoryHub;
import org.mashhuddle.service.Session;

/// The demo day for somebody who looks around in it: with a user of each kind of work, each of whom can
/// enter it.
public final class ExploredDay {

    private static final int CHILDREN = 17;
    private final MemoryHub hub;
    private final DemoClock clock;

    /// @param hub of [DemoDay#hub()], with nothing in it yet
    /// @param clock stands at the morning
    public ExploredDay(MemoryHub hub, DemoClock clock) {
        this.hub = hub;
        this.clock = clock;
    }

    /// Plays the days before and proposes today's agenda.
    ///
    /// @return the chair at work
    public Session begin(RandomGenerator random) {
        Session chair = hub.first();
        new DemoDay(chair, clock, random).build(CHILDREN);
        new DemoStaff(chair, random, DemoDay.PASSPHRASE).others();
        return chair;
    }
}
