package org.mashhuddle.document.signature;

/// A signature that the file must bear, fixed before the first one is made.
///
/// @param role the signature field: "organisation", "chair", "minute-taker" or "seal"
/// @param name who signs there; for a seal the hub, with a certificate of an organisation the chair
public record ExpectedSigner(String role, String name) {

    public ExpectedSigner {
        if (!role.matches("[a-z][a-z-]{0,30}")) {
            throw new IllegalArgumentException("A role is a lower-case word");
        }
    }

    @Override
    public String toString() {
        return role;
    }
}
