package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.family.Residence;
import org.mashhuddle.domain.family.Responsibility;
import org.mashhuddle.ui.kit.form.Field;

/// Says how the program reads who lives with a child: a plan is handed to nobody on what only looks as if it were said.
public final class HouseholdWords {

    private HouseholdWords() {}

    /// The field that asks for it.
    public static Field<String> asked(Field<String> area) {
        return area.label(words("children.field.with")).hint(words("children.hint-with"));
    }

    /// "Read as Dana Oak, mother: has parental responsibility; Sam, brother: parental responsibility not clear."; empty
    /// where nobody is named.
    public static String readAs(List<Relative> named) {
        return named.isEmpty()
                ? ""
                : words(
                        "children.read-as",
                        named.stream().map(HouseholdWords::one).collect(Collectors.joining("; ")));
    }

    private static String one(Relative relative) {
        String who = who(relative);
        String said = switch (relative.responsibility()) {
            case HAS -> words("children.read-has", who);
            case HAS_NOT -> words("children.read-has-not", who);
            case NOT_CLEAR -> words("children.read-not-clear", who);
        };
        return switch (relative.residence()) {
            case THERE -> words("children.read-there", said);
            case ELSEWHERE -> words("children.read-elsewhere", said);
            case NOT_SAID -> said;
        };
    }

    /// "Dana Oak, mother"; "mother" where nobody is named.
    private static String who(Relative relative) {
        return Stream.of(relative.name(), relative.relation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public static String responsibility(Responsibility said) {
        return switch (said) {
            case HAS -> words("children.relative-has");
            case HAS_NOT -> words("children.relative-has-not");
            case NOT_CLEAR -> words("children.relative-not-clear");
        };
    }

    public static String residence(Residence said) {
        return switch (said) {
            case THERE -> words("children.relative-there");
            case ELSEWHERE -> words("children.relative-elsewhere");
            case NOT_SAID -> words("children.relative-not-said");
        };
    }
}
