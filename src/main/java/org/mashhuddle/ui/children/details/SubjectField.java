package org.mashhuddle.ui.children.details;

import java.util.List;
import java.util.Locale;
import org.mashhuddle.ui.children.words.SubjectKind;

/// One field of the form.
public enum SubjectField {
    /// Every given name.
    GIVEN,
    /// The family name.
    FAMILY,
    /// What the person goes by.
    KNOWN_AS,
    /// "he", "she", "they".
    PRONOUN,
    /// The date of birth, or of the expected birth.
    BORN,
    /// NHS number.
    NHS,
    /// Unique pupil number.
    UPN,
    /// The council's or the hub's own number.
    REF,
    /// The DfE code.
    ETHNICITY,
    /// Street and town.
    HOME,
    /// Of the home.
    HOME_POSTCODE,
    /// Who lives there, who has parental responsibility.
    WITH,
    /// School or college, and year.
    SCHOOL,
    /// Attendance and exclusion.
    SCHOOL_NOTE,
    /// The GP.
    DOCTOR,
    /// The allocated worker.
    WORKER,
    /// Plan or legal status.
    PLAN,
    /// The name of a place.
    PLACE,
    /// Of a place.
    POSTCODE,
    /// What the hub holds of a person or place, in one line.
    KNOWN;

    /// The end of its message keys and ids.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The rows of fields of a kind of subject, in their order.
    public static List<List<SubjectField>> of(SubjectKind kind) {
        return switch (kind) {
            case CHILD ->
                List.of(
                        List.of(GIVEN, FAMILY, KNOWN_AS),
                        List.of(BORN, PRONOUN),
                        List.of(NHS, UPN, REF),
                        List.of(ETHNICITY),
                        List.of(HOME, HOME_POSTCODE),
                        List.of(WITH),
                        List.of(SCHOOL, SCHOOL_NOTE),
                        List.of(DOCTOR, WORKER),
                        List.of(PLAN));
            case PERSON -> List.of(List.of(GIVEN, FAMILY, KNOWN_AS), List.of(BORN, PRONOUN), List.of(KNOWN));
            case PLACE -> List.of(List.of(PLACE, POSTCODE), List.of(KNOWN));
        };
    }
}
