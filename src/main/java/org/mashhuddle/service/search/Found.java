package org.mashhuddle.service.search;

import java.util.List;

/// What a search found.
///
/// @param hits the best first, as many as were asked for
/// @param total how many there are in all
public record Found(List<Hit> hits, int total) {

    /// Copies the hits.
    public Found {
        hits = List.copyOf(hits);
    }

    /// Nobody and nothing.
    public static Found nothing() {
        return new Found(List.of(), 0);
    }
}
