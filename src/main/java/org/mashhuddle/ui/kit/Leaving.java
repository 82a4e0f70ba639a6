package org.mashhuddle.ui.kit;

import java.time.LocalDate;
import java.util.Optional;

/// What a person answers when a subject is deferred or left off.
///
/// @param comesBack the day it comes back by itself
public record Leaving(String why, Optional<LocalDate> comesBack) {

    /// Nothing typed yet.
    public static Leaving blank() {
        return new Leaving("", Optional.empty());
    }

    @Override
    public String toString() {
        return "Leaving[" + comesBack + "]";
    }
}
