package org.mashhuddle.service.core;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.mashhuddle.domain.access.Role;

/// Roles in words.
public final class RoleNames {

    private RoleNames() {}

    /// "Chair", "Deputy chair, minute-taker", "Administrator; no children's records".
    public static String of(Set<Role> roles) {
        boolean opens = roles.stream().anyMatch(Role::opensChildrensRecords);
        String words = roles.stream()
                .sorted()
                .map(role -> opens ? word(role) : alone(role))
                .collect(Collectors.joining(", "));
        return StringUtils.capitalize(words);
    }

    /// What stands under a signature: what the user does in a meeting, where there is anything.
    static String signing(Set<Role> roles) {
        Set<Role> meeting = roles.stream().filter(Role::opensChildrensRecords).collect(Collectors.toUnmodifiableSet());
        return of(meeting.isEmpty() ? roles : meeting);
    }

    private static String word(Role role) {
        return switch (role) {
            case CHAIR -> "chair";
            case DEPUTY_CHAIR -> "deputy chair";
            case MINUTE_TAKER -> "minute-taker";
            case BUSINESS_SUPPORT -> "business support";
            case DATA_STEWARD -> "data steward";
            case ADMINISTRATOR -> "administrator";
            case AUDITOR -> "auditor";
        };
    }

    /// Roles that open no record say so, unless another role does.
    private static String alone(Role role) {
        return switch (role) {
            case CHAIR, DEPUTY_CHAIR, MINUTE_TAKER, BUSINESS_SUPPORT, DATA_STEWARD -> word(role);
            case ADMINISTRATOR -> "administrator; no children's records";
            case AUDITOR -> "auditor; reads the trail only";
        };
    }
}
