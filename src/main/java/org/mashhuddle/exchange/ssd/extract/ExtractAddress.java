package org.mashhuddle.exchange.ssd.extract;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;

/// Where a person lives or lived.
///
/// @param type the council's own word or code: home, placement, ...
/// @param lines as they are written on an envelope, without the postcode; empty where the source
///   withheld them
/// @param uprn the unique property reference number
/// @param withheldAtSource the council marked this address as protected (its postcode reads CON):
///   never guess it from an older one
public record ExtractAddress(
        String id,
        String personId,
        Optional<String> type,
        Optional<Moment> from,
        Optional<Moment> until,
        List<String> lines,
        Optional<String> postcode,
        Optional<String> uprn,
        boolean withheldAtSource)
        implements ExtractRow {

    public ExtractAddress {
        lines = List.copyOf(lines);
    }

    public AddressKind kind() {
        return AddressKind.of(type.orElse(""));
    }

    /// Whether it is not for everybody: its source held it back, or it is a refuge.
    public boolean isSafe() {
        return withheldAtSource || kind() == AddressKind.REFUGE;
    }

    @Override
    public String toString() {
        return "ExtractAddress[" + id + "]";
    }
}
