package org.mashhuddle.vault;

/// A key was asked for something after it was closed: the hub was locked meanwhile.
public final class KeyClosed extends IllegalStateException {

    private static final long serialVersionUID = 1;

    KeyClosed(IllegalStateException closed) {
        super("The key is closed", closed);
    }
}
