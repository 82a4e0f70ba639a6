package org.mashhuddle.document.signature;

import java.time.Instant;

/// One signature as it is about to be made.
///
/// @param role the field it goes into, as in [ExpectedSigner]
/// @param name who signs, as on the certificate
/// @param reason why this person signs, "Minutes agreed"; a deputy's reason names the chair
/// @param at when, to the second
public record SignatureOf(String role, String name, String reason, Instant at) {

    @Override
    public String toString() {
        return role;
    }
}
