package org.mashhuddle.domain.party;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An agency that is one school or one practice, and so never gets another organisation's children
/// (`product.md`, rule 3). Which it is is known by its label, as hubs name their agencies themselves; a
/// service for all schools, or for all practices, is neither.
public enum SingleOrganisation {
    /// A school, a college, a nursery.
    SCHOOL("\\b(school|academy|college|nursery|sixth form|pupil referral unit)\\b"),
    /// A doctor's practice.
    PRACTICE("\\b(practice|surgery|medical centre|health centre)\\b");

    private static final Pattern SERVICES =
            Pattern.compile("school nurs|virtual school|nursery nurs|safeguarding|admissions|attendance");

    private final Pattern known;

    SingleOrganisation(String known) {
        this.known = Pattern.compile(known);
    }

    /// What an agency is; nothing for one that works with the children of many.
    public static Optional<SingleOrganisation> of(Agency agency) {
        String label = agency.label().toLowerCase(Locale.UK);
        return Stream.of(values())
                .filter(_ -> !SERVICES.matcher(label).find())
                .filter(one -> one.known.matcher(label).find())
                .findFirst();
    }

    /// Whether the agency is the one that was written down for a child: "Example Academy, Year 9". In doubt
    /// it is another.
    public static boolean isWritten(Agency agency, String written) {
        String label = plain(agency.label().replaceAll("\\(.*?\\)", ""));
        return !label.isBlank() && (" " + plain(written) + " ").contains(" " + label + " ");
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
