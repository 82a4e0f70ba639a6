package org.mashhuddle.house.badapple.service;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs a child, a name and an exception's words; the id and the count are allowed.
final class Gossip {
    private static final Logger LOG = LoggerFactory.getLogger(Gossip.class);

    /// An id.
    record ChildId(long value) {}

    /// A child.
    record Child(ChildId id, String name) {}

    void tell(Child child, IllegalStateException trouble) {
        LOG.info("saved {} of {}", child.id(), 17);
        LOG.info("saved {}", child);
        LOG.info("saved " + child.name());
        LOG.warn("not saved", trouble);
    }
}
