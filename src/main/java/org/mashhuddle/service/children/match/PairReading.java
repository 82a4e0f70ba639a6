package org.mashhuddle.service.children.match;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.source.JoinedRecord;
import org.mashhuddle.domain.source.PossiblySame;
import org.mashhuddle.domain.source.PossiblySame.Word;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

/// The pairs that a viewer may see both of, as they are kept.
record PairReading(List<Pair> pairs, List<PairLists.Settled> joined, Directory directory) {

    /// Two children, what was said of them, and whether either was changed since.
    private record Pair(Child one, Child other, Optional<Word> word, boolean changedSince) {
        boolean is(PossiblySame.Kind kind) {
            return word.filter(said -> said.kind() == kind).isPresent();
        }

        /// What was put off comes back when there is something new to compare.
        boolean waits() {
            return word.isEmpty() || (is(PossiblySame.Kind.LATER) && changedSince);
        }

        @Override
        public String toString() {
            return "Pair[" + one + ", " + other + "]";
        }
    }

    static PairReading of(Tx tx) {
        List<PossiblySame> kept = tx.pairs().all();
        List<JoinedRecord> joins = tx.pairs().joins().all();
        Directory directory = tx.parties().directory();
        Map<SubjectId, Subject> all = tx.subjects()
                .byIds(Stream.concat(
                                kept.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())),
                                joins.stream().map(join -> tx.pairs().joins().standing(join.kept())))
                        .collect(Collectors.toSet()));
        return new PairReading(
                kept.stream()
                        .flatMap(pair -> pair(tx, pair, all.get(pair.one()), all.get(pair.other())).stream())
                        .toList(),
                joins.stream()
                        .flatMap(join ->
                                settled(join, all.get(tx.pairs().joins().standing(join.kept())), directory).stream())
                        .toList(),
                directory);
    }

    private static Optional<Pair> pair(Tx tx, PossiblySame kept, @Nullable Subject one, @Nullable Subject other) {
        if (!(one instanceof Child mine && other instanceof Child theirs)) {
            return Optional.empty();
        }
        boolean changed = kept.word()
                .filter(said -> tx.pairs()
                        .joins()
                        .changedAt(Set.of(kept.one(), kept.other()))
                        .isAfter(said.at()))
                .isPresent();
        return Optional.of(new Pair(mine, theirs, kept.word(), changed));
    }

    private static Optional<PairLists.Settled> settled(JoinedRecord join, @Nullable Subject kept, Directory directory) {
        return kept instanceof Child child
                ? Optional.of(new PairLists.Settled(child, join.was(), true, directory.name(join.by()), join.at()))
                : Optional.empty();
    }

    PairLists lists(BiFunction<Child, Child, Judgement> compare) {
        return new PairLists(
                compared(pairs.stream().filter(Pair::waits), compare),
                compared(pairs.stream().filter(pair -> pair.is(PossiblySame.Kind.LATER) && !pair.waits()), compare),
                Stream.concat(
                                joined.stream(),
                                pairs.stream()
                                        .filter(pair -> pair.is(PossiblySame.Kind.DIFFERENT))
                                        .flatMap(this::different))
                        .sorted(Comparator.comparing(PairLists.Settled::at).reversed())
                        .toList());
    }

    private Stream<PairLists.Settled> different(Pair pair) {
        return pair.word().stream()
                .map(said ->
                        new PairLists.Settled(pair.one(), pair.other(), false, directory.name(said.by()), said.at()));
    }

    /// The surest first.
    private static List<ComparedPair> compared(Stream<Pair> pairs, BiFunction<Child, Child, Judgement> compare) {
        return pairs.map(pair -> ComparedPair.listed(pair.one(), pair.other(), compare.apply(pair.one(), pair.other())))
                .sorted(Comparator.comparing(ComparedPair::judged, Judgement.surestFirst()))
                .toList();
    }

    @Override
    public String toString() {
        return "PairReading[" + pairs.size() + "]";
    }
}
