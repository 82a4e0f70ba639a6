package org.mashhuddle.document.signature;

/// A broken rule, on its way from where it was found to the verdict.
public final class VerificationFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;

    public VerificationFailure(Rule rule, String sentence) {
        super(sentence);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    public static void unless(boolean kept, Rule rule, String sentence) {
        if (!kept) {
            throw new VerificationFailure(rule, sentence);
        }
    }
}
