package org.mashhuddle.service;

import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Identifiers;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A person's entry outranks an import (`product.md`, rule 10): what was typed here, or marked safe
/// here, stays.
final class Outranking {

    private Outranking() {}

    /// How many parts of the record stay as they are here.
    static int kept(Child here) {
        return parts(here).size();
    }

    private static Set<ChildPart> parts(Child here) {
        Set<ChildPart> parts = new HashSet<>(here.typedHere());
        if (here.home().filter(Address::safe).isPresent()) {
            parts.add(ChildPart.HOME);
        }
        return parts;
    }

    static Child merged(Child here, Child extract) {
        Set<ChildPart> stay = parts(here);
        return new Child(
                here.id(),
                stay.contains(ChildPart.NAMES) ? here.names() : extract.names(),
                stay.contains(ChildPart.BIRTH) ? here.birth() : extract.birth(),
                extract.sex(),
                extract.ethnicity(),
                stay.contains(ChildPart.IDENTIFIERS)
                        ? here.identifiers()
                        : identifiers(here, extract),
                home(here, extract, stay),
                stay.contains(ChildPart.CARE) ? here.care() : care(here.care(), extract.care()),
                extract.household().or(here::household),
                here.typedHere(),
                here.restriction(),
                here.version());
    }

    private static Optional<Address> home(Child here, Child extract, Set<ChildPart> stay) {
        return stay.contains(ChildPart.HOME) || extract.home().isEmpty()
                ? here.home()
                : extract.home();
    }

    private static Identifiers identifiers(Child here, Child extract) {
        return new Identifiers(
                extract.identifiers().nhsNumber().or(() -> here.identifiers().nhsNumber()),
                extract.identifiers().upn().or(() -> here.identifiers().upn()),
                extract.identifiers().localRef());
    }

    /// An extract that is silent about something does not wipe it out.
    private static Care care(Care here, Care extract) {
        return new Care(
                extract.plan().isBlank() ? here.plan() : extract.plan(),
                here.school(),
                here.schoolNote(),
                here.doctor(),
                here.worker(),
                here.livesWith());
    }
}
