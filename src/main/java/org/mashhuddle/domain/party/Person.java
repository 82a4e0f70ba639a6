package org.mashhuddle.domain.party;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;

/// A professional who speaks for an agency or owns its actions.
///
/// @param name as written on papers: "A. Patel"
public record Person(PersonId id, AgencyId agency, String name, String job, String phone, boolean retired) {

    private static final Pattern PARTS = Pattern.compile("[\\s.-]+");

    /// What follows `@` in the quick line: the initials, "ap".
    public String initials() {
        return PARTS.splitAsStream(name)
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toLowerCase(Locale.UK);
    }

    Person of(AgencyId other, boolean away) {
        return new Person(id, other, name, job, phone, away);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
