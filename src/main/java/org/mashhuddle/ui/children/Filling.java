package org.mashhuddle.ui.children;

import java.util.EnumMap;
import java.util.Map;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.Upn;

/// What the fields of a form hold for a subject as it stands. A safe address is not among it.
final class Filling {

    private final Map<Part, String> texts = new EnumMap<>(Part.class);

    private Filling() {}

    static Map<Part, String> of(Subject subject) {
        Filling filling = new Filling();
        switch (subject) {
            case Child child -> filling.child(child);
            case PersonOfConcern person -> {
                filling.who(person.names(), person.birth());
                filling.texts.put(Part.KNOWN, person.known());
            }
            case Place place -> {
                filling.texts.put(Part.PLACE, place.name());
                filling.texts.put(Part.POSTCODE, place.postcode());
                filling.texts.put(Part.KNOWN, place.known());
            }
        }
        return filling.texts;
    }

    private void child(Child child) {
        who(child.names(), child.birth());
        texts.put(
                Part.NHS,
                child.identifiers().nhsNumber().map(NhsNumber::canonical).orElse(""));
        texts.put(Part.UPN, child.identifiers().upn().map(Upn::value).orElse(""));
        texts.put(Part.REF, child.identifiers().localRef().orElse(""));
        texts.put(Part.ETHNICITY, CodeList.ETHNICITY.said(child.ethnicity()));
        child.home().filter(home -> !home.safe()).ifPresent((Address home) -> {
            texts.put(Part.HOME, home.lines());
            texts.put(Part.HOME_POSTCODE, home.postcode());
        });
        texts.put(Part.WITH, child.care().livesWith());
        texts.put(Part.SCHOOL, child.care().school());
        texts.put(Part.SCHOOL_NOTE, child.care().schoolNote());
        texts.put(Part.DOCTOR, child.care().doctor());
        texts.put(Part.WORKER, child.care().worker());
        texts.put(Part.PLAN, child.care().plan());
    }

    private void who(Names names, Birth birth) {
        texts.put(Part.GIVEN, names.given());
        texts.put(Part.FAMILY, names.family());
        texts.put(Part.KNOWN_AS, names.knownAs().orElse(""));
        texts.put(Part.PRONOUN, names.pronoun().orElse(""));
        texts.put(
                Part.BORN,
                switch (birth) {
                    case Birth.Born born -> DateWords.date(born.on());
                    case Birth.Estimated about -> DateWords.date(about.about());
                    case Birth.Expected expected -> DateWords.date(expected.on());
                    case Birth.NotKnown _ -> "";
                });
    }

    static BirthKind kind(Birth birth) {
        return switch (birth) {
            case Birth.Born _, Birth.NotKnown _ -> BirthKind.BORN;
            case Birth.Estimated _ -> BirthKind.ABOUT;
            case Birth.Expected _ -> BirthKind.EXPECTED;
        };
    }
}
