package org.mashhuddle.service.hub;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// Names for the ids in the trail, as far as the viewer may know them: staff, agencies and days
/// always; a child's only where the viewer opens records and the child is not restricted.
final class AuditTrailNames {

    private static final int END = 24;
    private static final Set<String> OF_MEETINGS = Set.of("agenda", "meeting", "minutes", "manifest", "papers");

    private final Tx tx;
    private final Directory directory;
    private final boolean opens;
    private final Map<UUID, String> settings = new HashMap<>();

    AuditTrailNames(Tx tx, Viewer viewer) {
        this.tx = tx;
        this.directory = tx.parties().directory();
        this.opens = viewer.opensChildrensRecords();
        directory.users().forEach(user -> settings.put(user.id().value(), user.name()));
        directory.agenciesAndBoards().forEach(each -> settings.put(each.id().value(), each.label()));
        directory.people().forEach(person -> settings.put(person.id().value(), person.name()));
        tx.hub().types().forEach(type -> settings.put(type.id().value(), type.label()));
        tx.hub().outcomes().forEach(each -> settings.put(each.id().value(), each.label()));
    }

    /// Users, agencies, people of agencies and the hub's own lists that are called so.
    Set<UUID> called(String typed) {
        String like = typed.toLowerCase(Locale.UK);
        return settings.entrySet().stream()
                .filter(each -> each.getValue().toLowerCase(Locale.UK).contains(like))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<AuditTrailLines.Line> lines(List<AuditTrailEntry> entries) {
        Set<UUID> unknown = entries.stream()
                .flatMap(entry -> entry.about().stream())
                .filter(id -> !settings.containsKey(id))
                .collect(Collectors.toCollection(HashSet::new));
        Map<UUID, String> meetings = meetings(entries);
        Map<UUID, String> subjects = subjects(unknown);
        return entries.stream().map(entry -> line(entry, meetings, subjects)).toList();
    }

    private Map<UUID, String> meetings(List<AuditTrailEntry> entries) {
        Map<UUID, String> found = new HashMap<>();
        Set<UUID> wanted = entries.stream()
                .filter(entry -> isOfAMeeting(entry.deed()))
                .flatMap(entry -> entry.about().stream())
                .collect(Collectors.toUnmodifiableSet());
        for (UUID id : wanted) {
            tx.meetings()
                    .byId(new MeetingId(id))
                    .ifPresent(meeting -> found.put(id, meeting.name() + " " + DateWords.date(meeting.heldOn())));
        }
        return found;
    }

    private static boolean isOfAMeeting(String deed) {
        return OF_MEETINGS.stream().anyMatch(noun -> deed.startsWith(noun + "."));
    }

    private Map<UUID, String> subjects(Set<UUID> ids) {
        if (!opens) {
            return Map.of();
        }
        Set<SubjectId> wanted = ids.stream().map(SubjectId::new).collect(Collectors.toUnmodifiableSet());
        Map<UUID, String> found = new HashMap<>();
        for (Subject subject : tx.subjects().byIds(wanted).values()) {
            found.put(subject.id().value(), subject.displayName());
        }
        return found;
    }

    private AuditTrailLines.Line line(AuditTrailEntry entry, Map<UUID, String> meetings, Map<UUID, String> subjects) {
        Optional<UUID> about = entry.about();
        String name = about.map(id ->
                        settings.getOrDefault(id, meetings.getOrDefault(id, subjects.getOrDefault(id, number(id)))))
                .orElse("");
        boolean readable = about.isEmpty() || settings.containsKey(about.get()) || subjects.containsKey(about.get());
        return new AuditTrailLines.Line(
                entry.seq(),
                entry.at(),
                entry.actor(),
                directory.name(entry.actor()),
                entry.deed(),
                name,
                readable ? entry.reason() : "",
                !readable && !entry.reason().isEmpty());
    }

    /// The last digits tell ids apart; the first are the time.
    private static String number(UUID id) {
        return "…" + id.toString().substring(END);
    }
}
