package org.mashhuddle.domain.report;

import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingTypeId;

/// What a report is asked for.
///
/// @param type of meeting; every type when none is given
/// @param agency whose part is asked for; every agency's when none is given
public record ReportQuestion(ReportPeriod period, Optional<MeetingTypeId> type, Optional<AgencyId> agency) {

    /// Everything in a period.
    public static ReportQuestion of(ReportPeriod period) {
        return new ReportQuestion(period, Optional.empty(), Optional.empty());
    }

    /// The same question of another period.
    public ReportQuestion in(ReportPeriod other) {
        return new ReportQuestion(other, type, agency);
    }
}
