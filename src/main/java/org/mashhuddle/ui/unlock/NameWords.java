package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;

/// What stands under a name that was picked: the roles, and when it last unlocked the hub.
final class NameWords {

    private NameWords() {}

    static String of(Door.Name name) {
        String roles = name.roles();
        return name.lastUnlocked()
                .map(at -> words(
                        "unlock.last",
                        roles,
                        DateWords.longDate(LocalDate.ofInstant(at, Moment.LONDON)),
                        DateWords.time(at)))
                .orElse(roles + ".");
    }
}
