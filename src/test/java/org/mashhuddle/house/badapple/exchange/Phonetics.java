package org.mashhuddle.house.badapple.exchange;

import org.apache.commons.codec.language.DoubleMetaphone;

/// Phonetics outside the reference room.
final class Phonetics {
    final DoubleMetaphone metaphone = new DoubleMetaphone();
}
