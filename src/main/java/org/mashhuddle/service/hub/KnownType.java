package org.mashhuddle.service.hub;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.party.Agency;

/// Types of meeting that many hubs have, with who makes them quorate (`domain.md` 1.3; for the child protection team
/// the Act of 2026) and how long they take (`domain.md` 1.9). A new hub starts with them, another may add them; all of
/// one is the hub's own to edit, and to retire, once it is there.
public enum KnownType {
    /// Quorate with the three safeguarding partners.
    MISSING("Missing", "Missing Children Meeting", "M"),
    /// On a Tuesday where it was first described, each item within its time.
    EXPLOITATION("Exploitation", "Multi-Agency Child Exploitation Meeting", "E"),
    /// On every working day.
    CHILD_PROTECTION_TEAM("MACPT daily", "Multi-Agency Child Protection Team, Daily Meeting", "CPT"),
    FAMILY_HELP("Family help allocation", "Family Help Allocation Meeting", "FHA");

    private static final int MINUTES_BACK = 4;

    private final String label;
    private final String title;
    private final String code;

    /// @param code in the reference of its minutes
    KnownType(String label, String title, String code) {
        this.label = label;
        this.title = title;
        this.code = code;
    }

    /// When it is held, how long a new subject takes, and who comes.
    ///
    /// @param days every working day where there is none
    /// @param core who makes it quorate
    private record Usual(
            Set<DayOfWeek> days,
            LocalTime from,
            LocalTime until,
            int minutes,
            List<AgencyKind> core,
            List<AgencyKind> expected) {}

    private Usual usual(List<Agency> agencies) {
        return switch (this) {
            case MISSING ->
                new Usual(
                        Set.of(DayOfWeek.THURSDAY),
                        LocalTime.of(14, 0),
                        LocalTime.of(15, 0),
                        5,
                        List.of(AgencyKind.POLICE, AgencyKind.SOCIAL_CARE, AgencyKind.HEALTH),
                        List.of(AgencyKind.EDUCATION));
            case EXPLOITATION ->
                new Usual(
                        Set.of(DayOfWeek.TUESDAY),
                        LocalTime.of(14, 0),
                        LocalTime.of(16, 0),
                        10,
                        List.of(AgencyKind.POLICE, AgencyKind.SOCIAL_CARE, AgencyKind.HEALTH),
                        List.of(AgencyKind.EDUCATION, AgencyKind.SUBSTANCE_MISUSE));
            case CHILD_PROTECTION_TEAM ->
                new Usual(
                        Set.of(),
                        LocalTime.of(11, 0),
                        LocalTime.of(12, 0),
                        10,
                        List.of(AgencyKind.POLICE, AgencyKind.SOCIAL_CARE, AgencyKind.HEALTH, AgencyKind.EDUCATION),
                        List.of());
            case FAMILY_HELP -> familyHelp(agencies);
        };
    }

    /// Who makes it quorate is sent all its minutes: early help only where the hub has no family help.
    private static Usual familyHelp(List<Agency> agencies) {
        AgencyKind help = of(agencies, List.of(AgencyKind.FAMILY_HELP)).isEmpty()
                ? AgencyKind.EARLY_HELP
                : AgencyKind.FAMILY_HELP;
        return new Usual(
                Set.of(DayOfWeek.WEDNESDAY),
                LocalTime.of(14, 0),
                LocalTime.of(15, 30),
                5,
                List.of(AgencyKind.SOCIAL_CARE, help),
                List.of(AgencyKind.HEALTH, AgencyKind.EDUCATION));
    }

    /// Its short name.
    public String label() {
        return label;
    }

    String code() {
        return code;
    }

    /// As it starts: it takes those that it is asked for.
    ///
    /// @param agencies those of the hub
    /// @param others who makes it quorate where the hub has none of its own
    /// @param inReference in the reference of its minutes
    public MeetingType type(MeetingTypeId id, List<Agency> agencies, Set<AgencyId> others, String inReference) {
        Usual usual = usual(agencies);
        Set<AgencyId> own = of(agencies, usual.core());
        return new MeetingType(
                id,
                label,
                title,
                own.isEmpty() ? others : own,
                usual.from(),
                usual.until(),
                usual.minutes(),
                MINUTES_BACK,
                new MeetingDefaults(
                        inReference, usual.days(), of(agencies, usual.expected()), List.of(), false, false));
    }

    /// The same with a code of its own, for a hub that has no other of it.
    public MeetingType first(MeetingTypeId id, List<Agency> agencies, Set<AgencyId> others) {
        return type(id, agencies, others, code);
    }

    /// Agencies by what they are, whatever the hub calls them; of several of a kind the first in the hub's list.
    private static Set<AgencyId> of(List<Agency> agencies, List<AgencyKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> agencies.stream()
                        .filter(agency -> !agency.retired()
                                && agency.part().filter(kind::equals).isPresent())
                        .limit(1))
                .map(Agency::id)
                .collect(Collectors.toSet());
    }
}
