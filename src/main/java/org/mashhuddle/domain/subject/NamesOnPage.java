package org.mashhuddle.domain.subject;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;

/// Who a subject is on a page, a list or a paper where others stand beside it: the full name; where
/// another has the same one, the day of birth with it, and where that is the same too, a number.
///
/// @param page who stands on it, as its reader may see it: whoever is hidden makes no name longer
public record NamesOnPage(Collection<Subject> page) {

    /// Copies the subjects.
    public NamesOnPage {
        page = List.copyOf(page);
    }

    /// "Mohammed Ali KHAN", or "Mohammed Ali KHAN, born 12/08/2011".
    public String of(Subject subject) {
        String name = subject.displayName();
        List<Subject> same = page.stream()
                .filter(other -> isCalledLike(subject, other, name))
                .toList();
        if (same.isEmpty()) {
            return name;
        }
        String birth = birth(subject);
        return same.stream().map(NamesOnPage::birth).anyMatch(birth::equals)
                ? name + birth + number(subject)
                : name + birth;
    }

    /// The same on a paper that goes to many hands: an adult's day of birth is not on it.
    public String withoutAdultsBirth(Subject subject) {
        return subject instanceof PersonOfConcern && !of(subject).equals(subject.displayName())
                ? subject.displayName() + ", person of concern"
                : of(subject);
    }

    private static boolean isCalledLike(Subject subject, Subject other, String name) {
        return !other.id().equals(subject.id())
                && family(other).equalsIgnoreCase(family(subject))
                && other.displayName().equalsIgnoreCase(name);
    }

    private static String family(Subject subject) {
        return switch (subject) {
            case Child child -> child.names().family();
            case PersonOfConcern person -> person.names().family();
            case Place place -> place.name();
        };
    }

    private static String birth(Subject subject) {
        return switch (subject) {
            case Child child -> birth(child.birth());
            case PersonOfConcern person -> birth(person.birth());
            case Place _ -> "";
        };
    }

    private static String birth(Birth birth) {
        return switch (birth) {
            case Birth.Born born -> ", born " + DateWords.date(born.on());
            case Birth.Estimated about -> ", born about " + about.about().getYear();
            case Birth.Expected expected -> ", expected on " + DateWords.date(expected.on());
            case Birth.NotKnown _ -> ", date of birth not known";
        };
    }

    private static String number(Subject subject) {
        Optional<Identifiers> known =
                subject instanceof Child child ? Optional.of(child.identifiers()) : Optional.empty();
        return known.flatMap(Identifiers::nhsNumber)
                .map(number -> ", NHS " + number.canonical())
                .or(() -> known.flatMap(Identifiers::localRef).map(ref -> ", ref " + ref))
                .orElse("");
    }

    @Override
    public String toString() {
        return "NamesOnPage";
    }
}
