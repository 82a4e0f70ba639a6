package org.mashhuddle.store.core;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.referral.Provenance;

/// Where an entry comes from and whether it was withdrawn, as columns.
public record Provenances(
        boolean typedHere,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String why,
        MarkColumns mark) {

    public static Provenances of(Provenance from) {
        return from.withdrawn()
                .map(gone -> new Provenances(
                        from.typedHere(),
                        gone.at(),
                        gone.by(),
                        gone.why().words(),
                        MarkColumns.of(gone.why().mark())))
                .orElseGet(() ->
                        new Provenances(from.typedHere(), null, null, null, MarkColumns.of(SharingMark.narrowest())));
    }

    public Provenance provenance() {
        return new Provenance(
                typedHere,
                Optional.ofNullable(at)
                        .map(moment -> new Provenance.Withdrawn(
                                moment,
                                Optional.ofNullable(by).orElse(""),
                                new MarkedText(Optional.ofNullable(why).orElse(""), mark.mark()))));
    }

    @Override
    public String toString() {
        return "Provenances";
    }
}
