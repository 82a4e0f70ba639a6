package org.mashhuddle.domain.standing;

import java.time.LocalDate;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.subject.SubjectId;

/// How a child stood for a while.
///
/// @param label as the list had it when it was chosen
/// @param provenance whether a person typed it, or the council's extract has it
public record ChildStatus(
        StatusId id, SubjectId child, StatusKind kind, String label, Span span, Provenance provenance) {

    public boolean stands() {
        return provenance.stands();
    }

    /// The same, until the end of that day.
    public ChildStatus endedOn(LocalDate day) {
        return new ChildStatus(id, child, kind, label, span.endedOn(day), provenance);
    }

    /// The same, withdrawn or typed.
    public ChildStatus from(Provenance how) {
        return new ChildStatus(id, child, kind, label, span, how);
    }

    /// "Child protection plan: Neglect, since 21/07/2026".
    public String words() {
        return label + span.words();
    }

    @Override
    public String toString() {
        return "ChildStatus[" + id.value() + "]";
    }
}
