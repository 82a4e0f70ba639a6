package org.mashhuddle.domain.source;

import java.util.List;
import java.util.stream.Stream;
import org.mashhuddle.domain.standing.ToldStatuses;

/// What the last extract says of a child that nobody types here.
///
/// @param upnUnknown the code that says why there is no pupil number; may be empty
/// @param statuses plans, legal statuses and enquiries with their days
public record FromExtract(List<OtherNumber> numbers, boolean specialNeeds, String upnUnknown, ToldStatuses statuses) {

    /// Copies the list.
    public FromExtract {
        numbers = List.copyOf(numbers);
    }

    /// It says nothing.
    public static FromExtract nothing() {
        return new FromExtract(List.of(), false, "", ToldStatuses.nothing());
    }

    /// With these statuses.
    public FromExtract with(ToldStatuses told) {
        return new FromExtract(numbers, specialNeeds, upnUnknown, told);
    }

    /// Whether it says anything of numbers and needs: else what is known of them stays.
    public boolean saysNumbers() {
        return !numbers.isEmpty() || specialNeeds || !upnUnknown.isEmpty();
    }

    /// With what the same extract says of the child under another number.
    public FromExtract and(FromExtract other) {
        return new FromExtract(
                Stream.concat(numbers.stream(), other.numbers.stream())
                        .distinct()
                        .toList(),
                specialNeeds || other.specialNeeds,
                upnUnknown.isEmpty() ? other.upnUnknown : upnUnknown,
                statuses.and(other.statuses));
    }

    @Override
    public String toString() {
        return "FromExtract[withheld]";
    }
}
