package org.mashhuddle.exchange.ssd;

/// What became of a file: read, not one of ours, or refused as a whole with a sentence why.
public enum FileState {
    READ,
    EXTRA,
    REFUSED
}
