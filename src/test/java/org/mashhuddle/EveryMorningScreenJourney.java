package org.mashhuddle;

import java.util.Set;

/// The screens of the morning and of the record.
class EveryMorningScreenJourney extends EveryScreenInspection {

    static final Set<String> SCREENS =
            Set.of("first-run", "today", "actions", "agenda", "children", "imports", "child");

    @Override
    Set<String> screens() {
        return SCREENS;
    }
}
