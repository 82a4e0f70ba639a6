package org.mashhuddle.vault.signing;

import java.util.UUID;
import org.mashhuddle.domain.access.SigningRole;

/// Whom a certificate names: a person of the hub, or the hub itself. Printed by every PDF reader;
/// staff only.
///
/// @param id the user's id (for a seal, the hub's), so that two people of one name stay two
/// @param name as it shall stand on the signed page
/// @param role the role's label
/// @param signs as what: the certificate's policy
/// @param hub the hub's name
public record CertificateSubject(UUID id, String name, String role, SigningRole signs, String hub) {

    @Override
    public String toString() {
        return "CertificateSubject " + id;
    }
}
