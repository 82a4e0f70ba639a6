package org.mashhuddle.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;

/// What a person answers when a subject is deferred or left off.
///
/// @param why the reason, with how far it may be shared
/// @param comesBack the day it comes back by itself
public record LeaveOffAnswer(MarkedText why, Optional<LocalDate> comesBack) {

    @Override
    public String toString() {
        return "Leaving[" + comesBack + "]";
    }
}
