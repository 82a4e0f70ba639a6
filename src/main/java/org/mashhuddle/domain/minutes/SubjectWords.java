package org.mashhuddle.domain.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;

/// Says who a subject is on a paper: "Born 12/08/2011 (15). NHS 999 000 0018. Child protection
/// plan: Neglect."
public final class SubjectWords {

    private SubjectWords() {}

    /// The line under the name, as this reader may have it. Never an address: a paper does not say
    /// where a child lives.
    public static String identity(Subject subject, LocalDate today, Reader reader) {
        List<String> parts = new ArrayList<>();
        switch (subject) {
            case Child child -> {
                parts.add(birth(child.birth(), today));
                calledBy(child).ifPresent(name -> parts.add("Known as " + name));
                nhs(child.identifiers()).ifPresent(parts::add);
                parts.add(
                        child.care().plan().isBlank()
                                ? "No plan known"
                                : child.care().plan());
            }
            case PersonOfConcern person -> {
                parts.add("Person of concern");
                parts.add(birth(person.birth(), today));
            }
            case Place place -> {
                parts.add("Place");
                if (!place.knownTo(reader).isBlank()) {
                    parts.add(place.known());
                }
            }
        }
        return String.join(". ", parts) + ".";
    }

    /// The name by which the child speaks in these papers, where nobody would know it for theirs.
    private static Optional<String> calledBy(Child child) {
        Names names = child.names();
        return names.knownAs().map(String::strip).filter(name -> !child.isUnborn() && !begins(names.given(), name));
    }

    private static boolean begins(String given, String name) {
        return (given.strip() + " ").regionMatches(true, 0, name + " ", 0, name.length() + 1);
    }

    /// "NHS 999 000 0018 (traced)": how it is known stands beside it, and so does that nobody has said.
    private static Optional<String> nhs(Identifiers numbers) {
        return numbers.nhsNumber()
                .map(number -> "NHS " + number.canonical() + " ("
                        + how(numbers.verified().how()) + ")");
    }

    /// "traced, 24/11/2026, PDS".
    public static String verified(NhsNumber.Verified verified) {
        return Stream.of(
                        how(verified.how()),
                        verified.on().map(DateWords::date).orElse(""),
                        verified.source().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String how(NhsNumber.Verified.How how) {
        return switch (how) {
            case TRACED -> "traced";
            case TOLD -> "told by the person or a parent";
            case FROM_EXTRACT -> "from an extract";
            case NOT_VERIFIED -> "not verified";
        };
    }

    /// "Born 12/08/2011 (15)".
    public static String birth(Birth birth, LocalDate today) {
        return switch (birth) {
            case Birth.Born born -> "Born " + DateWords.date(born.on()) + " (" + born.ageInWords(today) + ")";
            case Birth.Estimated estimate -> "Date of birth not known, " + estimate.ageInWords(today);
            case Birth.Expected expected -> "Expected on " + DateWords.date(expected.on());
            case Birth.NotKnown _ -> "Date of birth not known";
        };
    }

    /// "Jordan Lee TEST-ALDER, born 12/08/2011 (15), known as JP".
    public static String who(Child child, LocalDate today) {
        return child.displayName() + ", " + born(child, today)
                + calledBy(child).map(name -> ", known as " + name).orElse("");
    }

    /// "born 12/08/2011 (15)": within a sentence.
    public static String born(Child child, LocalDate today) {
        String words = birth(child.birth(), today);
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /// Who speaks under a heading such as "What Jordan says": of a child not born yet the family is asked.
    public static String speaker(Child child) {
        return child.isUnborn() ? "the family" : child.names().spoken();
    }

    /// Whose voice it is in a heading such as "Jordan's voice".
    public static String spoken(Subject subject) {
        return switch (subject) {
            case Child child -> child.isUnborn() ? "The family" : child.names().spoken();
            case PersonOfConcern person -> person.displayName();
            case Place place -> place.displayName();
        };
    }
}
