package org.mashhuddle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.TrailAnchor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The anchors of an open database, or none for one in memory: beside it, and where this computer
/// keeps its own. Where one cannot be written it stays at an earlier entry, which a later opening
/// takes as well.
final class AnchoredTrail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AnchoredTrail.class);
    private final List<Path> places;
    private final List<TrailAnchor> open = new ArrayList<>();

    AnchoredTrail(List<Path> places) {
        this.places = List.copyOf(places);
    }

    boolean isSomewhere() {
        return !places.isEmpty();
    }

    /// @throws StoreFailure where the database has not heard of what was committed last
    void mustBeKnown(Predicate<TrailAnchor.Entry> knows) {
        for (Path place : places) {
            mustBeKnown(place, knows);
        }
    }

    private void mustBeKnown(Path place, Predicate<TrailAnchor.Entry> knows) {
        try {
            Files.createDirectories(place.toAbsolutePath().getParent());
            TrailAnchor anchor = TrailAnchor.at(place);
            open.add(anchor);
            if (anchor.latest().filter(entry -> !knows.test(entry)).isPresent()) {
                throw StoreFailure.damaged(
                        "The trail does not know the entry that was committed last",
                        place.equals(places.getFirst())
                                ? "The hub's file is damaged, or an older one: what was saved last is not in it."
                                : "The hub in this folder is an older one, or a copy that went another way: what"
                                        + " this computer saved in it last is not in it.");
            }
        } catch (IOException unreadable) {
            LOG.warn("An anchor could not be read");
        }
    }

    /// The same for a database that was opened again meanwhile.
    void mustStillBeKnown(Predicate<TrailAnchor.Entry> knows) {
        for (TrailAnchor anchor : open) {
            try {
                if (anchor.latest().filter(entry -> !knows.test(entry)).isPresent()) {
                    throw new StoreFailure("The trail does not know the entry that was committed last");
                }
            } catch (IOException unreadable) {
                LOG.warn("An anchor could not be read");
            }
        }
    }

    void write(TrailAnchor.Entry entry) {
        for (TrailAnchor anchor : open) {
            try {
                anchor.write(entry);
            } catch (IOException full) {
                LOG.warn("An anchor could not be written at entry {}", entry.seq());
            }
        }
    }

    @Override
    public void close() {
        for (TrailAnchor anchor : open) {
            try {
                anchor.close();
            } catch (IOException failed) {
                LOG.warn("An anchor did not close");
            }
        }
    }
}
