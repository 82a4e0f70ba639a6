package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.search.PossibleDuplicate;

/// Somebody who may be the one that is typed, and why.
///
/// @param why "Same NHS or pupil number, same name"
/// @param sure "Very likely"
public record AlikeLine(SubjectId id, SubjectKind kind, String name, String why, String sure) {

    public static AlikeLine of(PossibleDuplicate alike, LocalDate today) {
        String age = alike.subject().ageInWords(today);
        String name = alike.subject().displayName();
        return new AlikeLine(
                alike.subject().id(),
                SubjectKind.of(alike.subject()),
                age.isEmpty() ? name : name + ", " + age,
                why(alike.by()),
                sure(alike.sure()));
    }

    /// In what two are alike, in words.
    public static String why(Set<DuplicateReason> by) {
        return by.stream().map(AlikeLine::word).collect(Collectors.joining(", "));
    }

    public static String word(DuplicateReason by) {
        return switch (by) {
            case NUMBER -> words("children.alike-number");
            case NUMBER_SLIP -> words("children.alike-number-slip");
            case PREVIOUS_FAMILY -> words("children.alike-previous-family");
            case PREVIOUS -> words("children.alike-previous");
            case ALIAS -> words("children.alike-alias");
            case NAME -> words("children.alike-name");
            case SWAPPED -> words("children.alike-swapped");
            case WRITTEN -> words("children.alike-written");
            case FAMILY -> words("children.alike-family");
            case GIVEN -> words("children.alike-given");
            case NICKNAME -> words("children.alike-nickname");
            case SOUND -> words("children.alike-sound");
            case SLIP -> words("children.alike-slip");
            case PART -> words("children.alike-part");
            case BIRTH -> words("children.alike-birth");
            case BIRTH_SWAPPED -> words("children.alike-birth-swapped");
            case BIRTH_SLIP -> words("children.alike-birth-slip");
            case BIRTH_YEAR -> words("children.alike-birth-year");
            case SIBLINGS -> words("children.alike-siblings");
            case ADDRESS -> words("children.alike-address");
            case POSTCODE -> words("children.alike-postcode");
        };
    }

    /// How sure that makes one, in words.
    public static String sure(HowSure sure) {
        return switch (sure) {
            case VERY_LIKELY -> words("match.very-likely");
            case LIKELY -> words("match.likely");
            case POSSIBLE -> words("match.possible");
        };
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
