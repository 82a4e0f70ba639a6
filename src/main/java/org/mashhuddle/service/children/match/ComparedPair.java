package org.mashhuddle.service.children.match;

import java.util.List;
import java.util.Set;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;

/// Two records that may be of one child, side by side.
///
/// @param judged under the names that make them most alike
/// @param inUse under the names in use
/// @param unread which of them this user has not opened since either was changed
/// @param papers that are out about either, the latest first
public record ComparedPair(
        Child one,
        Child other,
        Judgement judged,
        Judgement inUse,
        Siblings siblings,
        Set<SubjectId> unread,
        List<IssuedPaper> papers) {

    /// The brothers and sisters of both, as far as everybody may see them.
    public record Siblings(List<Child> ofOne, List<Child> ofOther) {
        /// Copies both.
        public Siblings {
            ofOne = List.copyOf(ofOne);
            ofOther = List.copyOf(ofOther);
        }

        /// Nobody is known.
        public static Siblings none() {
            return new Siblings(List.of(), List.of());
        }
    }

    /// One of many, to choose from.
    static ComparedPair listed(Child one, Child other, Judgement judged) {
        return new ComparedPair(one, other, judged, judged, Siblings.none(), Set.of(), List.of());
    }

    /// Copies both.
    public ComparedPair {
        unread = Set.copyOf(unread);
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "ComparedPair[" + one + ", " + other + "]";
    }
}
