package org.mashhuddle.domain.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.SubjectId;

/// Linked to another item: a sibling, a member of the household, a person of concern, a place.
///
/// @param words what this subject is to the other: "Brother, same household"
/// @param reportedBy who says so; empty when not known
public record LinkedTo(SubjectId other, LinkKind kind, String words, String reportedBy, SharingMark mark)
        implements Reason.Context {
    @Override
    public Object essence() {
        return List.of(other, kind);
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        // Whom the other one brings, that one brings.
        return false;
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        return together(List.of(this), Map.of());
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return mark.reaches(reader) ? Optional.of(this) : Optional.empty();
    }

    /// All links of one item are said together: "Named with items 4 and 6".
    ///
    /// @param numbers the item number of each subject on the agenda
    public static List<Phrase> together(List<LinkedTo> links, Map<SubjectId, Integer> numbers) {
        List<Phrase> phrases = new ArrayList<>();
        of(links, LinkKind.REPORTED_TO_EXPLOIT).stream()
                .collect(Collectors.groupingBy(LinkedTo::reported, LinkedHashMap::new, Collectors.toList()))
                .forEach((said, reported) -> phrases.add(new Phrase(said + items(reported, numbers), false)));
        List<LinkedTo> seen = of(links, LinkKind.SEEN_AT);
        if (!seen.isEmpty()) {
            phrases.add(new Phrase("Named with " + items(seen, numbers), false));
        }
        for (LinkedTo link : links) {
            String item = items(List.of(link), numbers);
            switch (link.kind()) {
                case SIBLING -> phrases.add(new Phrase(link.sibling(item), false));
                case HOUSEHOLD -> phrases.add(new Phrase("Same household as " + item, false));
                case PEER, SCHOOL -> phrases.add(new Phrase("Linked to " + item, false));
                case REPORTED_TO_EXPLOIT, SEEN_AT -> {}
            }
        }
        return phrases;
    }

    /// Without words it is not known which of the two is exploited.
    private String reported() {
        String by = reportedBy.isBlank() ? "" : ", by " + reportedBy + ",";
        return words.isBlank() ? "Exploitation reported" + by + " with " : "Reported to exploit" + by + " in ";
    }

    private static List<LinkedTo> of(List<LinkedTo> links, LinkKind kind) {
        return links.stream().filter(link -> link.kind() == kind).toList();
    }

    private String sibling(String item) {
        String said = words.isBlank() ? "Sibling" : words;
        int comma = said.indexOf(',');
        return comma < 0 ? said + " of " + item : said.substring(0, comma) + " of " + item + said.substring(comma);
    }

    private static String items(List<LinkedTo> links, Map<SubjectId, Integer> numbers) {
        TreeSet<Integer> found = new TreeSet<>();
        links.forEach(link -> found.add(numbers.getOrDefault(link.other(), 0)));
        found.remove(0);
        if (found.isEmpty()) {
            return "another subject";
        }
        String all = found.stream().map(String::valueOf).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return (found.size() == 1 ? "item " : "items ")
                + (last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2));
    }

    @Override
    public String toString() {
        return "LinkedTo[" + other + "]";
    }
}
