package org.mashhuddle.domain.paper;

import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.party.PaperAddress;

/// The address on file that a paper goes to. Whoever sends it types part of it from what they know,
/// so that an old or a wrong one is noticed before the paper is sealed.
///
/// @param key the part to type: what stands before the `@`, or the postcode
public record AddressOnFile(Channel channel, String address, String key) {

    private static final String DOTS = "•••";

    /// What is on file for a way of sending; nothing for what is handed over, and where nothing is.
    public static Optional<AddressOnFile> of(PaperAddress on, Channel channel) {
        return switch (channel) {
            case SECURE_EMAIL ->
                Optional.of(on.email())
                        .filter(email -> email.indexOf('@') > 0)
                        .map(email -> new AddressOnFile(channel, email, email.substring(0, email.indexOf('@'))));
            case POSTED -> on.postcode().map(code -> new AddressOnFile(channel, on.post(), code));
            case HANDED_OVER -> Optional.empty();
        };
    }

    /// As it may stand on the screen before it is checked: `m•••@dsl.example-academy.example`.
    public String masked() {
        int at = address.lastIndexOf(key);
        return switch (channel) {
            case SECURE_EMAIL ->
                key.substring(0, key.offsetByCodePoints(0, 1)) + DOTS + address.substring(key.length());
            case POSTED, HANDED_OVER ->
                (address.substring(0, at) + DOTS + address.substring(at + key.length()))
                        .replaceAll("\\s*\\R\\s*", ", ");
        };
    }

    /// Whether what was typed is the part asked for, whatever its case and its blanks; the whole
    /// address will do too.
    public boolean fits(String typed) {
        String said = plain(typed);
        return !said.isEmpty() && (said.equals(plain(key)) || said.equals(plain(address)));
    }

    /// Whether what was typed may still become the part asked for.
    public boolean begins(String typed) {
        String said = plain(typed);
        return plain(key).startsWith(said) || plain(address).startsWith(said);
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", "").toLowerCase(Locale.UK);
    }

    @Override
    public String toString() {
        return "AddressOnFile[" + channel + "]";
    }
}
