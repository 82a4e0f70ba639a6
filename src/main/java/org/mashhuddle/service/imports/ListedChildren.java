package org.mashhuddle.service.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.list.ListChild;
import org.mashhuddle.store.Tx;

/// The children who are here or come with the list, by their numbers.
public final class ListedChildren {

    private final Map<String, List<Child>> byNumber = new HashMap<>();

    private ListedChildren() {}

    /// The transaction must be the record's own: a restricted child is one of them.
    static ListedChildren of(Tx tx) {
        ListedChildren all = new ListedChildren();
        tx.subjects().all().stream()
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .forEach(all::add);
        return all;
    }

    void add(Child child) {
        numbers(child)
                .forEach(number -> byNumber.computeIfAbsent(number, _ -> new ArrayList<>(1))
                        .add(child));
    }

    private static Stream<String> numbers(Child child) {
        return Stream.concat(
                child.identifiers().nhsNumber().map(number -> "nhs" + number.digits()).stream(),
                child.identifiers().upn().map(upn -> "upn" + upn.value()).stream());
    }

    /// The one child who has a number of this one, where nothing contradicts it: the birth date is
    /// the same, or one of the two has none and the family name is the same.
    Optional<SubjectId> numbered(ListChild read) {
        List<SubjectId> found = Stream.concat(
                        read.nhs().map(number -> "nhs" + number.digits()).stream(),
                        read.upn().map(upn -> "upn" + upn.value()).stream())
                .flatMap(number -> byNumber.getOrDefault(number, List.of()).stream())
                .filter(child -> agrees(child, read))
                .map(Child::id)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean agrees(Child here, ListChild read) {
        if (here.birth() instanceof Birth.Born(var born) && read.born().isPresent()) {
            return born.equals(read.born().get());
        }
        return ListProfile.plain(here.names().family()).equals(ListProfile.plain(read.family()));
    }

    @Override
    public String toString() {
        return "ListedChildren[" + byNumber.size() + "]";
    }
}
