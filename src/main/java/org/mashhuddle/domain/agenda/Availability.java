package org.mashhuddle.domain.agenda;

import java.time.LocalTime;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;

/// What an agency has said about one meeting beforehand: that it does not come, or that it can be
/// there only for a part.
///
/// @param from when it comes; `until` when it must leave
public record Availability(AgencyId agency, boolean absent, Optional<LocalTime> from, Optional<LocalTime> until) {

    /// It does not come.
    public static Availability absent(AgencyId agency) {
        return new Availability(agency, true, Optional.empty(), Optional.empty());
    }

    /// It is there for a part.
    public static Availability part(AgencyId agency, Optional<LocalTime> from, Optional<LocalTime> until) {
        return new Availability(agency, false, from, until);
    }

    /// Whether it says anything at all: an agency that is there from start to end says nothing.
    public boolean isAnything() {
        return absent || from.isPresent() || until.isPresent();
    }
}
