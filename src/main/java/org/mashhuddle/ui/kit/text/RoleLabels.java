package org.mashhuddle.ui.kit.text;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.mashhuddle.domain.access.Role;

/// What users do, in words.
public final class RoleLabels {

    private RoleLabels() {}

    /// All roles of a user: "Chair, minute-taker".
    public static String all(Set<Role> roles) {
        boolean opens = roles.stream().anyMatch(Role::opensChildrensRecords);
        String words = roles.stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> opens ? beside(role) : words("role." + key(role)))
                .collect(Collectors.joining(", "));
        return StringUtils.capitalize(words);
    }

    /// Beside a role that opens records, the others do not say that they open none.
    private static String beside(Role role) {
        return words((role.opensChildrensRecords() ? "role." : "role-brief.") + key(role));
    }

    /// The first of them, as it stands beside a name: "chair", "minutes".
    public static String brief(Set<Role> roles) {
        return roles.stream()
                .min(Comparator.naturalOrder())
                .map(role -> words("role-brief." + key(role)))
                .orElse("");
    }

    /// "A. Bennett".
    public static String initialAndFamily(String name) {
        int space = name.strip().lastIndexOf(' ');
        return space < 1 ? name : name.strip().charAt(0) + ". " + name.strip().substring(space + 1);
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
