package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;

/// What was begun to protect waits for its next step, or is about to run out (`product.md`, rule 1).
///
/// @param measure the step of the record
/// @param label the option, or [Measure#NRM]
/// @param on the day of the step
/// @param due by when the next is looked for; of an order in force, its last day; of what has none, when it is looked
/// at again
/// @param by who took the step; may be empty
/// @param since from when on the subject waits for a meeting because of it
/// @param over whether it ought to have come already, or the order has run out
/// @param mark how far the step may be shared
public record MeasureOpen(
        MeasureId measure,
        String label,
        MeasureState state,
        LocalDate on,
        LocalDate due,
        String by,
        Instant since,
        boolean over,
        SharingMark mark)
        implements Reason {

    @Override
    public Instant waitingSince() {
        return since;
    }

    @Override
    public Object essence() {
        return List.of(measure, state, over);
    }

    @Override
    public Optional<Object> news() {
        return Optional.of(measure);
    }

    @Override
    public boolean mayWait(LocalDate next) {
        return !over && (!state.hasLastDay() || due.isAfter(next));
    }

    @Override
    public Urgency urgency() {
        return state.hasLastDay() ? Urgency.DUE : Urgency.REVIEW;
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        // Its day stood already, or it came up or ran out since.
        return !putOff.isDated() || putOff.isSince(since) || (over && !due.isBefore(putOff.day()));
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        String name = label.equals(Measure.NRM) ? "NRM" : label;
        String who = by.isBlank() ? "" : " (" + by + ")";
        String step = name + ": " + state.words() + " " + DateWords.date(on) + who;
        return List.of(new Phrase(step + awaited() + " " + DateWords.weekdayDate(due, today), over));
    }

    private String awaited() {
        return switch (state) {
            case IN_FORCE -> over ? ", not marked as ended, ran out" : ", runs out";
            case NRM_REFERRED -> ", no reasonable grounds decision, " + (over ? "overdue since" : "due");
            case DEVOLVED -> ", no decision of the panel, " + (over ? "overdue since" : "due");
            case REASONABLE_POSITIVE -> ", no conclusive decision, looked at again from";
            case NRM_CONSIDERED -> ", not said whether referred, looked at again from";
            case APPLIED_FOR -> ", not made, looked at again from";
            case CONSIDERED,
                    NRM_NOT_REFERRED,
                    REASONABLE_NEGATIVE,
                    CONCLUSIVE_POSITIVE,
                    CONCLUSIVE_NEGATIVE,
                    REFUSED,
                    NOT_USED,
                    ENDED -> ", not finished, looked at again from";
        };
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return mark.reaches(reader) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public String toString() {
        return "MeasureOpen[" + measure.value() + "]";
    }
}
