package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.stream.Collectors;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.ui.kit.form.Field;

/// Says how the program reads who lives with a child: a plan is handed to nobody on what only looks as if it were said.
public final class HouseholdWords {

    private HouseholdWords() {}

    /// The field that asks for it, which says below how what is typed is read.
    public static Field<String> asked(Field<String> area) {
        return area.label(words("children.field.with"))
                .hint(words("children.hint-with"))
                .readAs(HouseholdWords::readAs);
    }

    /// "Read as Dana Oak, mother: has parental responsibility; Sam, brother: parental responsibility not clear."; empty
    /// where nobody is named.
    private static String readAs(String typed) {
        List<Relative> named = Family.typed(typed).people();
        return named.isEmpty()
                ? ""
                : words(
                        "children.read-as",
                        named.stream().map(HouseholdWords::one).collect(Collectors.joining("; ")));
    }

    private static String one(Relative relative) {
        String who = relative.relation().isEmpty() ? relative.name() : relative.name() + ", " + relative.relation();
        return switch (relative.responsibility()) {
            case HAS -> words("children.read-has", who);
            case HAS_NOT -> words("children.read-has-not", who);
            case NOT_CLEAR -> words("children.read-not-clear", who);
        };
    }
}
