package org.mashhuddle.domain.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;

/// Which agency stands in the place of which, and from when on.
public record Successions(List<Succession> all) {

    /// Copies the list, the earliest first.
    public Successions {
        all = all.stream().sorted(Comparator.comparing(Succession::lastDay)).toList();
    }

    /// Of a hub whose agencies all stand.
    public static Successions none() {
        return new Successions(List.of());
    }

    /// How an agency ends.
    public Optional<Succession> of(AgencyId agency) {
        return all.stream().filter(one -> one.agency().equals(agency)).findFirst();
    }

    /// Those that an agency stands in the place of, the earliest first.
    public List<Succession> before(AgencyId agency) {
        return all.stream().filter(one -> one.successor().equals(agency)).toList();
    }

    /// The agency that stands on a day in the place of this one: itself until its last day.
    public AgencyId standing(AgencyId agency, LocalDate day) {
        AgencyId standing = agency;
        for (Optional<Succession> next = ended(standing, day); next.isPresent(); next = ended(standing, day)) {
            standing = next.get().successor();
        }
        return standing;
    }

    private Optional<Succession> ended(AgencyId agency, LocalDate day) {
        return of(agency).filter(one -> one.lastDay().isBefore(day));
    }

    /// Whether an agency takes part in anything on a day: it has begun and has not ended.
    public boolean stands(AgencyId agency, LocalDate day) {
        return ended(agency, day).isEmpty()
                && begins(agency).filter(day::isBefore).isEmpty();
    }

    /// The day on which an agency begins that was founded to stand in another's place.
    public Optional<LocalDate> begins(AgencyId agency) {
        return before(agency).stream()
                .filter(Succession::founded)
                .map(Succession::from)
                .findFirst();
    }

    /// For which agency somebody speaks on a day; nothing where it ended and its people did not go with it.
    Optional<AgencyId> speaksFor(AgencyId agency, LocalDate day) {
        AgencyId standing = agency;
        for (Optional<Succession> next = ended(standing, day); next.isPresent(); next = ended(standing, day)) {
            if (!next.get().peopleGo()) {
                return Optional.empty();
            }
            standing = next.get().successor();
        }
        return Optional.of(standing);
    }

    /// The same with this one in the place of what was said of its agency.
    public Successions with(Succession succession) {
        return new Successions(Stream.concat(without(succession.agency()).all.stream(), Stream.of(succession))
                .toList());
    }

    /// The same without what was said of an agency.
    public Successions without(AgencyId agency) {
        List<Succession> others = new ArrayList<>(all);
        others.removeIf(one -> one.agency().equals(agency));
        return new Successions(others);
    }
}
