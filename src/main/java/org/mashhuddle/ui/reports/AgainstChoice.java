package org.mashhuddle.ui.reports;

import java.util.Optional;
import org.mashhuddle.domain.report.ReportPeriod;

/// The period that the numbers stand beside.
enum AgainstChoice {
    NOTHING,
    BEFORE,
    YEAR_EARLIER;

    Optional<ReportPeriod> of(ReportPeriod period) {
        return switch (this) {
            case NOTHING -> Optional.empty();
            case BEFORE -> Optional.of(period.before());
            case YEAR_EARLIER -> Optional.of(period.yearEarlier());
        };
    }
}
