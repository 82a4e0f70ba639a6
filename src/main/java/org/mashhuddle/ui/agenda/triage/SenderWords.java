package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.SenderQuestion;

/// Says what was asked of a sender: of whom, when, until when, and what came of it.
final class SenderWords {

    private SenderWords() {}

    /// The question, and the answer where there is one; nothing of words that are withheld.
    static Stream<String> lines(SenderQuestion question) {
        if (question.words().isBlank()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(words("triage.asked-words", question.whom(), question.words())),
                question.answer().stream().map(given -> words("triage.answered-words", given.words())));
    }

    private static String standing(boolean inTime, boolean waits) {
        if (!inTime) {
            return "triage.sender-silent";
        }
        return waits ? "triage.sender-asked" : "triage.sender-open";
    }

    /// How it stands, beside what becomes of the contact.
    ///
    /// @param waits whether the contact waits for the answer: what stays, or is off, only has none yet
    static String standing(SenderQuestion question, boolean waits, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
        return question.answer()
                .map(given -> words("triage.sender-answered", DateWords.dateTime(given.at())))
                .orElseGet(() -> words(
                        standing(question.waits(now), waits),
                        DateWords.dateTime(question.at()),
                        DateWords.due(question.due(), today)));
    }
}
