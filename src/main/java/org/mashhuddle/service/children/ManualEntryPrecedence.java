package org.mashhuddle.service.children;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.Sex;

/// A person's entry outranks an import (`product.md`, rule 10): what was typed here, or marked safe
/// here, stays.
public final class ManualEntryPrecedence {

    private ManualEntryPrecedence() {}

    /// The parts in which the extract says something else than what a person typed here, and is not
    /// heard.
    public static Set<ChildPart> conflicts(Child here, Child extract) {
        Set<ChildPart> parts = parts(here);
        parts.removeIf(part -> agrees(part, here, extract));
        return parts;
    }

    /// Whether the extract says the same, or nothing.
    private static boolean agrees(ChildPart part, Child here, Child extract) {
        return switch (part) {
            case NAMES ->
                isNameless(extract)
                        || here.names().isCalled(extract.names())
                        || here.names().hides(extract.names());
            case BIRTH ->
                extract.birth() instanceof Birth.NotKnown || here.birth().equals(extract.birth());
            case IDENTIFIERS -> sameNumbers(here.identifiers(), extract.identifiers());
            case HOME ->
                saysNothingElse(
                                here.home().map(Address::oneLine),
                                extract.home().map(Address::oneLine))
                        && !isSafeOnlyThere(here, extract);
            case CARE ->
                extract.care().plan().isBlank()
                        || parts(here.care().plan())
                                .containsAll(parts(extract.care().plan()))
                        || saysSinceWhen(here.care().plan(), extract.care().plan());
            case SEX_AND_ETHNICITY ->
                (extract.sex() == Sex.NOT_KNOWN || extract.sex() == here.sex())
                        && (extract.ethnicity().isBlank() || extract.ethnicity().equals(here.ethnicity()));
        };
    }

    private static boolean sameNumbers(Identifiers here, Identifiers extract) {
        return saysNothingElse(here.nhsNumber(), extract.nhsNumber()) && saysNothingElse(here.upn(), extract.upn());
    }

    /// A plan beside another is not against it.
    private static List<String> parts(String plan) {
        return List.of(plan.split("; "));
    }

    /// The same plan, and since when.
    private static boolean saysSinceWhen(String here, String extract) {
        return !here.isBlank() && extract.startsWith(here + ", since ");
    }

    /// The same address, which its source holds back and nobody here has marked safe.
    private static boolean isSafeOnlyThere(Child here, Child extract) {
        return extract.home().filter(Address::safe).isPresent()
                && here.home().filter(Address::safe).isEmpty();
    }

    private static boolean isNameless(Child extract) {
        return extract.names().family().equals(SsdMapping.NAME_NOT_KNOWN);
    }

    private static <T> boolean saysNothingElse(Optional<T> here, Optional<T> extract) {
        return extract.isEmpty() || here.equals(extract);
    }

    private static Set<ChildPart> parts(Child here) {
        Set<ChildPart> parts = new HashSet<>(here.typedHere());
        if (here.home().filter(Address::safe).isPresent()) {
            parts.add(ChildPart.HOME);
        }
        return parts;
    }

    public static Child merged(Child here, Child extract) {
        return merged(here, extract, parts(here));
    }

    private static Child merged(Child here, Child extract, Set<ChildPart> stay) {
        return new Child(
                here.id(),
                stay.contains(ChildPart.NAMES)
                                || isNameless(extract)
                                || here.names().hides(extract.names())
                        ? here.names()
                        : extract.names().with(here.names().others()),
                stay.contains(ChildPart.BIRTH) || extract.birth() instanceof Birth.NotKnown
                        ? here.birth()
                        : extract.birth(),
                stay.contains(ChildPart.SEX_AND_ETHNICITY) || extract.sex() == Sex.NOT_KNOWN
                        ? here.sex()
                        : extract.sex(),
                stay.contains(ChildPart.SEX_AND_ETHNICITY)
                                || extract.ethnicity().isBlank()
                        ? here.ethnicity()
                        : extract.ethnicity(),
                stay.contains(ChildPart.IDENTIFIERS) ? here.identifiers() : identifiers(here, extract),
                home(here, extract, stay),
                stay.contains(ChildPart.CARE) ? here.care() : care(here.care(), extract.care()),
                extract.household().or(here::household),
                here.typedHere(),
                here.restriction(),
                here.version(),
                here.death());
    }

    /// What is here, with these parts as the extract has them: a person said so. A safe address
    /// stays marked safe.
    static Child taken(Child here, Child extract, Set<ChildPart> parts) {
        Names named = extract.names();
        Child theirs = new Child(
                here.id(),
                new Names(
                        named.given(),
                        named.family(),
                        here.names().knownAs(),
                        here.names().pronoun(),
                        here.names().others()),
                extract.birth(),
                extract.sex(),
                extract.ethnicity(),
                new Identifiers(
                        extract.identifiers().nhsNumber(),
                        extract.identifiers().upn(),
                        here.identifiers().localRef(),
                        verified(here.identifiers(), extract.identifiers())),
                extract.home().map(home -> protectedAs(here, home)),
                extract.care(),
                here.household(),
                Set.of(),
                here.restriction(),
                here.version());
        Set<ChildPart> stay = EnumSet.allOf(ChildPart.class);
        stay.removeAll(parts);
        return merged(here, theirs, stay);
    }

    private static Address protectedAs(Child here, Address home) {
        boolean safe = home.safe() || here.home().filter(Address::safe).isPresent();
        return new Address(home.lines(), home.postcode(), safe);
    }

    /// What a person changed was typed here, whether the form said so or not.
    static Child typed(Child before, Child now) {
        Set<ChildPart> parts = new HashSet<>(now.typedHere());
        parts.addAll(before.typedHere());
        for (ChildPart part : ChildPart.values()) {
            if (!sameTyped(part, before, now)) {
                parts.add(part);
            }
        }
        return now.withTypedHere(parts);
    }

    /// A reference that was typed is held against an extract; how a number was verified is not.
    private static boolean sameTyped(ChildPart part, Child before, Child now) {
        return part == ChildPart.IDENTIFIERS
                ? before.identifiers().sameTyped(now.identifiers())
                : same(part, before, now);
    }

    /// Whether this part is the same in both. On which day an extract brought a number is no part of it.
    static boolean same(ChildPart part, Child before, Child now) {
        return switch (part) {
            case NAMES -> alone(before).equals(alone(now));
            case BIRTH -> before.birth().equals(now.birth());
            case IDENTIFIERS -> before.identifiers().sameNumbers(now.identifiers());
            case HOME -> before.home().equals(now.home());
            case CARE -> before.care().equals(now.care());
            case SEX_AND_ETHNICITY ->
                before.sex() == now.sex() && before.ethnicity().equals(now.ethnicity());
        };
    }

    /// The name in use: another beside it does not hold it fast against an extract.
    private static Names alone(Child child) {
        return child.names().with(OtherNames.none());
    }

    private static Optional<Address> home(Child here, Child extract, Set<ChildPart> stay) {
        return stay.contains(ChildPart.HOME) || extract.home().isEmpty() ? here.home() : extract.home();
    }

    /// What was said here of the same number stays; another number came with the extract.
    private static NhsNumber.Verified verified(Identifiers here, Identifiers extract) {
        NhsNumber.Verified said = here.verifiedOf(extract.nhsNumber().or(here::nhsNumber));
        return said.isSaid() ? said : extract.verified();
    }

    private static Identifiers identifiers(Child here, Child extract) {
        return new Identifiers(
                extract.identifiers().nhsNumber().or(() -> here.identifiers().nhsNumber()),
                extract.identifiers().upn().or(() -> here.identifiers().upn()),
                extract.identifiers().localRef(),
                verified(here.identifiers(), extract.identifiers()));
    }

    /// An extract that is silent about something does not wipe it out.
    private static Care care(Care here, Care extract) {
        return new Care(
                extract.plan().isBlank() ? here.plan() : extract.plan(),
                here.school(),
                here.schoolNote(),
                here.doctor(),
                here.worker(),
                here.family());
    }
}
