package org.mashhuddle.exchange.ssd;

/// What became of a file: read, a table of the dataset that has no place here, not one of ours, or
/// refused as a whole with a sentence why.
public enum FileState {
    READ,
    LEFT_OUT,
    EXTRA,
    REFUSED
}
