package org.mashhuddle.ui.kit.text;

import static org.mashhuddle.ui.kit.text.Messages.words;

import org.mashhuddle.domain.agenda.OrderRule;

/// What a rule of an agenda's order does, in words.
public final class RuleWords {

    private RuleWords() {}

    /// "Families together".
    public static String of(OrderRule rule) {
        return switch (rule) {
            case RATING -> words("agenda.rule-rating");
            case CLOCK -> words("agenda.rule-clock");
            case LONGEST_WAITING -> words("agenda.rule-waiting");
            case CHILDREN_FIRST -> words("agenda.rule-children");
            case PARTLY_HERE -> words("agenda.rule-partly");
            case FAMILY_TOGETHER -> words("agenda.rule-family");
            case NETWORK_TOGETHER -> words("agenda.rule-network");
        };
    }
}
