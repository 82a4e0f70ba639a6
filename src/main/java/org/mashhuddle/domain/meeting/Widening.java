package org.mashhuddle.domain.meeting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.EntryPart;

/// That an entry which somebody said goes further than it went: its owner has to release it
/// (`product.md`, rule 3). Words that nobody has said yet go as far as whoever types them says.
///
/// @param ref which of its part: the id of a contribution, a question, a place
/// @param owner the agency that owns it; nobody where it is the chair's
public record Widening(EntryPart part, String ref, Optional<AgencyId> owner, SharingMark from, SharingMark to) {

    /// Every one between two states of a discussion.
    ///
    /// @param minutes the agencies that get the minutes
    public static List<Widening> of(Discussion before, Discussion after, Set<AgencyId> minutes) {
        List<MarkedEntry> was = MarkedEntry.of(before);
        List<Widening> all = new ArrayList<>();
        for (MarkedEntry now : MarkedEntry.of(after)) {
            now.in(was)
                    .filter(one -> !one.words().isBlank())
                    .filter(one -> now.mark().widens(one.mark(), minutes))
                    .ifPresent(
                            one -> all.add(new Widening(now.part(), now.ref(), now.owner(), one.mark(), now.mark())));
        }
        return all;
    }

    /// Every entry that is first said here, and goes further than where it starts.
    ///
    /// @param start where the words of an agency start; those of the chair where there is none
    public static List<Widening> firstSaid(
            Discussion before,
            Discussion after,
            Set<AgencyId> minutes,
            Function<Optional<AgencyId>, SharingMark> start) {
        List<MarkedEntry> was = MarkedEntry.of(before);
        return MarkedEntry.of(after).stream()
                .filter(now -> !now.words().isBlank())
                .filter(now -> now.in(was).filter(one -> !one.words().isBlank()).isEmpty())
                .map(now -> new Widening(now.part(), now.ref(), now.owner(), start.apply(now.owner()), now.mark()))
                .filter(one -> one.to().widens(one.from(), minutes))
                .toList();
    }

    /// The later state, with no entry further than it was: what takes back a change of words does
    /// not take back that an entry was kept closer.
    public static Discussion without(Discussion before, Discussion after, Set<AgencyId> minutes) {
        Discussion held = after;
        for (Widening each : of(before, after, minutes)) {
            held = new Remarking(each.part(), each.ref(), each.from()).in(held);
        }
        return held;
    }

    /// The discussion with every entry of the chair that nobody has said yet at this mark.
    public static Discussion unsaidAt(Discussion said, SharingMark mark) {
        Discussion held = said;
        for (MarkedEntry each : MarkedEntry.of(said)) {
            if (each.words().isBlank() && each.owner().isEmpty()) {
                held = new Remarking(each.part(), each.ref(), mark).in(held);
            }
        }
        return held;
    }

    /// The later state, its rationale no further than it was, unless its own mark was changed:
    /// what cites an entry is released separately.
    public static Discussion citingAsBefore(Discussion before, Discussion after, Set<AgencyId> minutes) {
        if (!before.decision().mark().equals(after.decision().mark())) {
            return after;
        }
        return of(before, after, minutes).stream()
                .filter(each -> each.part() == EntryPart.BECAUSE)
                .findFirst()
                .map(each -> new Remarking(each.part(), each.ref(), each.from()).in(after))
                .orElse(after);
    }

    /// Whether what was released covers it.
    public boolean isCoveredBy(SharingMark released, Set<AgencyId> minutes) {
        return !to.widens(released, minutes);
    }

    @Override
    public String toString() {
        return "Widening[" + part + "]";
    }

    /// Everything of a discussion that has a mark of its own.
    ///
    /// @param ref which of its part: the id of a contribution, a question, a place
    /// @param owner the agency that owns it; nobody where it is the chair's
    /// @param words none while nobody has said it
    /// @param mark how far it goes; of a rationale also no further than what it cites
    private record MarkedEntry(EntryPart part, String ref, Optional<AgencyId> owner, String words, SharingMark mark) {

        static List<MarkedEntry> of(Discussion said) {
            List<MarkedEntry> all = new ArrayList<>();
            said.contributions()
                    .forEach(one -> all.add(new MarkedEntry(
                            EntryPart.SHARED,
                            one.id().value().toString(),
                            Optional.of(one.agency()),
                            one.everyWord(),
                            one.mark())));
            chairs(said, all);
            disagreements(said).forEach(all::add);
            return all;
        }

        private static void chairs(Discussion said, List<MarkedEntry> all) {
            all.add(chair(EntryPart.VOICE, "", said.voice().said(), said.voice().mark()));
            all.add(chair(
                    EntryPart.RISK,
                    "",
                    said.risk().isJudged() ? "judged" : "",
                    said.risk().mark()));
            for (StrategyDiscussion.Question question : EnumSet.allOf(StrategyDiscussion.Question.class)) {
                StrategyDiscussion.Answer answer = said.strategyHeld().answer(question);
                all.add(chair(EntryPart.STRATEGY, question.name(), answer.said(), answer.mark()));
            }
            all.add(chair(
                    EntryPart.BECAUSE,
                    "",
                    said.decision().because()
                            + said.strategy().because()
                            + said.decision().grounds().words(),
                    said.decision().effectiveMark(said.contributions())));
            all.add(chair(EntryPart.QUORUM, "", said.quorumReason(), said.quorumMark()));
            all.add(chair(
                    EntryPart.CARRIED_OVER,
                    "",
                    said.heldWhy().words(),
                    said.heldWhy().mark()));
        }

        private static MarkedEntry chair(EntryPart part, String ref, String words, SharingMark mark) {
            return new MarkedEntry(part, ref, Optional.empty(), words, mark);
        }

        private static Stream<MarkedEntry> disagreements(Discussion said) {
            List<Disagreement> all = said.decision().disagreements();
            return Stream.iterate(0, place -> place < all.size(), place -> place + 1)
                    .map(place -> new MarkedEntry(
                            EntryPart.DISAGREEMENT,
                            String.valueOf(place),
                            all.get(place).agency(),
                            all.get(place).holds(),
                            all.get(place).mark()));
        }

        /// The same entry as it was. A disagreement has no name of its own: it is the one with the same
        /// words, else that of the same agency, else that in the same place.
        Optional<MarkedEntry> in(List<MarkedEntry> before) {
            List<MarkedEntry> like =
                    before.stream().filter(one -> one.part == part).toList();
            if (part != EntryPart.DISAGREEMENT) {
                return like.stream().filter(one -> one.ref.equals(ref)).findFirst();
            }
            return like.stream()
                    .filter(one -> one.words.equals(words))
                    .findFirst()
                    .or(() ->
                            like.stream().filter(one -> one.owner.equals(owner)).findFirst())
                    .or(() -> like.stream().filter(one -> one.ref.equals(ref)).findFirst());
        }

        @Override
        public String toString() {
            return "MarkedEntry[" + part + "]";
        }
    }
}
