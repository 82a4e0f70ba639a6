package org.mashhuddle;

import java.util.Set;

/// The screens of the settings.
class EverySettingsScreenJourney extends EveryScreenInspection {

    static final Set<String> SCREENS = Set.of("settings");

    @Override
    Set<String> screens() {
        return SCREENS;
    }
}
