package org.mashhuddle;

import org.mashhuddle.store.durable.HubLocation;

import java.time.Clock;

/// Opens the window and waits until it is closed.
@SuppressWarnings("DoNotCallSuggester")
record WindowStart(HubLocation location, Clock clock) {

    void open() {
        throw new UnsupportedOperationException(location + " " + clock);
    }
}
