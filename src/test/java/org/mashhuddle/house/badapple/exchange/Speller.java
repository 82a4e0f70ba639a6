package org.mashhuddle.house.badapple.exchange;

import org.apache.lucene.analysis.hunspell.Dictionary;

/// Spells outside the reference room.
public final class Speller {

    /// Asks a dictionary itself.
    public boolean ignoresCase(Dictionary dictionary) {
        return dictionary.getIgnoreCase();
    }
}
