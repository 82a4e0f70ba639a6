package org.mashhuddle.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.TrailAnchor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The anchor of an open database, or none for one in memory. Where it cannot be written it stays
/// at an earlier entry, which a later opening takes as well.
final class AnchoredTrail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AnchoredTrail.class);
    private final Optional<Path> place;
    private Optional<TrailAnchor> open = Optional.empty();

    private AnchoredTrail(Optional<Path> place) {
        this.place = place;
    }

    static AnchoredTrail at(Path place) {
        return new AnchoredTrail(Optional.of(place));
    }

    static AnchoredTrail nowhere() {
        return new AnchoredTrail(Optional.empty());
    }

    boolean isSomewhere() {
        return place.isPresent();
    }

    /// @throws StoreFailure where the database has not heard of what was committed last
    void mustBeKnown(Predicate<TrailAnchor.Entry> knows) {
        if (place.isEmpty()) {
            return;
        }
        try {
            TrailAnchor anchor = TrailAnchor.at(place.get());
            open = Optional.of(anchor);
            if (anchor.latest().filter(entry -> !knows.test(entry)).isPresent()) {
                throw StoreFailure.damaged(
                        "The trail does not know the entry that was committed last",
                        "The hub's file is damaged, or an older one: what was saved last is not in it.");
            }
        } catch (IOException unreadable) {
            LOG.warn("The anchor could not be read");
        }
    }

    void write(TrailAnchor.Entry entry) {
        try {
            if (open.isPresent()) {
                open.get().write(entry);
            }
        } catch (IOException full) {
            LOG.warn("The anchor could not be written at entry {}", entry.seq());
        }
    }

    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException failed) {
            LOG.warn("The anchor did not close");
        }
    }
}
