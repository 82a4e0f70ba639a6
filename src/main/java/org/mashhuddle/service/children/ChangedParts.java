package org.mashhuddle.service.children;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Subject;

/// Which parts of a subject's details were changed, in words: what they said, or say now, is no part
/// of it.
final class ChangedParts {

    private ChangedParts() {}

    /// "names, address".
    static String words(Optional<Subject> before, Subject after) {
        return before.map(was -> words(was, after)).orElse("");
    }

    private static String words(Subject was, Subject now) {
        if (was instanceof Child before && now instanceof Child after) {
            return String.join(", ", parts(before, after));
        }
        return was.displayName().equals(now.displayName()) ? "details" : "name";
    }

    private static List<String> parts(Child before, Child after) {
        List<String> parts = new ArrayList<>();
        add(parts, "names", before.names(), after.names());
        add(parts, "birth", before.birth(), after.birth());
        add(parts, "sex", before.sex(), after.sex());
        add(parts, "ethnicity", before.ethnicity(), after.ethnicity());
        numbers(parts, before.identifiers(), after.identifiers());
        add(parts, "address", before.home(), after.home());
        add(parts, "plan, school, GP", alone(before.care()), alone(after.care()));
        add(
                parts,
                "people around the child",
                before.care().family(),
                after.care().family());
        add(parts, "household", before.household(), after.household());
        return parts;
    }

    private static Care alone(Care care) {
        return care.around(Family.notKnown());
    }

    private static void numbers(List<String> parts, Identifiers before, Identifiers after) {
        add(parts, "NHS number", before.nhsNumber(), after.nhsNumber());
        add(parts, "how the NHS number was verified", before.verified(), after.verified());
        add(parts, "pupil number", before.upn(), after.upn());
        add(parts, "reference", before.localRef(), after.localRef());
    }

    private static void add(List<String> parts, String part, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(part);
        }
    }
}
