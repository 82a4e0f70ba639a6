package org.mashhuddle.service;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// The answer to a passphrase.
public sealed interface UnlockAnswer {

    /// The hub is open.
    ///
    /// @param alteredAt the first entry of the trail that somebody altered outside the program
    /// @param toDo what stands between this user, or this hub, and signing
    record Opened(Session session, OptionalLong alteredAt, Optional<SigningToDo> toDo) implements UnlockAnswer {}

    /// What is to be done before somebody can sign, or be alone in their own name, as they should.
    enum SigningToDo {
        /// The disk is full, or refuses: the hub is open to be read, and nothing can be saved.
        MAKE_ROOM,
        /// The authority lies under the data key: an administrator gives it a secret of its own.
        GIVE_AUTHORITY_ITS_SECRET,
        /// The user was given their passphrase, and changes it before they sign.
        CHANGE_PASSPHRASE,
        /// The user signs nothing, and whoever gave them their passphrase can unlock in their name.
        MAKE_PASSPHRASE_YOURS,
        /// The user's key waits for its certificate.
        ASK_FOR_CERTIFICATE
    }

    /// Wrong passphrase.
    ///
    /// @param left until the next try; zero while tries are free
    record Wrong(Duration left) implements UnlockAnswer {}

    /// Too early: a wait is still running.
    record Waiting(Duration left) implements UnlockAnswer {}

    /// The hub cannot be opened, whatever the passphrase; the sentence says why.
    record Unusable(String sentence) implements UnlockAnswer {}
}
