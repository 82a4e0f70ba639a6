package org.mashhuddle.service.search;

/// A word that somebody can be found by, and by it whom.
final class HeldWord extends Seats {

    final String text;
    /// Whether it may also sound or be spelled another way.
    private boolean name;

    HeldWord(String text) {
        this.text = text;
    }

    /// Whether it was none until now.
    boolean becomesName() {
        boolean news = !name;
        name = true;
        return news;
    }

    boolean isName() {
        return name;
    }
}
