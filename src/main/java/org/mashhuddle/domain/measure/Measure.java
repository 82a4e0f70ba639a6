package org.mashhuddle.domain.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.subject.SubjectId;

/// One step of what was done to protect.
///
/// @param label the option, or [Measure#NRM]
/// @param until until when it is in force, where that is known
/// @param by the first responder, or the agency
/// @param reference of the case at the authority; may be empty
/// @param why with how far all of it may be shared
public record Measure(
        MeasureId id,
        SubjectId subject,
        String label,
        MeasureState state,
        LocalDate on,
        Optional<LocalDate> until,
        String by,
        String reference,
        MarkedText why,
        Provenance provenance) {

    /// What the mechanism is called, the child first.
    public static final String NRM = "National Referral Mechanism: the child as a victim";

    public boolean stands() {
        return provenance.stands();
    }

    /// The same, withdrawn.
    public Measure from(Provenance how) {
        return new Measure(id, subject, label, state, on, until, by, reference, why, how);
    }

    /// "Recovery order: in force 21/07/2026 until 20/01/2027".
    public String words() {
        String last = until.map(day -> " until " + DateWords.date(day)).orElse("");
        return label + ": " + state.words() + " " + DateWords.date(on) + last;
    }

    @Override
    public String toString() {
        return "Measure[" + id.value() + "]";
    }
}
