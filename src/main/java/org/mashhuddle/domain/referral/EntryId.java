package org.mashhuddle.domain.referral;

import java.util.UUID;

/// One thing that somebody typed or an extract brought, of whatever kind.
public record EntryId(Kind kind, UUID value) {

    /// What it is.
    public enum Kind {
        /// A referral, contact or police notice.
        REFERRAL,
        /// A missing episode.
        MISSING,
        /// A time in custody.
        CUSTODY,
        /// Police protection.
        PROTECTION
    }
}
