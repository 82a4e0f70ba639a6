package org.mashhuddle.domain.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;

/// The whole meeting broke off, and went on later, or did not.
///
/// @param why it broke off
/// @param resumedAt nothing until it went on
/// @param notResumed why it never went on; blank unless it was closed without
public record Adjournment(Instant at, MarkedText why, Optional<Instant> resumedAt, MarkedText notResumed) {

    /// The meeting breaks off now.
    public static Adjournment now(Instant at, MarkedText why) {
        return new Adjournment(at, why, Optional.empty(), MarkedText.ours(""));
    }

    /// Whether the meeting stands still, and nobody has said that it does not go on.
    public boolean lasts() {
        return resumedAt.isEmpty() && notResumed.isBlank();
    }

    /// The meeting goes on.
    public Adjournment resumed(Instant when) {
        return new Adjournment(at, why, Optional.of(when), notResumed);
    }

    /// The meeting is closed without having gone on.
    public Adjournment abandoned(MarkedText because) {
        return new Adjournment(at, why, resumedAt, because);
    }

    /// What this reader may have of it.
    public Adjournment readBy(Reader reader) {
        return new Adjournment(at, why.readBy(reader), resumedAt, notResumed.readBy(reader));
    }

    /// What the minutes say of it.
    ///
    /// @param day of the meeting; another day is named
    /// @param there who was in the room after it went on, in the order of the list
    public String sentence(LocalDate day, List<String> there, Reader reader) {
        String said = because(why, reader);
        return resumedAt
                .map(when -> "Adjourned from " + moment(at, day) + " to " + moment(when, day) + said
                        + ". Asked anew who was there: "
                        + (there.isEmpty() ? "nobody" : String.join(", ", there)) + ".")
                .orElseGet(() -> "Adjourned at " + moment(at, day) + said
                        + (lasts() ? "." : ". It was not resumed" + because(notResumed, reader) + "."));
    }

    private static String because(MarkedText words, Reader reader) {
        String said = words.asReadBy(reader).strip();
        return said.isEmpty() ? "" : ": " + (said.endsWith(".") ? said.substring(0, said.length() - 1) : said);
    }

    /// "10:40", on another day than the meeting "09:30 on Wednesday 25 November 2026".
    public static String moment(Instant at, LocalDate day) {
        LocalDate on = LocalDate.ofInstant(at, Moment.LONDON);
        return DateWords.onTheClock(at) + (on.equals(day) ? "" : " on " + DateWords.fullDate(on));
    }

    @Override
    public String toString() {
        return "Adjournment[" + at + "]";
    }
}
