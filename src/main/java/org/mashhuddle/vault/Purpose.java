package org.mashhuddle.vault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a key made from the data key is for. Names are part of the derivation: never rename one.
public enum Purpose {
    /// The database file's password.
    H2_FILE,
    /// The password of the database's one user: that of the file, as it was before the data key was
    /// changed.
    H2_USER,
    /// Pages of the database file, once we encrypt them ourselves.
    PAGE,
    /// The audit trail's chain.
    AUDIT,
    /// The draft journal.
    JOURNAL,
    /// The head of the trail kept outside the database.
    HEAD,
    /// The slot file's seal.
    SLOTS,
    /// What is carried over from the data key before, so that the trail and the seal stay whole.
    CARRIED,
    /// What lies in each slot beside the private half, so that its owner knows the data key again.
    KNOWN,
    /// The authority's private key.
    AUTHORITY,
    /// Signing data of the hub that belongs to no person.
    SIGNING,
    /// The hub's seal for papers.
    SEAL,
    /// Backups and exports.
    EXPORT;

    byte[] info() {
        return ("mash-huddle/1/" + name().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
    }
}
