package org.mashhuddle.domain.standing;

import java.time.LocalDate;
import org.mashhuddle.domain.subject.Sex;

/// A child who was expected and is born: what is known of each on the first day.
///
/// @param given their given names; empty while they have none
/// @param family their family name
public record Newborn(LocalDate on, String given, String family, Sex sex) {

    @Override
    public String toString() {
        return "Newborn[withheld]";
    }
}
