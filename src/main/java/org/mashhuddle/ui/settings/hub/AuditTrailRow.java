package org.mashhuddle.ui.settings.hub;

import java.util.List;
import org.mashhuddle.domain.paper.SpreadsheetRow;

/// An entry of the trail as it stands on the screen.
public record AuditTrailRow(long number, String when, String who, String deed, String about, String reason) {

    /// For a spreadsheet.
    SpreadsheetRow cells() {
        return new SpreadsheetRow(List.of(Long.toString(number), when, who, deed, about, reason));
    }

    @Override
    public String toString() {
        return "TrailRow[" + number + "]";
    }
}
