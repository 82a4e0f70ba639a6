package org.mashhuddle.ui.settings.hub;

/// An entry of the trail as it stands on the screen.
public record AuditTrailRow(long number, String when, String who, String deed, String about, String reason) {

    @Override
    public String toString() {
        return "TrailRow[" + number + "]";
    }
}
