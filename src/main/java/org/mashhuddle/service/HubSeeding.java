package org.mashhuddle.service;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.core.Ids;
import org.mashhuddle.service.hub.KnownType;
import org.mashhuddle.service.seed.SeedLists;
import org.mashhuddle.store.Tx;

/// Fills a new hub: its lists, the daily meeting, and the meetings that many hubs have beside it. A hub for
/// demonstration has the daily one alone, which is what it shows.
final class HubSeeding {

    private static final LocalTime STARTS = LocalTime.of(9, 30);
    private static final LocalTime ROOM_UNTIL = LocalTime.of(10, 30);
    private static final int MINUTES_NEW = 5;
    private static final int MINUTES_BACK = 4;

    private final Tx tx;
    private final Ids ids;

    HubSeeding(Tx tx, Ids ids) {
        this.tx = tx;
        this.ids = ids;
    }

    void seed(HubProfile profile, List<String> agencies) {
        tx.hub().keep(profile);
        tx.hub().keep(RatingHours.seed());
        tx.hub().keepHarms(SeedLists.harms());
        tx.hub().keepLawfulBases(SeedLists.lawfulBases());
        int order = 0;
        for (Map.Entry<String, OutcomeKind> each : SeedLists.outcomes().entrySet()) {
            tx.hub().keep(new Outcome(new OutcomeId(ids.next()), each.getKey(), each.getValue(), false), order++);
        }
        MeetingType daily = daily(kept(agencies));
        tx.hub().keep(daily);
        if (!profile.demonstration()) {
            List<Agency> there = tx.parties().directory().agencies();
            for (KnownType known : KnownType.values()) {
                tx.hub().keep(known.first(new MeetingTypeId(ids.next()), there, daily.coreAgencies()));
            }
        }
    }

    /// Keeps the agencies.
    ///
    /// @return those that make the daily meeting quorate
    private Set<AgencyId> kept(List<String> agencies) {
        Map<String, String> shortcuts = SeedLists.agencies();
        List<String> coreLabels =
                shortcuts.keySet().stream().limit(SeedLists.CORE).toList();
        Set<AgencyId> core = new HashSet<>();
        int order = 0;
        for (String label : agencies) {
            AgencyId id = new AgencyId(ids.next());
            String shortcut =
                    shortcuts.getOrDefault(label, label.toLowerCase(Locale.UK).replaceAll("[^\\p{L}]", ""));
            tx.parties().keep(new Agency(id, label, shortcut, SharingMark.usual(), false), order++);
            if (coreLabels.contains(label)) {
                core.add(id);
            }
        }
        return core;
    }

    private MeetingType daily(Set<AgencyId> core) {
        return new MeetingType(
                new MeetingTypeId(ids.next()),
                "Daily MASH",
                "Daily Multi-Agency Safeguarding Meeting",
                core,
                STARTS,
                ROOM_UNTIL,
                MINUTES_NEW,
                MINUTES_BACK);
    }
}
