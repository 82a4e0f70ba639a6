package org.mashhuddle.domain.subject;

import org.mashhuddle.domain.access.TravelMark;

/// A link between two subjects, as somebody reported it.
///
/// @param words what is said beside the name: "Sister, same household"
/// @param reportedBy the agency that says so, in words
/// @param mark how far the link may travel
public record Link(
        LinkId id,
        SubjectId from,
        SubjectId to,
        LinkKind kind,
        String words,
        String reportedBy,
        TravelMark mark) {

    /// The other end.
    public SubjectId other(SubjectId one) {
        return from.equals(one) ? to : from;
    }

    /// Whether this subject is one of the two.
    public boolean touches(SubjectId one) {
        return from.equals(one) || to.equals(one);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
