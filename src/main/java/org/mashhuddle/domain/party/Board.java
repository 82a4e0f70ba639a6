package org.mashhuddle.domain.party;

import java.time.LocalDate;
import java.util.List;

/// The board of the safeguarding partnership, or another that looks on from above: it has a name, an
/// address and people like an agency, but takes no part in any meeting. It gets the papers of a quarter.
///
/// @param since the day on which it was put on file as one
/// @param people who may get its papers; no meeting offers them
public record Board(Agency who, LocalDate since, List<Person> people) {

    /// Copies the list.
    public Board {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return who.id().toString();
    }
}
