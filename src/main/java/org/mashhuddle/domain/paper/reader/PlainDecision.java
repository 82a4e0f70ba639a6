package org.mashhuddle.domain.paper.reader;

import java.util.List;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Decision;

/// What was decided, in plain words for a family. An enquiry, and what police and lawyers do, is said only
/// where it was recorded that the family is told; nothing at all where it is not to be.
record PlainDecision(Decision decision) {

    List<String> sentences() {
        return decision.grounds().familyTold().filter(told -> !told).isPresent()
                ? List.of()
                : decision.outcomes().stream()
                        .map(ChosenOutcome::kind)
                        .map(this::sentence)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList();
    }

    private String sentence(OutcomeKind kind) {
        return switch (kind) {
            case NO_FURTHER_ACTION, CLOSE -> "We will not meet on this again for now. You can still ring us.";
            case ADVICE -> "We will tell you who can help.";
            case EARLY_HELP -> "We will ask if you want some help.";
            case CONTINUE_PLAN -> "We will go on with the plan you know.";
            case ASSESSMENT -> told("We will come and ask what help you need.");
            case STRATEGY_DISCUSSION -> told("We will meet again to plan how to keep everyone safe.");
            case SECTION_47 -> told("We will look at what has been going on, and if more must be done.");
            case POLICE_INVESTIGATION -> told("The police will look at what has been going on.");
            case IMMEDIATE_PROTECTION, EMERGENCY_ORDER -> told("We have to act now to keep everyone safe.");
            case CONFERENCE -> told("There will be a big meeting. We will ask you to come.");
            case LEGAL -> told("We will ask a lawyer what the law says.");
            case PANEL_REFERRAL -> told("We will ask some more people who can help.");
            case INFORMATION_REQUESTED, REVIEW -> "";
            case NRM_REFERRAL, DISRUPTION, TRANSFER -> "";
        };
    }

    private String told(String words) {
        return decision.grounds().familyTold().filter(told -> told).isPresent() ? words : "";
    }

    @Override
    public String toString() {
        return "PlainDecision[withheld]";
    }
}
