package org.mashhuddle.domain.minutes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.EntryPart;

/// Everything of a discussion that has a mark of its own.
///
/// @param ref which of its part, as in [LeftOut]
/// @param owner the agency that owns it; nobody where it is the chair's
/// @param words none while nobody has said it
/// @param mark how far it goes; of a rationale also no further than what it cites
record MarkedEntry(EntryPart part, String ref, Optional<AgencyId> owner, String words, SharingMark mark) {

    static List<MarkedEntry> of(Discussion said) {
        List<MarkedEntry> all = new ArrayList<>();
        said.contributions()
                .forEach(one -> all.add(new MarkedEntry(
                        EntryPart.SHARED,
                        one.id().value().toString(),
                        Optional.of(one.agency()),
                        one.said(),
                        one.mark())));
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
                said.decision().because() + said.strategy().because(),
                said.decision().effectiveMark(said.contributions())));
        disagreements(said).forEach(all::add);
        all.add(chair(EntryPart.QUORUM, "", said.quorumReason(), said.quorumMark()));
        all.add(chair(
                EntryPart.CARRIED_OVER,
                "",
                said.heldWhy().words(),
                said.heldWhy().mark()));
        return all;
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
        List<MarkedEntry> like = before.stream().filter(one -> one.part == part).toList();
        if (part != EntryPart.DISAGREEMENT) {
            return like.stream().filter(one -> one.ref.equals(ref)).findFirst();
        }
        return like.stream()
                .filter(one -> one.words.equals(words))
                .findFirst()
                .or(() -> like.stream().filter(one -> one.owner.equals(owner)).findFirst())
                .or(() -> like.stream().filter(one -> one.ref.equals(ref)).findFirst());
    }

    @Override
    public String toString() {
        return "MarkedEntry[" + part + "]";
    }
}
