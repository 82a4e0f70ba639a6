package org.mashhuddle.exchange.archive;

import java.io.Serial;

/// A zip file that is not opened, and why.
public final class BadZip extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    /// What is wrong with it.
    public enum Fault {
        /// Cut off, changed on its way, or no zip at all.
        DAMAGED,
        /// It needs a password, or is packed in a way that is not read here.
        LOCKED,
        /// It holds more files than are opened.
        TOO_MANY,
        /// What it says of itself in one place, it denies in another.
        DISAGREES
    }

    BadZip(Fault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
