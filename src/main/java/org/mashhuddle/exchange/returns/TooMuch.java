package org.mashhuddle.exchange.returns;

import java.io.Serial;

/// A file holds more than any sheet of ours does. It stays inside this room.
final class TooMuch extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    TooMuch() {
        super("too much", null, false, false);
    }
}
