package org.mashhuddle.domain.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the papers of an agency, or of one of its people, go: what the hub has on file.
///
/// @param email the secure e-mail agreed with them; empty for none
/// @param post the address for the envelope, with its postcode; empty for none
/// @param confirmedOn the day on which the agency last said that it is right
public record PaperAddress(String email, String post, Optional<LocalDate> confirmedOn) {

    /// Nothing on file.
    public static final PaperAddress NONE = new PaperAddress("", "", Optional.empty());

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\b");

    /// Whether the e-mail address is one, or there is none.
    public boolean hasPlausibleEmail() {
        return email.isEmpty() || EMAIL.matcher(email).matches();
    }

    /// Whether the address for the envelope has its postcode, or there is none.
    public boolean hasPostcode() {
        return post.isEmpty() || postcode().isPresent();
    }

    /// The postcode of the address for the envelope: the last one in it.
    public Optional<String> postcode() {
        return POSTCODE.matcher(post).results().reduce((_, last) -> last).map(one -> one.group());
    }

    @Override
    public String toString() {
        return "PaperAddress";
    }
}
