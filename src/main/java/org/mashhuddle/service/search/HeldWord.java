package org.mashhuddle.service.search;

/// A word that somebody can be found by, and by it whom.
final class HeldWord extends Seats {

    final String text;
    private final int length;
    /// Whether it may also sound or be spelled another way.
    private boolean name;

    HeldWord(String text) {
        this.text = text;
        this.length = text.length();
    }

    /// Whether it was none until now.
    boolean becomesName() {
        boolean news = !name;
        name = true;
        return news;
    }

    /// Of the text, known without looking at it.
    int length() {
        return length;
    }

    boolean isName() {
        return name;
    }
}
