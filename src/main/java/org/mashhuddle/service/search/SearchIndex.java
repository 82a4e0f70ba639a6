package org.mashhuddle.service.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Finds subjects by what is typed. Lives in memory while a hub is open; what is not put in cannot
/// be found.
public final class SearchIndex {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<SubjectId, Seated> entries = new HashMap<>();
    private final Seating seating = new Seating();
    private final Map<SubjectId, List<Child>> also = new HashMap<>();
    private final List<List<SubjectId>> siblings = new ArrayList<>();
    private Optional<KnownPeople> people = Optional.empty();

    private record Seated(int seat, Entry entry) {}

    /// An index of these, made on every processor.
    public static SearchIndex of(Collection<? extends Subject> subjects) {
        SearchIndex index = new SearchIndex();
        subjects.parallelStream().map(Entry::of).toList().forEach(index::put);
        index.vocabulary.settle();
        return index;
    }

    /// Puts a subject in, in the place of what was known of it.
    public void put(Subject subject) {
        put(others(subject).stream().map(Entry::of).reduce(Entry.of(subject), Entry::with));
    }

    private void put(Entry entry) {
        Subject subject = entry.subject();
        remove(subject.id());
        int seat = seating.take(entry);
        entries.put(subject.id(), new Seated(seat, entry));
        people.ifPresent(known -> known.put(subject, others(subject)));
        entry.names().forEach(word -> vocabulary.add(word, true, seat));
        entry.facts().stream()
                .filter(word -> !entry.names().contains(word))
                .forEach(word -> vocabulary.add(word, false, seat));
    }

    /// What records said that were joined into this one. A name that is closed by now finds nobody.
    private List<Child> others(Subject subject) {
        return also.getOrDefault(subject.id(), List.of()).stream()
                .map(was -> subject instanceof Child now && now.names().hides(was.names())
                        ? was.called(now.names().with(OtherNames.none()))
                        : was)
                .toList();
    }

    /// Every word of the names that are in it, and of the schools, practices, workers and households beside
    /// them, as [TextNormaliser] writes them.
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        for (Seated seated : entries.values()) {
            Entry entry = seated.entry();
            words.addAll(entry.names());
            if (entry.subject() instanceof Child child) {
                Care care = child.care();
                Stream.concat(
                                Stream.of(
                                        care.school(),
                                        care.doctor(),
                                        care.worker(),
                                        care.family().said()),
                                care.family().people().stream().map(Relative::name))
                        .map(TextNormaliser::tokens)
                        .forEach(words::addAll);
            }
        }
        return words;
    }

    /// A subject is also found by what a record says that was joined into its own.
    public void alsoKnown(SubjectId id, Child was) {
        also.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(was);
        subject(id).ifPresent(this::put);
    }

    /// Two are brothers or sisters.
    public void areSiblings(SubjectId one, SubjectId other) {
        siblings.add(List.of(one, other));
        people.ifPresent(known -> known.areSiblings(one, other));
    }

    /// The brothers and sisters of a child, by name; without those whom not everybody may see.
    public List<Child> siblings(Child child) {
        return people().siblings(child);
    }

    /// Takes a subject out.
    public void remove(SubjectId id) {
        Seated gone = entries.remove(id);
        if (gone != null) {
            people.ifPresent(known -> known.remove(id));
            seating.leave(gone.seat());
            Stream.concat(gone.entry().names().stream(), gone.entry().facts().stream())
                    .distinct()
                    .forEach(word -> vocabulary.release(word, gone.seat()));
        }
    }

    /// A subject that is in.
    public Optional<Subject> subject(SubjectId id) {
        return Optional.ofNullable(entries.get(id)).map(seated -> seated.entry().subject());
    }

    /// The subjects that every typed word fits, the best first. Where they are few, also those whom
    /// they fit with two slips or a space astray, or all but one word. Nothing for no words.
    public Found find(String typed, int limit) {
        List<String> words = Query.of(typed).words();
        return seating.best(new SearchLook(vocabulary, seating.size(), words).seen(), limit);
    }

    /// Subjects that may be the same one as this, the surest first; then who lives at its address.
    public List<PossibleDuplicate> alike(Subject draft) {
        if (draft instanceof Place) {
            Entry wanted = Entry.of(draft);
            return entries.values().stream()
                    .map(Seated::entry)
                    .filter(entry -> !entry.subject().id().equals(draft.id()))
                    .map(entry -> new PossibleDuplicate(entry.subject(), entry.samePlace(wanted), HowSure.POSSIBLE))
                    .filter(alike -> !alike.by().isEmpty())
                    .sorted(Comparator.comparing(alike -> alike.by().iterator().next()))
                    .toList();
        }
        KnownPeople people = people();
        List<PossibleDuplicate> all = new ArrayList<>(people.maybe(draft));
        Set<SubjectId> named = new HashSet<>();
        all.forEach(each -> named.add(each.subject().id()));
        people.atHome(draft).stream()
                .filter(each -> !named.contains(each.id()))
                .map(each -> new PossibleDuplicate(each, Set.of(DuplicateReason.ADDRESS), HowSure.POSSIBLE))
                .forEach(all::add);
        return all;
    }

    /// How two people compare, trait by trait.
    public Judgement compare(Subject one, Subject other) {
        return people().compare(one, other);
    }

    /// How two people compare under the names in use.
    public Judgement inUse(Subject one, Subject other) {
        return people().inUse(one, other);
    }

    /// Made when it is first asked for: whoever only searches need not wait for it.
    private KnownPeople people() {
        if (people.isEmpty()) {
            KnownPeople known = new KnownPeople();
            entries.values()
                    .forEach(each -> known.put(
                            each.entry().subject(), others(each.entry().subject())));
            siblings.forEach(two -> known.areSiblings(two.getFirst(), two.getLast()));
            people = Optional.of(known);
        }
        return people.get();
    }

    @Override
    public String toString() {
        return "SearchIndex[" + entries.size() + "]";
    }
}
