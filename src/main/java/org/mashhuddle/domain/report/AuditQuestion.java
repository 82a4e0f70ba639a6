package org.mashhuddle.domain.report;

/// What whoever reads a child's record again is asked (`domain.md` 2.7).
public enum AuditQuestion {
    VOICE("The child’s voice is recorded, or why it is not"),
    RATIONALE("The decision’s reason stands by itself"),
    IN_TIME("The first decision was inside its clock"),
    AGENCIES("The agencies that know the child said what they hold"),
    SHARING("Each entry goes only as far as it should"),
    RISK("Risk, and what protects the child, were weighed"),
    ACTIONS("Each action has an owner, a date and an end that can be seen"),
    LANGUAGE("The words put the child first");

    private final String words;

    AuditQuestion(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// What can be answered.
    public enum Answer {
        YES,
        PARTLY,
        NO,
        DOES_NOT_APPLY
    }
}
