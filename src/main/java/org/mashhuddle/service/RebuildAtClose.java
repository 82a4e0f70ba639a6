package org.mashhuddle.service;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.store.DatabaseRebuild;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.HubSwitch;
import org.mashhuddle.vault.DataKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a hub's file anew after it was closed, where it became several times larger than what is in
/// it, where somebody asked for it, or where a record was destroyed. Who locks the hub waits for it, so it is then done
/// for a small hub only, in about a second; when the window has gone it may take its time. Whatever goes wrong leaves
/// the hub as it was, and locking it goes on.
final class RebuildAtClose implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildAtClose.class);

    private static final String AS_IT_WAS =
            "The hub's file could not be written anew: a disk refuses or is full, or the"
                    + " hub is damaged. It is as it was.";

    private static final String NO_MEMORY = "The hub's file could not be written anew: this computer has too little"
            + " memory free. It is as it was; close other programs and lock it again.";

    /// Bytes that are wanted of a file: a few weeks' meetings.
    private static final long WHILE_SOMEBODY_WAITS = 1 << 20;

    private final HubLocation location;
    private final DataKey key;
    private final UserId who;
    private final Clock clock;
    private long most = WHILE_SOMEBODY_WAITS;
    private boolean asked;
    private boolean closed;
    private Optional<RebuildAnswer> answer = Optional.empty();

    /// @param key still open when this closes
    RebuildAtClose(HubLocation location, DataKey key, UserId who, Clock clock) {
        this.location = location;
        this.key = key;
        this.who = who;
        this.clock = clock;
    }

    /// Nobody waits any more.
    void takeTime() {
        most = Long.MAX_VALUE;
    }

    /// However large the file is.
    void ask() {
        asked = true;
    }

    /// What came of it; nothing where there was no need.
    Optional<RebuildAnswer> answer() {
        return answer;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            rebuild();
        }
    }

    private void rebuild() {
        try (StoreKeys keys = HubKeys.ofStore(key)) {
            DatabaseRebuild rebuild = new DatabaseRebuild(location, keys, FileSteps.unwatched());
            if (asked || rebuild.isOwed() || rebuild.isDue(most)) {
                DatabaseRebuild.Sizes sizes = rebuild.make(who, clock.instant());
                answer = Optional.of(new RebuildAnswer.Done(sizes.before(), sizes.after()));
            }
        } catch (IOException | StoreFailure refused) {
            refused(refused instanceof StoreFailure failure && failure.isOfMemory() ? NO_MEMORY : AS_IT_WAS);
        } catch (OutOfMemoryError _) { // what it held is let go of: the hub can still be locked
            refused(NO_MEMORY);
        }
    }

    private void refused(String why) {
        LOG.warn("The hub's file was not written anew");
        answer = Optional.of(
                new RebuildAnswer.Refused(HubSwitch.isUnfinished(location) ? HubLocation.HALF_RESTORED : why));
    }
}
