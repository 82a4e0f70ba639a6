package org.mashhuddle.service.hub;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Successions;
import org.mashhuddle.service.core.Refusal;

/// What must hold of the agencies of a hub.
///
/// @param all as they are kept now, in the hub's order
record AgencyRules(List<Agency> all) {

    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*");

    /// An agency has a name and a word of its own for the quick line.
    void check(Agency agency) {
        if (agency.label().isBlank()) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
        if (!ONE_WORD.matcher(agency.shortcut()).matches()) {
            throw new Refusal(Refusal.Kind.CODE_NOT_ONE_WORD);
        }
        if (isTaken(agency, Agency::label)) {
            throw new Refusal(Refusal.Kind.LABEL_TAKEN);
        }
        if (isTaken(agency, Agency::shortcut)) {
            throw new Refusal(Refusal.Kind.CODE_TAKEN);
        }
    }

    private boolean isTaken(Agency agency, Function<Agency, String> words) {
        return all.stream()
                .filter(other -> !other.id().equals(agency.id()))
                .anyMatch(other -> words.apply(other).equalsIgnoreCase(words.apply(agency)));
    }

    /// Its place in the order: a new one comes last.
    int placeOf(Agency agency) {
        int place = all.stream().map(Agency::id).toList().indexOf(agency.id());
        return place < 0 ? all.size() : place;
    }

    /// Nor one that stands, or will, in the place of another, or whose end is said already.
    static void notInSuccession(Successions successions, Agency agency) {
        if (successions.of(agency.id()).isPresent()
                || !successions.before(agency.id()).isEmpty()) {
            throw new Refusal(Refusal.Kind.IN_SUCCESSION);
        }
    }

    /// An agency that a meeting needs cannot go.
    static void notNeeded(MeetingType type, Agency agency) {
        if (type.coreAgencies().contains(agency.id())) {
            throw new Refusal(Refusal.Kind.NEEDED_FOR_QUORUM);
        }
    }
}
