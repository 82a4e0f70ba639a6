package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.stream.Collectors;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.children.ComparedPair;
import org.mashhuddle.ui.children.words.AlikeLine;

/// A pair that waits for somebody's word.
///
/// @param why in what they are alike
/// @param sure "Very likely"
public record PairLine(SubjectId one, SubjectId other, String name, String otherName, String why, String sure) {

    static PairLine of(ComparedPair pair) {
        return new PairLine(
                pair.one().id(),
                pair.other().id(),
                pair.one().displayName(),
                pair.other().displayName(),
                pair.judged().reasons().stream().map(AlikeLine::word).collect(Collectors.joining(", ")),
                sure(pair));
    }

    static String sure(ComparedPair pair) {
        return pair.judged().sure().map(AlikeLine::sure).orElse(words("match.unlikely"));
    }

    boolean is(SubjectId first, SubjectId second) {
        return (one.equals(first) && other.equals(second)) || (one.equals(second) && other.equals(first));
    }

    @Override
    public String toString() {
        return "PairLine[" + one + ", " + other + "]";
    }
}
