package org.mashhuddle.document.page;

import java.util.List;

/// A laid-out document, not yet signed or sealed, and what could not be printed in it.
public final class PrintedPdf {

    private final byte[] bytes;
    private final List<Substitution> substituted;

    PrintedPdf(byte[] bytes, List<Substitution> substituted) {
        this.bytes = bytes.clone();
        this.substituted = List.copyOf(substituted);
    }

    /// The PDF file.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The characters that stand as their codes, for the person who issues the document to be told.
    public List<Substitution> substituted() {
        return substituted;
    }
}
