package org.mashhuddle.service;

import java.util.List;
import java.util.Locale;
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

    /// The hub that a name, its agencies and its first user make; its short name is the first letters of its name.
    public static NewHub called(
            String name, List<String> agencies, String userName, Set<Role> roles, char[] passphrase) {
        String letters = name.replaceAll("\\P{L}", "").toUpperCase(Locale.UK);
        HubProfile profile = new HubProfile(name, letters.substring(0, Math.min(3, letters.length())), "", "", false);
        return new NewHub(profile, agencies, userName, roles, passphrase);
    }

    @Override
    public String toString() {
        return "NewHub";
    }
}
