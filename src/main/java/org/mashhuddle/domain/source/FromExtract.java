package org.mashhuddle.domain.source;

import java.util.List;

/// What the last extract says of a child that nobody types here.
///
/// @param upnUnknown the code that says why there is no pupil number; may be empty
public record FromExtract(List<OtherNumber> numbers, boolean specialNeeds, String upnUnknown) {

    /// Copies the numbers.
    public FromExtract {
        numbers = List.copyOf(numbers);
    }

    /// It says nothing.
    public static FromExtract nothing() {
        return new FromExtract(List.of(), false, "");
    }

    @Override
    public String toString() {
        return "FromExtract[withheld]";
    }
}
