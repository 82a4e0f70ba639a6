package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.search.PossibleDuplicate;

/// Somebody who may be the one that is typed, and why.
///
/// @param why "Same NHS or pupil number, same name"
public record AlikeLine(SubjectId id, SubjectKind kind, String name, String why) {

    public static AlikeLine of(PossibleDuplicate alike, LocalDate today) {
        String age = alike.subject().ageInWords(today);
        String name = alike.subject().displayName();
        return new AlikeLine(
                alike.subject().id(),
                SubjectKind.of(alike.subject()),
                age.isEmpty() ? name : name + ", " + age,
                why(alike.by()));
    }

    /// In what two are alike, in words.
    static String why(Set<DuplicateReason> by) {
        return by.stream().map(AlikeLine::word).collect(Collectors.joining(", "));
    }

    private static String word(DuplicateReason by) {
        return switch (by) {
            case NUMBER -> words("children.alike-number");
            case NAME -> words("children.alike-name");
            case BIRTH -> words("children.alike-birth");
            case ADDRESS -> words("children.alike-address");
        };
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
