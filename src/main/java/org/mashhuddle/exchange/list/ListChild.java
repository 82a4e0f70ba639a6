package org.mashhuddle.exchange.list;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;

/// The child of whom a row tells.
///
/// @param born empty where the row does not say
public record ListChild(
        String given,
        String family,
        Optional<LocalDate> born,
        Optional<NhsNumber> nhs,
        Optional<Upn> upn,
        String address) {

    /// What tells the child from the others of the list: its name and birth date; nothing where the
    /// birth date is not known, because then two rows of one name may be two children.
    public Optional<String> key() {
        return born.map(day -> named() + "|" + day);
    }

    /// The name alone.
    String named() {
        return ListProfile.plain(given) + "|" + ListProfile.plain(family);
    }

    @Override
    public String toString() {
        return "ListChild";
    }
}
