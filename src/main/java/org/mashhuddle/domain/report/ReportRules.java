package org.mashhuddle.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;

/// What a report is measured by: the hub's clocks and working days, its agencies in their order, and
/// the moment at which it is counted.
public record ReportRules(
        RatingHours hours, WorkingCalendar calendar, TimeLimits limits, List<Name> agencies, Instant now) {

    /// Copies the list.
    public ReportRules {
        agencies = List.copyOf(agencies);
    }

    /// An agency and what it is called.
    public record Name(AgencyId agency, String label) {
        @Override
        public String toString() {
            return agency.toString();
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, Moment.LONDON);
    }
}
