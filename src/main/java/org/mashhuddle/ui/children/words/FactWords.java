package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.source.FromExtract;
import org.mashhuddle.domain.source.NumberKind;
import org.mashhuddle.domain.source.OtherNumber;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.ui.kit.text.SubjectFact;
import org.mashhuddle.ui.kit.text.SubjectFact.Standing;

/// Says the facts about a subject. What is not known says so; a safe address is held, not shown.
public final class FactWords {

    private static final Pattern FIRST_LETTERS = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}");

    private FactWords() {}

    /// @param education how a child stands in education; may be empty
    static List<List<SubjectFact>> of(Subject subject, FromExtract extract, String education) {
        return switch (subject) {
            case Child child -> {
                List<SubjectFact> lives = new ArrayList<>(lives(child));
                if (!education.isEmpty()) {
                    lives.add(3, fact("children.fact-education", education));
                }
                List<SubjectFact> further = further(extract);
                yield further.isEmpty() ? List.of(who(child), lives) : List.of(who(child), lives, further);
            }
            case PersonOfConcern person -> List.of(who(person));
            case Place place ->
                List.of(List.of(
                        fact("children.fact-postcode", place.postcode()), fact("children.fact-known", place.known())));
        };
    }

    /// What two records of children are compared by, in one order; the names apart.
    public static List<SubjectFact> compared(Child child) {
        List<SubjectFact> facts = new ArrayList<>(who(child));
        facts.addAll(lives(child));
        facts.removeFirst();
        return facts;
    }

    private static List<SubjectFact> who(Child child) {
        List<SubjectFact> facts = new ArrayList<>(names(child.names()));
        Identifiers numbers = child.identifiers();
        facts.add(fact("children.fact-born", born(child.birth())));
        facts.add(numbers.nhsNumber()
                .map(number -> nhs(number, numbers.verified()))
                .orElse(fact("children.fact-nhs", "")));
        facts.add(numbers.upn().map(FactWords::upn).orElse(fact("children.fact-upn", "")));
        facts.add(fact("children.fact-ref", numbers.localRef().orElse("")));
        facts.add(fact("children.fact-sex", sex(child.sex())));
        facts.add(fact("children.fact-ethnicity", CodeList.ETHNICITY.said(child.ethnicity())));
        return facts;
    }

    /// What the last extract says beyond that: only what there is.
    private static List<SubjectFact> further(FromExtract extract) {
        List<SubjectFact> facts = new ArrayList<>();
        for (OtherNumber number : extract.numbers()) {
            facts.add(new SubjectFact(kind(number), number.value(), span(number), Standing.KNOWN));
        }
        if (extract.specialNeeds()) {
            facts.add(noted("children.fact-send", words("children.send"), words("children.from-extract")));
        }
        if (!extract.upnUnknown().isBlank()) {
            facts.add(noted("children.fact-no-upn", extract.upnUnknown(), words("children.from-extract")));
        }
        return facts;
    }

    private static String kind(OtherNumber number) {
        if (number.kind() == NumberKind.SINGLE_UNIQUE_ID) {
            return words("children.number-single");
        }
        return number.kindWords().isBlank() ? words("children.number-other") : number.kindWords();
    }

    private static String span(OtherNumber number) {
        String from = number.from().map(DateWords::date).orElse("");
        String until = number.until().map(DateWords::date).orElse("");
        if (from.isEmpty() && until.isEmpty()) {
            return words("children.from-extract");
        }
        return until.isEmpty() ? words("children.number-since", from) : words("children.number-until", until);
    }

    private static List<SubjectFact> who(PersonOfConcern person) {
        List<SubjectFact> facts = new ArrayList<>(names(person.names()));
        facts.add(fact("children.fact-born", born(person.birth())));
        facts.add(noted(
                "children.fact-ethnicity",
                CodeList.ETHNICITY.said(person.ethnicity().code()),
                howKnown(person.ethnicity().how())));
        facts.add(fact("children.fact-known", person.known()));
        return facts;
    }

    /// As it is recorded; empty where it is not.
    public static String ethnicity(Subject subject) {
        return switch (subject) {
            case Child child -> CodeList.ETHNICITY.said(child.ethnicity());
            case PersonOfConcern person ->
                CodeList.ETHNICITY.said(person.ethnicity().code());
            case Place _ -> "";
        };
    }

    /// Whether the list has what was typed, or nothing was.
    public static boolean isEthnicity(String typed) {
        return typed.isEmpty() || CodeList.ETHNICITY.read(typed).isPresent();
    }

    /// "sam Test" as a name: "Sam Test".
    public static String capital(String name) {
        return FIRST_LETTERS.matcher(name).replaceAll(first -> first.group().toUpperCase(Locale.UK));
    }

    /// Whose word it is: "Self-defined".
    public static String howKnown(PersonOfConcern.HowKnown how) {
        return switch (how) {
            case SELF_DEFINED -> words("children.how-self");
            case RECORDED_BY_AGENCY -> words("children.how-agency");
            case NOT_KNOWN -> words("children.how-not-known");
        };
    }

    private static List<SubjectFact> names(Names names) {
        return List.of(
                fact("children.fact-names", names.full()),
                fact("children.fact-known-as", names.knownAs().orElse("")),
                fact("children.fact-pronoun", names.pronoun().orElse("")));
    }

    private static List<SubjectFact> lives(Child child) {
        Care care = child.care();
        return List.of(
                child.home().map(FactWords::home).orElse(fact("children.fact-lives", "")),
                fact("children.fact-with", care.family().words()),
                noted("children.fact-school", care.school(), care.schoolNote()),
                fact("children.fact-doctor", care.doctor()),
                fact("children.fact-worker", care.worker()),
                fact("children.fact-plan", care.plan()));
    }

    private static SubjectFact nhs(NhsNumber number, NhsNumber.Verified verified) {
        return noted(
                "children.fact-nhs",
                number.canonical(),
                NumberWords.verified(verified) + ". "
                        + (number.isInvented() ? words("children.nhs-invented") : words("children.check-right")));
    }

    private static SubjectFact upn(Upn number) {
        return noted(
                "children.fact-upn",
                number.value(),
                number.isTemporary() ? words("children.upn-temporary") : words("children.letter-right"));
    }

    private static SubjectFact home(Address home) {
        return home.safe()
                ? new SubjectFact(words("children.fact-lives"), words("children.safe-held"), "", Standing.WITHHELD)
                : fact("children.fact-lives", home.oneLine());
    }

    /// "02/03/2012", "about 02/03/2012"; empty where nobody knows.
    public static String born(Birth birth) {
        return switch (birth) {
            case Birth.Born born -> DateWords.date(born.on());
            case Birth.Estimated about -> words("children.about", DateWords.date(about.about()));
            case Birth.Expected expected -> words("children.expected", DateWords.date(expected.on()));
            case Birth.NotKnown _ -> "";
        };
    }

    /// Among choices, where "not known" has to read too.
    public static String sexChosen(Sex sex) {
        return sex == Sex.NOT_KNOWN ? words("children.not-known") : sex(sex);
    }

    public static String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> words("children.sex-female");
            case MALE -> words("children.sex-male");
            case OTHER -> words("children.sex-other");
            case NOT_KNOWN -> "";
        };
    }

    private static SubjectFact fact(String key, String value) {
        return noted(key, value, "");
    }

    private static SubjectFact noted(String key, String value, String note) {
        boolean known = !value.isBlank();
        return new SubjectFact(
                words(key),
                known ? value : words("children.not-known"),
                known ? note : "",
                known ? Standing.KNOWN : Standing.NOT_KNOWN);
    }
}
