package org.mashhuddle.domain.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;

/// A hub rule left it off an earlier list, nobody spoke of it, and the lot brings it before a
/// meeting: so that a rule is seen at work by all agencies.
///
/// @param listedOn the day of the meeting whose list it stood on
/// @param rule which, as in "rule 4, version 3"
/// @param name what the rule is called: it tells of what came, so it goes no farther than its mark
public record ListedNotDiscussed(LocalDate listedOn, String rule, MarkedText name) implements Reason.SetDay {
    @Override
    public LocalDate day() {
        return listedOn;
    }

    @Override
    public DatedReturn.Kind kind() {
        return DatedReturn.Kind.LISTED_NOT_DISCUSSED;
    }

    @Override
    public Urgency urgency() {
        return Urgency.REVIEW;
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        String called = name.isBlank() ? "" : " (" + name.words() + ")";
        return Phrase.plain(
                "Listed, not discussed, under " + rule + called + ", " + DateWords.weekdayDate(listedOn, today));
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(new ListedNotDiscussed(listedOn, rule, name.readBy(reader)));
    }

    @Override
    public String toString() {
        return "ListedNotDiscussed[" + listedOn + "]";
    }
}
