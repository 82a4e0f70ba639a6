package org.mashhuddle;

import java.util.Set;

/// The screens of the meeting and of what comes after it.
class EveryMeetingScreenJourney extends EveryScreenInspection {

    static final Set<String> SCREENS =
            Set.of("unlock", "meeting", "close", "minutes", "minutes-signed", "papers", "report", "reports");

    @Override
    Set<String> screens() {
        return SCREENS;
    }
}
