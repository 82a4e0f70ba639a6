package org.mashhuddle.ui.settings.law;

import org.mashhuddle.domain.hub.law.LawState;

/// Which rules are shown.
enum LawFilter {
    ALL,
    IN_FORCE,
    NOT_YET,
    ENDED;

    boolean shows(LawState state) {
        return this == ALL || name().equals(state.name());
    }
}
