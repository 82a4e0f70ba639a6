package org.mashhuddle.exchange.returns;

/// How much text may still be taken from a file: one long text that a thousand cells refer to is a
/// small file and a large sheet.
final class TextAllowance {

    private static final int MOST_CHARACTERS = 5_000_000;
    private int left = MOST_CHARACTERS;

    void take(int characters) throws TooMuch {
        left -= characters;
        if (left < 0) {
            throw new TooMuch();
        }
    }
}
