package org.mashhuddle.exchange.list;

import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.SourceFacts;
import org.mashhuddle.domain.source.SourcePart;

/// A row of a list that can be taken.
///
/// @param line of the file, from 1
/// @param key what makes it the same row in tomorrow's list; it may hold a name
/// @param returned empty while the child is missing, and of other kinds
public record ListedEvent(long line, String key, ListChild child, Moment at, Optional<Moment> returned, Said said) {

    /// The rest of the row, in the sender's words; empty where it does not say.
    ///
    /// @param from where the child was missing from
    public record Said(String sender, String summary, String risk, String from, String lastSeen) {
        @Override
        public String toString() {
            return "Said[withheld]";
        }
    }

    /// Whether it says the same of the same child.
    boolean isSame(ListedEvent other) {
        return child.equals(other.child)
                && at.equals(other.at)
                && returned.equals(other.returned)
                && said.equals(other.said);
    }

    /// What a contact or referral says, part by part. Its text is record only: a change of it is told,
    /// and not what it says, because what is told may stand on an agenda.
    public SourceFacts arrival() {
        return SourceFacts.none()
                .with(SourcePart.RECEIVED, words(at))
                .with(SourcePart.SENDER, said.sender())
                .with(SourcePart.NEED, summary().isEmpty() ? "" : "a text as sent, " + mark(summary()));
    }

    /// What a missing episode says, part by part.
    public SourceFacts episode() {
        return SourceFacts.none()
                .with(SourcePart.MISSING, words(at))
                .with(SourcePart.RETURNED, returned.map(ListedEvent::words).orElse(""))
                .with(SourcePart.RECORD, said.from() + "|" + said.lastSeen() + "|" + said.risk());
    }

    /// What it says with the sender's own view of the risk.
    public String summary() {
        if (said.risk().isEmpty()) {
            return said.summary();
        }
        String risk = "Risk as its sender sees it: " + said.risk();
        return said.summary().isEmpty() ? risk : said.summary() + ". " + risk;
    }

    /// Tells one text from another.
    private static String mark(String text) {
        return Integer.toHexString(text.hashCode());
    }

    private static String words(Moment at) {
        return switch (at) {
            case Moment.Exactly exact -> DateWords.dateTime(exact.at());
            case Moment.OnDay day -> DateWords.date(day.day());
        };
    }

    @Override
    public String toString() {
        return "ListedEvent[" + line + "]";
    }
}
