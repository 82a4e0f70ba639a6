package org.mashhuddle.service.papers.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.reference.ReadingAge;
import org.mashhuddle.reference.SpokenWords;

/// Reads what somebody typed for a family, as the family would: how old must one be to read it, and does it
/// sound like blame? It never rewords anything.
public final class FamilyReading {

    /// A plan for a family is read by a child of nine.
    private static final double AGE = 10;

    private static final int NAMED_AT_MOST = 3;

    private FamilyReading() {}

    /// What should not go unread of the words written for a family.
    public static List<FamilyRemark> of(FamilyWords words) {
        return of(List.of(words.why(), words.good()));
    }

    /// What should not go unread: the hardest sentences, where all together is too hard, and each that may
    /// sound like blame.
    ///
    /// @param typed each text that somebody typed
    public static List<FamilyRemark> of(List<String> typed) {
        List<String> sentences = typed.stream()
                .flatMap(text -> ReadingAge.sentences(text).stream())
                .distinct()
                .toList();
        List<FamilyRemark> found = new ArrayList<>();
        if (ReadingAge.of(String.join(". ", sentences)) >= AGE) {
            hardest(sentences)
                    .forEach(sentence -> found.add(new FamilyRemark(FamilyRemark.Kind.HARD_TO_READ, sentence)));
        }
        SpokenWords blame = SpokenWords.ofBlame();
        sentences.stream()
                .filter(blame::isIn)
                .forEach(sentence -> found.add(new FamilyRemark(FamilyRemark.Kind.BLAME, sentence)));
        return found;
    }

    private static Stream<String> hardest(List<String> sentences) {
        List<String> hard = sentences.stream()
                .sorted(Comparator.comparingDouble((String one) -> -ReadingAge.of(one)))
                .toList();
        long over = hard.stream().filter(one -> ReadingAge.of(one) >= AGE).count();
        return hard.stream().limit(Math.clamp(over, 1, NAMED_AT_MOST));
    }
}
