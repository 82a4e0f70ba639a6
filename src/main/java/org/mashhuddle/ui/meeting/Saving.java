package org.mashhuddle.ui.meeting;

import java.time.Instant;

/// Whether what is typed is in the store.
public sealed interface Saving {

    /// Nothing was typed since the screen was opened.
    record Nothing() implements Saving {}

    /// On its way; it is in the draft journal.
    record Writing() implements Saving {}

    /// In the store.
    record Saved(Instant at) implements Saving {}

    /// The store did not take it. It is on the screen and in the draft journal.
    record Failed(String why) implements Saving {}
}
