package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.Restriction;

/// What an agenda item is about. A person of concern is a role on an item: anyone under 18 stays a
/// child.
public sealed interface Subject permits Child, PersonOfConcern, Place {

    /// Which one.
    SubjectId id();

    /// The name on lists and papers: "Jordan Lee TEST-ALDER", every given name.
    String displayName();

    /// The age, or what stands in its place: "15", "6 months", "EDD 05/01/2027"; empty for a place.
    String ageInWords(LocalDate today);

    /// Who alone may see this subject, where it is restricted.
    Optional<Restriction> restriction();

    /// The same subject, for these users alone; for everybody where there are none.
    Subject restrictedTo(Optional<Restriction> named);

    /// Counts changes; a save of an older one is refused.
    long version();
}
