package org.mashhuddle.domain.paper;

import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;

/// Who a paper is for.
///
/// @param agency its label
/// @param person the named person it goes to; empty for the agency's inbox
public record Recipient(AgencyId id, String agency, String person) {

    /// As a reader, for the sharing marks.
    public Reader reader() {
        return new Reader.OneAgency(id);
    }

    /// "Education, M. Osei".
    public String inWords() {
        return person.isBlank() ? agency : agency + ", " + person;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
