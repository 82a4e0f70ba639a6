package org.mashhuddle.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.EntryPart;

/// That an entry which somebody said goes further than it went: its owner has to release it
/// (`product.md`, rule 3). Words that nobody has said yet go as far as whoever types them says.
///
/// @param ref which of its part, as in [LeftOut]
/// @param owner the agency that owns it; nobody where it is the chair's
public record Widening(EntryPart part, String ref, Optional<AgencyId> owner, SharingMark from, SharingMark to) {

    /// Every one between two states of a discussion.
    ///
    /// @param minutes the agencies that get the minutes
    public static List<Widening> of(Discussion before, Discussion after, Set<AgencyId> minutes) {
        List<MarkedEntry> was = MarkedEntry.of(before);
        List<Widening> all = new ArrayList<>();
        for (MarkedEntry now : MarkedEntry.of(after)) {
            now.in(was)
                    .filter(one -> !one.words().isBlank())
                    .filter(one -> now.mark().widens(one.mark(), minutes))
                    .ifPresent(
                            one -> all.add(new Widening(now.part(), now.ref(), now.owner(), one.mark(), now.mark())));
        }
        return all;
    }

    /// Every entry that is first said here, and goes further than where it starts.
    ///
    /// @param start where the words of an agency start; those of the chair where there is none
    public static List<Widening> firstSaid(
            Discussion before,
            Discussion after,
            Set<AgencyId> minutes,
            Function<Optional<AgencyId>, SharingMark> start) {
        List<MarkedEntry> was = MarkedEntry.of(before);
        return MarkedEntry.of(after).stream()
                .filter(now -> !now.words().isBlank())
                .filter(now -> now.in(was).filter(one -> !one.words().isBlank()).isEmpty())
                .map(now -> new Widening(now.part(), now.ref(), now.owner(), start.apply(now.owner()), now.mark()))
                .filter(one -> one.to().widens(one.from(), minutes))
                .toList();
    }

    /// The later state, with no entry further than it was: what takes back a change of words does
    /// not take back that an entry was kept closer.
    public static Discussion without(Discussion before, Discussion after, Set<AgencyId> minutes) {
        Discussion held = after;
        for (Widening each : of(before, after, minutes)) {
            held = new Remarking(each.part(), each.ref(), each.from()).in(held);
        }
        return held;
    }

    /// The later state, its rationale no further than it was, unless its own mark was changed:
    /// what cites an entry is released separately.
    public static Discussion citingAsBefore(Discussion before, Discussion after, Set<AgencyId> minutes) {
        if (!before.decision().mark().equals(after.decision().mark())) {
            return after;
        }
        return of(before, after, minutes).stream()
                .filter(each -> each.part() == EntryPart.BECAUSE)
                .findFirst()
                .map(each -> new Remarking(each.part(), each.ref(), each.from()).in(after))
                .orElse(after);
    }

    /// Whether what was released covers it.
    public boolean isCoveredBy(SharingMark released, Set<AgencyId> minutes) {
        return !to.widens(released, minutes);
    }

    @Override
    public String toString() {
        return "Widening[" + part + "]";
    }
}
