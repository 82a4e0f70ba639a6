package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.children.match.ComparedPair;
import org.mashhuddle.service.children.match.PairLists;
import org.mashhuddle.ui.children.words.AlikeLine;

/// A pair of records that may be of one child.
///
/// @param why in what they are alike
/// @param sure "Very likely"; what was said, of a pair that is settled
/// @param joined whether the two are one record now
public record PairLine(
        SubjectId one, SubjectId other, String name, String otherName, String why, String sure, boolean joined) {

    static PairLine of(ComparedPair pair) {
        return new PairLine(
                pair.one().id(),
                pair.other().id(),
                pair.one().displayName(),
                pair.other().displayName(),
                pair.judged().reasons().stream().map(AlikeLine::word).collect(Collectors.joining(", ")),
                sure(pair),
                false);
    }

    static PairLine of(PairLists.Settled settled) {
        return new PairLine(
                settled.one().id(),
                settled.other().id(),
                settled.one().displayName(),
                settled.other().displayName(),
                words("match.said-by", settled.by(), DateWords.dateTime(settled.at())),
                words(settled.same() ? "match.one-child" : "match.two-children"),
                settled.same());
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
