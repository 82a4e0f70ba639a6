package org.mashhuddle.domain.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.User;

/// Names as they were when a meeting was closed. Its record says them, whatever is renamed later.
///
/// @param agencies in the hub's order
public record NamesAtClose(
        String hubName,
        String hubCode,
        String typeLabel,
        String typeTitle,
        String typeCode,
        String chair,
        String minuteTaker,
        List<Known> agencies,
        List<Subject> subjects) {

    /// An agency as it was called.
    ///
    /// @param core whether it was needed for quorum
    /// @param retired whether it was no longer offered
    /// @param part the kind that it counted as, as where a strategy discussion needs its minimum; nothing for none
    public record Known(AgencyId id, String label, boolean core, boolean retired, Optional<AgencyKind> part) {

        private Agency of(Agency today) {
            return today.called(label, today.shortcut()).countingAs(part).retired(retired);
        }
    }

    /// The subject of an item as it was called.
    ///
    /// @param identity "Born 12/08/2011 (15). NHS 999 000 0018."
    /// @param identityInMinutes the same, as every agency may read it
    /// @param restricted whether it was for named users only
    public record Subject(
            ItemId item, String name, String spoken, String identity, String identityInMinutes, boolean restricted) {
        @Override
        public String toString() {
            return "Subject[" + item + "]";
        }
    }

    /// Copies the lists.
    public NamesAtClose {
        agencies = List.copyOf(agencies);
        subjects = List.copyOf(subjects);
    }

    /// How the subject of an item was called.
    public Optional<Subject> subject(ItemId item) {
        return subjects.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /// The type as it was called, and who was needed for quorum.
    MeetingType of(MeetingType type) {
        MeetingDefaults habits = type.habits();
        Set<AgencyId> core =
                agencies.stream().filter(Known::core).map(Known::id).collect(Collectors.toCollection(HashSet::new));
        return new MeetingType(
                type.id(),
                typeLabel,
                typeTitle,
                core,
                type.startsAt(),
                type.roomUntil(),
                type.minutesNew(),
                type.minutesBack(),
                new MeetingDefaults(
                        typeCode,
                        habits.days(),
                        habits.expected(),
                        habits.standing(),
                        habits.takesAll(),
                        habits.retired(),
                        habits.basis()));
    }

    /// The hub as it was called.
    HubProfile of(HubProfile hub) {
        return new HubProfile(
                hubName,
                hubCode,
                hub.phone(),
                hub.outOfHours(),
                hub.demonstration(),
                hub.classification(),
                hub.numbers());
    }

    /// The agencies as they were called and counted, those that came since last and count as nothing; and who chaired
    /// and typed.
    Directory of(Directory now, Meeting meeting) {
        Map<AgencyId, Agency> left = new HashMap<>();
        now.agencies().forEach(one -> left.put(one.id(), one));
        List<Agency> then = new ArrayList<>();
        for (Known one : agencies) {
            Agency today = left.remove(one.id());
            if (today != null) {
                then.add(one.of(today));
            }
        }
        now.agencies().stream()
                .filter(one -> left.containsKey(one.id()))
                .forEach(one -> then.add(one.countingAs(Optional.empty())));
        Map<UserId, String> names = new HashMap<>();
        meeting.minuteTakers().now().ifPresent(id -> names.put(id, minuteTaker));
        meeting.chair().ifPresent(id -> names.put(id, chair));
        List<User> users = now.users().stream()
                .map(one -> new User(one.id(), names.getOrDefault(one.id(), one.name()), one.roles(), one.retired()))
                .toList();
        return new Directory(then, now.people(), users, now.boards(), now.successions());
    }

    @Override
    public String toString() {
        return "NamesAtClose[" + agencies.size() + " agencies]";
    }
}
