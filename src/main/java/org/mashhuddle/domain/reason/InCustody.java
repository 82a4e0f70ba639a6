package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;

/// The child is in custody (`domain.md` 1.9, point 3).
///
/// @param plan how the child is known to social care: "Looked after, s.20"; may be empty
/// @param limitAt when detention without charge runs out; none where only the day is known
public record InCustody(Moment since, String where, String plan, Optional<Instant> limitAt, boolean over)
        implements Reason.Urgent {
    @Override
    public Instant waitingSince() {
        return since.earliest();
    }

    @Override
    public Object essence() {
        return List.of("custody", since, over);
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        List<Phrase> phrases = new ArrayList<>();
        String there = where.isBlank() ? "" : ", " + where;
        phrases.add(new Phrase("In custody since " + DateWords.moment(since, today) + there, false));
        if (!plan.isBlank()) {
            phrases.add(new Phrase(planInShort(), false));
        }
        String limit = over ? "Detention limit passed " : "Detention limit ";
        limitAt.ifPresent(end -> phrases.add(new Phrase(limit + DateWords.dueWithin(DueTime.of(end), today), over)));
        return phrases;
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }

    /// "Looked after, s.20" of "Child looked after: s.20".
    private String planInShort() {
        String lookedAfter = "child looked after";
        return plan.toLowerCase(Locale.UK).startsWith(lookedAfter)
                ? "Looked after" + plan.substring(lookedAfter.length()).replace(":", ",")
                : plan;
    }

    @Override
    public String toString() {
        return "InCustody[" + since.day() + "]";
    }
}
