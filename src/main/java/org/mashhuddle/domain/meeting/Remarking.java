package org.mashhuddle.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.Voice;

/// Gives one entry of a discussion another mark; its words stay what they are.
///
/// @param ref which of its part: the id of a contribution, a question, a place
public record Remarking(EntryPart part, String ref, SharingMark to) {

    /// The discussion with it. What is no part of a discussion changes nothing in it.
    public Discussion in(Discussion said) {
        return switch (part) {
            case SHARED ->
                said.contributions().stream()
                        .filter(one -> one.id().value().toString().equals(ref))
                        .findFirst()
                        .map(one -> said.with(one.marked(to)))
                        .orElse(said);
            case VOICE -> said.with(new Voice(said.voice().said(), said.voice().heardBy(), to));
            case RISK -> said.with(marked(said.risk()));
            case STRATEGY -> answered(said, StrategyDiscussion.Question.valueOf(ref));
            case BECAUSE ->
                said.with(decision(said.decision(), to, said.decision().disagreements()));
            case DISAGREEMENT -> said.with(disagreed(said.decision()));
            case QUORUM -> said.withQuorumMark(to);
            case CARRIED_OVER -> said.withHeldMark(to);
            case EARLIER_ACTION, ANSWER, ACTION, ATTACHMENT, CONFLICT, STANDING -> said;
        };
    }

    private Risk marked(Risk risk) {
        return risk.with(to);
    }

    private Discussion answered(Discussion said, StrategyDiscussion.Question question) {
        String answer = said.strategyHeld().answer(question).said();
        return said.with(said.strategyHeld().with(question, new StrategyDiscussion.Answer(answer, to)));
    }

    private Decision disagreed(Decision decision) {
        List<Disagreement> all = new ArrayList<>(decision.disagreements());
        int place = Integer.parseInt(ref);
        if (place < all.size()) {
            Disagreement one = all.get(place);
            all.set(place, new Disagreement(one.agency(), one.holds(), one.escalationLevel(), to));
        }
        return decision(decision, decision.mark(), all);
    }

    private static Decision decision(Decision before, SharingMark mark, List<Disagreement> disagreements) {
        return new Decision(
                        before.outcomes(), before.because(), mark, before.cites(), before.lawfulBasis(), disagreements)
                .with(before.grounds());
    }

    @Override
    public String toString() {
        return "Remarking[" + part + "]";
    }
}
