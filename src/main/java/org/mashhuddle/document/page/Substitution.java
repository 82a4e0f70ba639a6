package org.mashhuddle.document.page;

/// A character that no font of ours can print, and how often it stood in the text. On the page it
/// reads "[U+2713]".
public record Substitution(int codePoint, int times) {

    /// What stands on the page in its place.
    public String shown() {
        return shown(codePoint);
    }

    static String shown(int codePoint) {
        return "[U+%04X]".formatted(codePoint);
    }
}
