package org.mashhuddle.ui.children.details;

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
import org.mashhuddle.ui.children.form.BirthKind;

/// What the fields of a form hold for a subject as it stands. A safe address is not among it.
final class SubjectFieldValues {

    private final Map<SubjectField, String> texts = new EnumMap<>(SubjectField.class);

    private SubjectFieldValues() {}

    static Map<SubjectField, String> of(Subject subject) {
        SubjectFieldValues filling = new SubjectFieldValues();
        switch (subject) {
            case Child child -> filling.child(child);
            case PersonOfConcern person -> {
                filling.who(person.names(), person.birth());
                filling.texts.put(SubjectField.KNOWN, person.known());
            }
            case Place place -> {
                filling.texts.put(SubjectField.PLACE, place.name());
                filling.texts.put(SubjectField.POSTCODE, place.postcode());
                filling.texts.put(SubjectField.KNOWN, place.known());
            }
        }
        return filling.texts;
    }

    private void child(Child child) {
        who(child.names(), child.birth());
        texts.put(
                SubjectField.NHS,
                child.identifiers().nhsNumber().map(NhsNumber::canonical).orElse(""));
        texts.put(SubjectField.UPN, child.identifiers().upn().map(Upn::value).orElse(""));
        texts.put(SubjectField.REF, child.identifiers().localRef().orElse(""));
        texts.put(SubjectField.ETHNICITY, CodeList.ETHNICITY.said(child.ethnicity()));
        child.home().filter(home -> !home.safe()).ifPresent((Address home) -> {
            texts.put(SubjectField.HOME, home.lines());
            texts.put(SubjectField.HOME_POSTCODE, home.postcode());
        });
        texts.put(SubjectField.WITH, child.care().livesWith());
        texts.put(SubjectField.SCHOOL, child.care().school());
        texts.put(SubjectField.SCHOOL_NOTE, child.care().schoolNote());
        texts.put(SubjectField.DOCTOR, child.care().doctor());
        texts.put(SubjectField.WORKER, child.care().worker());
        texts.put(SubjectField.PLAN, child.care().plan());
    }

    private void who(Names names, Birth birth) {
        texts.put(SubjectField.GIVEN, names.given());
        texts.put(SubjectField.FAMILY, names.family());
        texts.put(SubjectField.KNOWN_AS, names.knownAs().orElse(""));
        texts.put(SubjectField.PRONOUN, names.pronoun().orElse(""));
        texts.put(
                SubjectField.BORN,
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
