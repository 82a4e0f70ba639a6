package org.mashhuddle.store;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.access.Marked;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.referral.Provenance;

/// Where an entry comes from and whether it was withdrawn, as columns.
record Provenances(
        boolean typedHere,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String why,
        Marks mark) {

    static Provenances of(Provenance from) {
        return from.withdrawn()
                .map(gone -> new Provenances(
                        from.typedHere(),
                        gone.at(),
                        gone.by(),
                        gone.why().words(),
                        Marks.of(gone.why().mark())))
                .orElseGet(() -> new Provenances(from.typedHere(), null, null, null, Marks.of(TravelMark.narrowest())));
    }

    Provenance provenance() {
        return new Provenance(
                typedHere,
                Optional.ofNullable(at)
                        .map(moment -> new Provenance.Withdrawn(
                                moment,
                                Optional.ofNullable(by).orElse(""),
                                new Marked(Optional.ofNullable(why).orElse(""), mark.mark()))));
    }

    @Override
    public String toString() {
        return "Provenances";
    }
}
