package org.mashhuddle.domain.referral;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.hub.DueTime;

/// What was asked of whoever sent a contact, because its words do not allow a decision. It is shared as
/// far as the contact.
///
/// @param number counts the questions about a contact from 1
/// @param whom who was asked, in words: "Example Academy, the designated lead"
/// @param by who wrote the question down
/// @param due until when it waits for the sender; from then on for a person
public record SenderQuestion(
        ReferralId contact,
        int number,
        String whom,
        String words,
        Instant at,
        String by,
        DueTime due,
        Optional<Answer> answer) {

    /// What the sender answered.
    ///
    /// @param by who wrote it down
    public record Answer(String words, Instant at, String by) {
        @Override
        public String toString() {
            return "Answer[" + at + "]";
        }
    }

    /// Whether the contact waits for its sender, and not for a person.
    public boolean waits(Instant now) {
        return answer.isEmpty() && !due.passed(now);
    }

    /// Answered.
    public SenderQuestion with(Answer given) {
        return new SenderQuestion(contact, number, whom, words, at, by, due, Optional.of(given));
    }

    @Override
    public String toString() {
        return "SenderQuestion[" + contact + " " + number + "]";
    }
}
