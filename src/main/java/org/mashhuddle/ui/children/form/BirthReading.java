package org.mashhuddle.ui.children.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.ui.children.words.SubjectKind;
import org.mashhuddle.ui.kit.form.Readings;

/// Reads a day of birth as it was typed, and says what cannot be.
///
/// @param kind how the day is meant
public record BirthReading(SubjectKind subject, Kind kind, String typed, LocalDate today) {

    /// How a day is meant. Without one, nothing is known.
    public enum Kind {
        BORN,
        ABOUT,
        EXPECTED;

        /// How the day of a birth is meant.
        public static Kind of(Birth birth) {
            return switch (birth) {
                case Birth.Born _, Birth.NotKnown _ -> BORN;
                case Birth.Estimated _ -> ABOUT;
                case Birth.Expected _ -> EXPECTED;
            };
        }

        String said() {
            return switch (this) {
                case BORN -> words("children.birth-born");
                case ABOUT -> words("children.birth-about");
                case EXPECTED -> words("children.birth-expected");
            };
        }
    }

    private static final int OLDEST = 120;
    private static final int OLDEST_CHILD = 25;
    private static final int ADULT = 18;
    private static final int LONGEST_WAIT = 300;
    private static final int LATE_BIRTH = 28;

    /// As it would be typed.
    static String typed(Birth birth) {
        return switch (birth) {
            case Birth.Born born -> DateWords.date(born.on());
            case Birth.Estimated about -> DateWords.date(about.about());
            case Birth.Expected expected -> DateWords.date(expected.on());
            case Birth.NotKnown _ -> "";
        };
    }

    /// The birth; not known where nothing was typed. Ask only where there is no problem.
    public Birth birth() {
        return day().<Birth>map(on -> switch (kind) {
                    case BORN -> new Birth.Born(on);
                    case ABOUT -> new Birth.Estimated(on);
                    case EXPECTED -> new Birth.Expected(on);
                })
                .orElse(new Birth.NotKnown());
    }

    private Optional<LocalDate> day() {
        String text = typed.strip();
        if (kind == Kind.ABOUT && text.matches("\\d{4}")) {
            return Optional.of(LocalDate.of(Integer.parseInt(text), 7, 1));
        }
        return Readings.day(text);
    }

    /// What is wrong, in words; empty when nothing is.
    public String problem() {
        if (typed.isBlank()) {
            return "";
        }
        return day().map(this::problem)
                .orElse(kind == Kind.ABOUT ? words("children.born-no-year") : words("children.born-no-date"));
    }

    private String problem(LocalDate day) {
        return switch (kind) {
            case BORN, ABOUT -> bornProblem(day);
            case EXPECTED -> expectedProblem(day);
        };
    }

    private String bornProblem(LocalDate day) {
        int years = Period.between(day, today).getYears();
        if (day.isAfter(today)) {
            return words("children.born-later");
        }
        if (years > OLDEST) {
            return words("children.born-too-old", years);
        }
        if (subject == SubjectKind.CHILD && years > OLDEST_CHILD) {
            return words("children.born-adult", years);
        }
        return subject == SubjectKind.PERSON && years < ADULT ? words("refusal.under-18") : "";
    }

    private String expectedProblem(LocalDate day) {
        if (subject == SubjectKind.PERSON) {
            return words("refusal.under-18");
        }
        if (day.isBefore(today.minusDays(LATE_BIRTH))) {
            return words("children.expected-passed");
        }
        return day.isAfter(today.plusDays(LONGEST_WAIT)) ? words("children.expected-far") : "";
    }

    @Override
    public String toString() {
        return "BirthReading[withheld]";
    }
}
