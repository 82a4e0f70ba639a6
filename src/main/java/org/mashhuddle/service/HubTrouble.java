package org.mashhuddle.service;

/// A hub cannot be made or opened; the message is a sentence for the person in front of it, without
/// anybody's name.
public final class HubTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param sentence what is wrong and what to do
    public HubTrouble(String sentence) {
        super(sentence);
    }
}
