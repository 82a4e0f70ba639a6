package org.mashhuddle.service;

import org.mashhuddle.domain.access.Role;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Roles in words.
public final class RoleWords {

    private RoleWords() {}

    /// "Chair", "Deputy chair, minute-taker".
    public static String of(Set<Role> roles) {
        String words =
                roles.stream().sorted().map(RoleWords::word).collect(Collectors.joining(", "));
        return words.isEmpty()
                ? ""
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String word(Role role) {
        return switch (role) {
            case CHAIR -> "chair";
            case DEPUTY_CHAIR -> "deputy chair";
            case MINUTE_TAKER -> "minute-taker";
            case BUSINESS_SUPPORT -> "business support";
            case ADMINISTRATOR -> "administrator; no children's records";
            case AUDITOR -> "auditor; reads the trail only";
        };
    }
}
