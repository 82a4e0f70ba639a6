package org.mashhuddle.ui.kit.text;

import static org.mashhuddle.ui.kit.text.Messages.words;

import org.mashhuddle.domain.work.Amendment;

/// What became of a correction that somebody asked for, wherever it is listed.
public final class AmendmentWords {

    private AmendmentWords() {}

    /// "To decide", "Accepted", "In version 2", or why it was refused.
    public static String became(Amendment asked) {
        return asked.answer()
                .map(answer -> answer.accepted()
                        ? asked.inVersion()
                                .map(version -> words("correction.in-version", version))
                                .orElseGet(() -> words("correction.accepted"))
                        : words("correction.refused", answer.reason()))
                .orElseGet(() -> words("correction.to-decide"));
    }
}
