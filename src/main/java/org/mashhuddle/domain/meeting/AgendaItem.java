package org.mashhuddle.domain.meeting;

import org.mashhuddle.domain.subject.SubjectId;

import java.util.List;
import java.util.Optional;

/// One row of the agenda.
///
/// @param number counts from 1 without a gap
/// @param minutes planned
/// @param late added after the freeze
public record AgendaItem(
        ItemId id,
        int number,
        SubjectId subject,
        AgendaSection section,
        List<Reason> reasons,
        Optional<ProposedItem.Rated> rating,
        int minutes,
        boolean late,
        Optional<SubjectId> under) {

    /// Copies the reasons.
    public AgendaItem {
        reasons = List.copyOf(reasons);
    }

    /// The same row with another number.
    public AgendaItem numbered(int other) {
        return new AgendaItem(id, other, subject, section, reasons, rating, minutes, late, under);
    }

    /// The same row with other minutes, at least one.
    public AgendaItem planned(int other) {
        return new AgendaItem(
                id, number, subject, section, reasons, rating, Math.max(1, other), late, under);
    }

    /// The row as newly proposed: its facts are refreshed, its place and minutes stay.
    public AgendaItem refreshed(ProposedItem proposed) {
        return new AgendaItem(
                id,
                number,
                subject,
                section,
                proposed.reasons(),
                proposed.rating(),
                minutes,
                late,
                under);
    }
}
