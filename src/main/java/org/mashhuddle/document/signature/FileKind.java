package org.mashhuddle.document.signature;

/// What a signed file is (`product.md`, "What is signed").
public enum FileKind {
    /// The minutes for circulation, signed by the chair and, where expected, by the minute-taker.
    MINUTES("minutes"),
    /// A paper for one recipient, sealed by the hub at issue.
    PAPER("paper");

    private final String word;

    FileKind(String word) {
        this.word = word;
    }

    /// The word that stands in the file.
    public String word() {
        return word;
    }
}
