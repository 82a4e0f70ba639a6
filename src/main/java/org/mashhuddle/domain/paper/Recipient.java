package org.mashhuddle.domain.paper;

import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;

/// Who a paper is for.
///
/// @param agency its label; empty for somebody of the family, to whom the agency hands it
/// @param person the named person it goes to; empty for the agency's inbox
public record Recipient(AgencyId id, String agency, String person) {

    /// As a reader of a paper about an item that the agency was in, for the sharing marks.
    public Reader inItem() {
        return new Reader.InItem(id);
    }

    /// As a reader of any other paper of its own.
    public Reader reader() {
        return new Reader.OneAgency(id);
    }

    /// "Education, M. Osei".
    public String inWords() {
        if (person.isBlank()) {
            return agency;
        }
        return agency.isBlank() ? person : agency + ", " + person;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
