package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.kit.text.SubjectFact;
import org.mashhuddle.ui.kit.text.SubjectFact.Standing;

/// The facts about a subject, each with what it is. What is not known says so.
///
/// @param heading the whole name
/// @param called "Known as “JP”. He."; may be empty
public record Facts(String heading, String called, List<SubjectFact> facts) {

    /// Copies the list.
    public Facts {
        facts = List.copyOf(facts);
    }

    /// The facts of a subject.
    ///
    /// @param education how a child stands in education; may be empty
    static Facts of(Subject subject, String education) {
        return switch (subject) {
            case Child child -> of(child, education);
            case PersonOfConcern person ->
                new Facts(
                        person.names().full(),
                        called(
                                person.names().knownAs().orElse(""),
                                person.names().pronoun().orElse("")),
                        List.of(
                                fact("meeting.fact.born", born(person.birth())),
                                fact("meeting.fact.known", person.known())));
            case Place place ->
                new Facts(
                        place.name(),
                        "",
                        List.of(
                                fact("meeting.fact.postcode", place.postcode()),
                                fact("meeting.fact.known", place.known())));
        };
    }

    private static Facts of(Child child, String education) {
        List<SubjectFact> facts = new ArrayList<>();
        facts.add(fact("meeting.fact.born", born(child.birth())));
        facts.add(fact(
                "meeting.fact.nhs",
                child.identifiers().nhsNumber().map(NhsNumber::canonical).orElse("")));
        facts.add(child.home().map(Facts::home).orElseGet(() -> fact("meeting.fact.lives", "")));
        facts.add(fact("meeting.fact.with", child.care().family().words()));
        facts.add(new SubjectFact(
                words("meeting.fact.school"),
                known(child.care().school()),
                child.care().schoolNote(),
                standing(child.care().school())));
        if (!education.isEmpty()) {
            facts.add(fact("meeting.fact.education", education));
        }
        facts.add(fact("meeting.fact.gp", child.care().doctor()));
        facts.add(fact("meeting.fact.worker", child.care().worker()));
        return new Facts(
                child.displayName(),
                called(
                        child.names().knownAs().orElse(""),
                        child.names().pronoun().orElse("")),
                facts);
    }

    private static SubjectFact home(Address home) {
        return home.safe()
                ? new SubjectFact(words("meeting.fact.lives"), words("meeting.fact.safe"), "", Standing.WITHHELD)
                : fact("meeting.fact.lives", home.oneLine());
    }

    private static SubjectFact fact(String key, String value) {
        return new SubjectFact(words(key), known(value), "", standing(value));
    }

    private static String known(String value) {
        return value.isBlank() ? words("meeting.not-known") : value;
    }

    private static Standing standing(String value) {
        return value.isBlank() ? Standing.NOT_KNOWN : Standing.KNOWN;
    }

    private static String born(Birth birth) {
        return switch (birth) {
            case Birth.Born born -> DateWords.date(born.on());
            case Birth.Estimated about -> words("meeting.fact.about", DateWords.date(about.about()));
            case Birth.Expected expected -> words("meeting.fact.expected", DateWords.date(expected.on()));
            case Birth.NotKnown _ -> "";
        };
    }

    private static String called(String knownAs, String pronoun) {
        String name = knownAs.isBlank() ? "" : words("meeting.fact.known-as", knownAs);
        String said = pronoun.isBlank() ? "" : StringUtils.capitalize(pronoun) + ".";
        return (name + " " + said).strip();
    }

    @Override
    public String toString() {
        return "Facts[withheld]";
    }
}
