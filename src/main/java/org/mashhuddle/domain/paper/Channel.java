package org.mashhuddle.domain.paper;

/// How a paper goes to its recipient (`domain.md` 2.6: the wrong page in the wrong hands is this
/// field's best documented breach).
public enum Channel {
    /// Saved as a file and sent by the secure e-mail agreed with the recipient.
    SECURE_EMAIL,
    /// Printed, handed over, signed for.
    HANDED_OVER,
    /// Printed and posted in a double envelope.
    POSTED;

    /// Whether it goes on paper, behind a cover sheet.
    public boolean isPrinted() {
        return this != SECURE_EMAIL;
    }
}
