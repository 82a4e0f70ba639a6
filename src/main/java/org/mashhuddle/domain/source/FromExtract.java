package org.mashhuddle.domain.source;

import java.util.List;
import org.mashhuddle.domain.standing.ToldStatus;

/// What the last extract says of a child that nobody types here.
///
/// @param upnUnknown the code that says why there is no pupil number; may be empty
/// @param statuses plans, legal statuses and enquiries with their days
public record FromExtract(
        List<OtherNumber> numbers, boolean specialNeeds, String upnUnknown, List<ToldStatus> statuses) {

    /// Copies the lists.
    public FromExtract {
        numbers = List.copyOf(numbers);
        statuses = List.copyOf(statuses);
    }

    /// It says nothing.
    public static FromExtract nothing() {
        return new FromExtract(List.of(), false, "", List.of());
    }

    /// With these statuses.
    public FromExtract with(List<ToldStatus> told) {
        return new FromExtract(numbers, specialNeeds, upnUnknown, told);
    }

    @Override
    public String toString() {
        return "FromExtract[withheld]";
    }
}
