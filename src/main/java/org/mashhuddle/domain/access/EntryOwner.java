package org.mashhuddle.domain.access;

import java.util.Optional;

/// Whose an entry is: the agency that owns the words decides how far they go (`product.md`, rule 3).
/// What no agency owns is the chair's.
public sealed interface EntryOwner {

    /// What the meeting says together.
    record TheChair() implements EntryOwner {}

    /// What an agency said.
    record OfAgency(AgencyId agency) implements EntryOwner {}

    /// What an agency has to do: it always knows its own actions.
    record ActionOf(AgencyId agency) implements EntryOwner {}

    /// The chair.
    static EntryOwner chair() {
        return new TheChair();
    }

    /// The agency that said it; the chair where it is not known.
    static EntryOwner of(Optional<AgencyId> agency) {
        return agency.<EntryOwner>map(OfAgency::new).orElseGet(TheChair::new);
    }

    /// The agency that has to do it; the chair until one has taken it.
    static EntryOwner doing(Optional<AgencyId> agency) {
        return agency.<EntryOwner>map(ActionOf::new).orElseGet(TheChair::new);
    }

    /// Whether it is this agency's own.
    default boolean is(AgencyId agency) {
        return switch (this) {
            case TheChair _ -> false;
            case OfAgency said -> said.agency().equals(agency);
            case ActionOf action -> action.agency().equals(agency);
        };
    }
}
