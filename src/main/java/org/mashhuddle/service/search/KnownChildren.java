package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;

/// Finds who of many children may be one of these, by the same rule as the form that a child is
/// typed into; quickly enough for an extract of a county.
public final class KnownChildren {

    private final Map<String, List<Entry>> byKey = new HashMap<>();

    private KnownChildren() {}

    /// These.
    public static KnownChildren of(Stream<Child> children) {
        KnownChildren known = new KnownChildren();
        children.map(Entry::of)
                .forEach(entry -> entry.keys()
                        .forEach(key -> known.byKey
                                .computeIfAbsent(key, _ -> new ArrayList<>(1))
                                .add(entry)));
        return known;
    }

    /// Those who may be this child under another record.
    public List<PossibleDuplicate> maybe(Child child) {
        Entry wanted = Entry.of(child);
        Collection<Entry> near = new LinkedHashSet<>();
        wanted.keys().forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
        List<PossibleDuplicate> alike = new ArrayList<>();
        for (Entry entry : near) {
            Set<DuplicateReason> by = entry.likeness(wanted);
            if (!entry.subject().id().equals(child.id()) && entry.marks(wanted, by)) {
                alike.add(new PossibleDuplicate(entry.subject(), by));
            }
        }
        return alike;
    }

    @Override
    public String toString() {
        return "KnownChildren[" + byKey.size() + "]";
    }
}
