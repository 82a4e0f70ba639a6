package org.mashhuddle.document;

/// A broken rule, on its way from where it was found to the verdict.
final class Breach extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;

    Breach(Rule rule, String sentence) {
        super(sentence);
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    static void unless(boolean kept, Rule rule, String sentence) {
        if (!kept) {
            throw new Breach(rule, sentence);
        }
    }
}
