package org.mashhuddle.exchange.ssd;

/// A value as it stood in the file, kept for the preview on screen only: it may name a child.
///
/// @param shown at most the first 200 characters
public record OffendingValue(String shown) {

    private static final int LONGEST = 200;

    static final OffendingValue EMPTY = new OffendingValue("");

    static OffendingValue of(String value) {
        return new OffendingValue(value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…");
    }

    /// Hides the value: it may name a child.
    @Override
    public String toString() {
        return "OffendingValue[hidden]";
    }
}
