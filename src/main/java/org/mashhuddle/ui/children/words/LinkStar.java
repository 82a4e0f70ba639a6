package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.family.Responsibility;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Who stands in the picture of the links: the subject in the middle, and the nearest around it.
///
/// @param middle "Jordan, 15"
/// @param more how many links are in the list only
public record LinkStar(String middle, List<End> ends, int more) {

    /// So many are drawn.
    static final int MOST = 8;

    /// One end.
    ///
    /// @param thick reported to exploit
    /// @param record the record it opens; none for an adult who is only named in the details
    public record End(String name, String words, boolean thick, Optional<SubjectId> record) {
        @Override
        public String toString() {
            return "End";
        }
    }

    /// Copies the ends.
    public LinkStar {
        ends = List.copyOf(ends);
    }

    static LinkStar of(Subject subject, List<RecordPage.Linked> links, LocalDate today) {
        List<End> adults = subject instanceof Child child ? adults(child.care().family()) : List.of();
        List<RecordPage.Linked> standing = links.stream()
                .filter(link -> !link.ended() && !isDrawn(link, links))
                .sorted(Comparator.comparingInt(LinkStar::distance))
                .toList();
        List<End> ends = Stream.concat(
                        standing.stream().limit(MOST - adults.size()).map(LinkStar::end), adults.stream())
                .toList();
        int drawn = ends.size() - adults.size();
        return new LinkStar(middle(subject, today), ends, standing.size() - drawn);
    }

    /// Whoever is there by a link is not drawn for the household once more.
    private static boolean isDrawn(RecordPage.Linked household, List<RecordPage.Linked> links) {
        return household.id().isEmpty()
                && links.stream()
                        .anyMatch(link -> link.id().isPresent()
                                && !link.ended()
                                && link.other().equals(household.other()));
    }

    private static String middle(Subject subject, LocalDate today) {
        String age = subject.ageInWords(today);
        return age.isEmpty() ? subject.displayName() : subject.displayName() + ", " + age;
    }

    /// Whoever does harm and the family stand nearest.
    private static int distance(RecordPage.Linked link) {
        LinkKind kind = link.box().kind();
        return switch (kind) {
            case REPORTED_TO_EXPLOIT -> 0;
            case SIBLING -> 1;
            case HOUSEHOLD -> 2;
            case PEER -> 3;
            case SEEN_AT -> 4;
            case SCHOOL -> 5;
        };
    }

    private static End end(RecordPage.Linked link) {
        return new End(
                link.box().name(), link.box().words(), link.box().isReportedToExploit(), Optional.of(link.other()));
    }

    /// Those of "Dana TEST-ALDER, mother, PR; Sam, brother" who have parental responsibility.
    private static List<End> adults(Family family) {
        return family.people().stream()
                .filter(relative -> relative.responsibility() == Responsibility.HAS)
                .limit(2)
                .map(LinkStar::adult)
                .toList();
    }

    private static End adult(Relative relative) {
        String parental = words("children.parental");
        if (relative.name().isEmpty()) {
            return new End(FactWords.capital(relative.relation()), parental, false, Optional.empty());
        }
        String said = relative.relation().isEmpty() ? parental : relative.relation() + ", " + parental;
        return new End(relative.name(), said, false, Optional.empty());
    }

    @Override
    public String toString() {
        return "LinkStar";
    }
}
