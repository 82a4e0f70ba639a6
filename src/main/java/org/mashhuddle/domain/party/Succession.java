package org.mashhuddle.domain.party;

import java.time.LocalDate;
import org.mashhuddle.domain.access.AgencyId;

/// An agency ends on a day, and another stands in its place from the next: integrated care boards that
/// merge, a council that becomes part of a new one.
///
/// @param founded whether the successor begins on that next day; otherwise it was there before
/// @param peopleGo whether those who spoke for the one speak for the other
public record Succession(AgencyId agency, LocalDate lastDay, AgencyId successor, boolean founded, boolean peopleGo) {

    /// The first day on which the successor stands in its place.
    public LocalDate from() {
        return lastDay.plusDays(1);
    }

    /// The same with another last day.
    public Succession endingOn(LocalDate day) {
        return new Succession(agency, day, successor, founded, peopleGo);
    }
}
