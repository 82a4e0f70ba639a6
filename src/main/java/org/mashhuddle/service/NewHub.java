package org.mashhuddle.service;

import java.util.List;
import java.util.Set;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.HubProfile;

/// What a hub is made from on the first run.
///
/// @param agencies labels; those of the seed list keep their shortcut
/// @param passphrase of the first user; wiped
@SuppressWarnings("ArrayRecordComponent") // wiped after use, so it must be an array
public record NewHub(HubProfile profile, List<String> agencies, String userName, Set<Role> roles, char[] passphrase) {

    /// Copies the lists.
    public NewHub {
        agencies = List.copyOf(agencies);
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewHub";
    }
}
