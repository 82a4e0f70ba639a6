package org.mashhuddle.domain.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// As what a certificate signs (`product.md`, rule 13). A certificate is of exactly one of these,
/// so that nobody signs in another's place: the seal is no person, and who takes the minutes does
/// not chair.
public enum SigningRole {
    /// Signs minutes in the chair's place.
    CHAIR(1, "chair"),
    /// Signs in the chair's place where the record says why.
    DEPUTY_CHAIR(2, "deputy chair"),
    /// Countersigns minutes as the one who took them.
    MINUTE_TAKER(3, "minute-taker"),
    /// Seals papers: "from this hub", and nothing else.
    SEAL(4, "seal"),
    /// Signs nothing.
    NONE(5, "no part in signing");

    /// A branch of object identifiers that anybody may make from a random UUID (ITU-T X.667).
    private static final String BRANCH = "2.25.3804490975059655844133209366603730323.";

    private final int number;
    private final String word;

    SigningRole(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /// The certificate policy that says it.
    public String policy() {
        return BRANCH + number;
    }

    /// In words, in lower case.
    public String word() {
        return word;
    }

    /// The one that a user's certificate is of: the first that the user's roles allow.
    public static SigningRole of(Set<Role> roles) {
        if (roles.contains(Role.CHAIR)) {
            return CHAIR;
        }
        if (roles.contains(Role.DEPUTY_CHAIR)) {
            return DEPUTY_CHAIR;
        }
        return roles.contains(Role.MINUTE_TAKER) ? MINUTE_TAKER : NONE;
    }

    /// What a certificate says of itself by its policies; those of others say nothing to us. One
    /// that claims two roles has none.
    public static SigningRole ofPolicies(Collection<String> policies) {
        List<SigningRole> said = Arrays.stream(values())
                .filter(role -> policies.contains(role.policy()))
                .toList();
        return said.size() == 1 ? said.getFirst() : NONE;
    }

    /// Whether any of these policies is one of ours.
    public static boolean isSaidBy(Collection<String> policies) {
        return policies.stream().anyMatch(policy -> policy.startsWith(BRANCH));
    }

    /// What the authority wrote as the holder's title before certificates had policies: "Chair",
    /// "Deputy chair, minute-taker", "Seal".
    public static SigningRole ofTitle(String title) {
        List<String> titles = Arrays.stream(title.split(","))
                .map(each -> each.strip().toLowerCase(Locale.UK))
                .toList();
        return Arrays.stream(values())
                .filter(role -> role != NONE && titles.contains(role.word()))
                .findFirst()
                .orElse(NONE);
    }
}
