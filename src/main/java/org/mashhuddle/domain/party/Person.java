package org.mashhuddle.domain.party;

import org.mashhuddle.domain.access.AgencyId;

import java.util.Locale;

/// A professional who speaks for an agency or owns its actions.
///
/// @param name as written on papers: "A. Patel"
public record Person(
        PersonId id, AgencyId agency, String name, String job, String phone, boolean retired) {

    /// What follows `@` in the quick line: the initials, "ap".
    public String initials() {
        StringBuilder letters = new StringBuilder();
        for (String part : name.split("[\\s.-]+")) {
            if (!part.isEmpty()) {
                letters.appendCodePoint(part.codePointAt(0));
            }
        }
        return letters.toString().toLowerCase(Locale.UK);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
