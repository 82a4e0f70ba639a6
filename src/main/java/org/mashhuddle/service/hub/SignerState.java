package org.mashhuddle.service.hub;

/// How far a user is with signing.
public enum SignerState {
    /// Their roles sign nothing.
    SIGNS_NOTHING,
    /// Their passphrase was given to them: they change it first, and then have a key.
    PASSPHRASE_GIVEN,
    /// They have no key that a certificate can be issued for: one is made when they next unlock.
    NO_KEY,
    /// Their key waits for an administrator to issue its certificate.
    WAITING,
    /// They sign.
    SIGNS
}
