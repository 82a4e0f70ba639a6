package org.mashhuddle.ui.meeting.discussion;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.StrategyQuestion;
import org.mashhuddle.domain.work.Voice;

/// A text that two people changed at the same time: both are shown, nothing is lost.
///
/// @param field which part: "voice", "decision", "contribution"
/// @param agency whose contribution, where it is one
/// @param takeTheirs puts their text in the place of mine
public record Conflict(
        String field, Optional<AgencyId> agency, String mine, String theirs, UnaryOperator<Discussion> takeTheirs) {

    static Conflict voice(Voice mine, Voice theirs) {
        return of("voice", mine.said(), theirs.said(), all -> all.with(theirs));
    }

    static Conflict risk(Risk mine, Risk theirs) {
        return of("risk", mine.inOneLine(), theirs.inOneLine(), all -> all.with(theirs));
    }

    static Conflict strategy(StrategyQuestion mine, StrategyQuestion theirs) {
        return of("strategy", mine.because(), theirs.because(), all -> all.with(theirs));
    }

    static Conflict strategyHeld(StrategyDiscussion mine, StrategyDiscussion theirs) {
        return of("strategy-held", words(mine), words(theirs), all -> all.with(theirs));
    }

    static Conflict decision(Decision mine, Decision theirs) {
        return of("decision", words(mine), words(theirs), all -> all.with(theirs));
    }

    static Conflict quorumReason(String mine, String theirs) {
        return of("quorum", mine, theirs, all -> all.withQuorumReason(theirs));
    }

    static Conflict contribution(ContributionId id, Optional<Contribution> mine, Optional<Contribution> theirs) {
        return new Conflict(
                "contribution",
                mine.or(() -> theirs).map(Contribution::agency),
                mine.map(Contribution::said).orElse(""),
                theirs.map(Contribution::said).orElse(""),
                all -> theirs.map(all::with).orElseGet(() -> all.without(id)));
    }

    private static Conflict of(String field, String mine, String theirs, UnaryOperator<Discussion> takeTheirs) {
        return new Conflict(field, Optional.empty(), mine, theirs, takeTheirs);
    }

    private static String words(StrategyDiscussion held) {
        return Stream.of(StrategyDiscussion.Question.values())
                .map(question -> held.answer(question).said())
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(" / "));
    }

    private static String words(Decision decision) {
        String outcomes = decision.outcomes().stream().map(ChosenOutcome::label).collect(Collectors.joining(". "));
        return (outcomes + " " + decision.because()).strip();
    }

    @Override
    public String toString() {
        return "Conflict[" + field + "]";
    }
}
