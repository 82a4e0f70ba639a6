package org.mashhuddle.ui.meeting.discussion;

import java.time.Instant;

/// Whether what is typed is in the store.
public sealed interface SaveState {

    /// Nothing was typed since the screen was opened.
    record Nothing() implements SaveState {}

    /// On its way; it is in the draft journal.
    record Writing() implements SaveState {}

    /// In the store.
    record Saved(Instant at) implements SaveState {}

    /// The store did not take it. It is on the screen and in the draft journal.
    record Failed(String why) implements SaveState {}
}
