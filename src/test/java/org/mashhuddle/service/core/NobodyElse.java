package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;

/// Which children a paper may name: the one that it is about, or those for whom there is something to do on it.
/// Who has what to do is kept here, beside the program.
final class NobodyElse {

    private record Task(SubjectId child, AgencyId by, Predicate<PaperKey> mayBeIn) {}

    private final List<Task> tasks = new ArrayList<>();
    private final Map<PaperKind, Integer> looked = new EnumMap<>(PaperKind.class);

    void does(AgencyId agency, SubjectId child, Predicate<PaperKey> mayBeIn) {
        tasks.add(new Task(child, agency, mayBeIn));
    }

    /// How many papers of each kind were looked through for other children.
    Map<PaperKind, Integer> looked() {
        return looked;
    }

    /// @param file all that is in the file, without spaces
    void isIn(PaperKey key, String file, MeetingBook book) {
        children(key).ifPresent(its -> {
            List<String> own = traces(its, book);
            if (!own.isEmpty()) {
                assertThat(own).as("whoever is on it can be read").anyMatch(file::contains);
            }
            assertThat(others(its, own, book)).hasSizeGreaterThan(20);
            assertThat(others(its, own, book)).as(key.kind().word()).noneMatch(file::contains);
            looked.merge(key.kind(), 1, Integer::sum);
        });
    }

    /// None where a paper is about the whole meeting.
    private Optional<Set<SubjectId>> children(PaperKey key) {
        if (key.subject().isPresent()) {
            return key.subject().map(Set::of);
        }
        if (key.kind() != PaperKind.SLIP && key.kind() != PaperKind.ACTION_LIST) {
            return Optional.empty();
        }
        Set<SubjectId> its = new HashSet<>();
        tasks.stream()
                .filter(task -> key.kind() == PaperKind.SLIP
                        ? task.by().equals(key.agency())
                        : task.mayBeIn().test(key))
                .forEach(task -> its.add(task.child()));
        return Optional.of(its);
    }

    private static List<String> traces(Set<SubjectId> its, MeetingBook book) {
        return children(book)
                .filter(child -> its.contains(child.id()))
                .flatMap(NobodyElse::traces)
                .toList();
    }

    /// A name that one of its children has too betrays nobody.
    private static List<String> others(Set<SubjectId> its, List<String> own, MeetingBook book) {
        return children(book)
                .filter(child -> !its.contains(child.id()))
                .flatMap(NobodyElse::traces)
                .filter(trace -> own.stream().noneMatch(mine -> mine.contains(trace)))
                .toList();
    }

    private static Stream<Child> children(MeetingBook book) {
        return book.subjects().values().stream().filter(Child.class::isInstance).map(Child.class::cast);
    }

    /// What gives a child away: each name, numbers, the day of birth as it is written, the number in the hub.
    private static Stream<String> traces(Child child) {
        List<String> traces = new ArrayList<>(List.of(child.id().value().toString()));
        traces.addAll(List.of(child.names().given(), child.names().family()));
        Stream.of(child.displayName().split(" ")).filter(NobodyElse::isName).forEach(traces::add);
        child.identifiers().nhsNumber().ifPresent(nhs -> traces.add(nhs.canonical()));
        child.identifiers().localRef().ifPresent(traces::add);
        if (child.birth() instanceof Birth.Born born) {
            traces.add(DateWords.date(born.on()));
            traces.add(born.on().toString());
        }
        return traces.stream().map(trace -> trace.replaceAll("\\s+", "")).filter(trace -> trace.length() > 3);
    }

    /// "Unborn child of Maya" has one word that is a name.
    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) && !word.equals("Unborn");
    }
}
