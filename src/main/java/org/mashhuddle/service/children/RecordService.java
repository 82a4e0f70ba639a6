package org.mashhuddle.service.children;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.ImportConflict;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.service.record.Event;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.service.record.RecordReading;
import org.mashhuddle.service.record.StandingsReading;
import org.mashhuddle.service.record.SubjectStatuses;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.audit.AuditTrailEntry;
import org.mashhuddle.store.audit.AuditTrailQuery;

/// Opens the record of a child, a person of concern or a place. Who opened it is in the trail.
public final class RecordService {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int LOOKS = 300;
    private static final Set<String> TYPED = Set.of("subject.add", "subject.change");
    private static final Set<String> TYPED_STATUS =
            Set.of("standing.status", "standing.status-ended", "standing.status-withdrawn");
    private final ServiceContext kit;
    private final WorkingDays days;

    /// One for each open hub.
    public RecordService(ServiceContext kit, WorkingDays days) {
        this.kit = kit;
        this.days = days;
    }

    /// The record, as the viewer may see it.
    public OpenedRecord open(Viewer viewer, SubjectId id) {
        return read(viewer, id, SubjectService.OPENED);
    }

    /// The record again, after something on it was changed here.
    public OpenedRecord again(Viewer viewer, SubjectId id) {
        return read(viewer, id, "subject.view");
    }

    /// Everybody of whom something is open, and how they stand.
    public SubjectStatuses standings(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(viewer, AuditEvent.of("subject.standings"), tx -> new StandingsReading(tx, kit.today()).all());
    }

    private OpenedRecord read(Viewer viewer, SubjectId id, String verb) {
        Allowed.toOpenRecords(viewer);
        Set<UUID> ids = new HashSet<>();
        OpenedRecord opened = kit.database().read(viewer, AuditEvent.of(verb, id.value()), tx -> {
            Subject subject = tx.subjects().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            ids.add(subject.id().value());
            tx.pairs()
                    .joins()
                    .into(subject.id())
                    .forEach(each -> ids.add(each.was().id().value()));
            return new RecordReading(tx, viewer, days.calendar(), days.limits(), kit.now()).of(subject);
        });
        List<AuditTrailEntry> trail = kit.database().trail().entries(about(ids));
        List<AuditTrailEntry> changes =
                Stream.concat(trail.stream(), apart(trail, ids).stream()).toList();
        OpenedRecord whole = typed(opened, trail).withChanges(changes(opened, changes));
        return RecordReading.showsLooks(viewer) ? whole.withLooks(looks(opened, trail)) : whole;
    }

    /// That records which were joined into this one were taken apart again is kept with them.
    private List<AuditTrailEntry> apart(List<AuditTrailEntry> trail, Set<UUID> now) {
        Set<UUID> once = trail.stream()
                .filter(entry -> entry.deed().equals("subject.same"))
                .flatMap(entry -> joined(entry.reason()).stream())
                .filter(id -> !now.contains(id))
                .collect(Collectors.toSet());
        return once.isEmpty()
                ? List.of()
                : kit.database().trail().entries(about(once)).stream()
                        .filter(entry -> entry.deed().equals("subject.take-apart"))
                        .toList();
    }

    /// Nobody where the words of the entry went with a record that was destroyed.
    private static Optional<UUID> joined(String reason) {
        return ID.matcher(reason)
                .results()
                .map(found -> UUID.fromString(found.group()))
                .findFirst();
    }

    /// Of the record and of every one that was joined into it.
    private static AuditTrailQuery about(Set<UUID> ids) {
        return new AuditTrailQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AuditTrailQuery.About(ids, Optional.empty())),
                LOOKS);
    }

    /// Who typed last before the extract came that says something else.
    private static OpenedRecord typed(OpenedRecord opened, List<AuditTrailEntry> trail) {
        return opened.differs().stream()
                .flatMap(differs -> trail.stream()
                        .filter(entry -> isTyping(entry, differs.found())
                                && !entry.at().isAfter(differs.found().seenAt())))
                .max(Comparator.comparingLong(AuditTrailEntry::seq))
                .map(entry -> opened.withTyped(look(opened, entry)))
                .orElse(opened);
    }

    /// A plan is typed as a status as well.
    private static boolean isTyping(AuditTrailEntry entry, ImportConflict found) {
        boolean plan = found.open().contains(ChildPart.CARE) || found.kept().contains(ChildPart.CARE);
        return TYPED.contains(entry.deed()) || (plan && TYPED_STATUS.contains(entry.deed()));
    }

    private static List<Event> changes(OpenedRecord opened, List<AuditTrailEntry> trail) {
        return trail.stream()
                .flatMap(entry -> change(entry).stream()
                        .map(words -> Event.changed(
                                entry.at(), words, opened.directory().name(entry.actor()))))
                .toList();
    }

    private static Optional<String> change(AuditTrailEntry entry) {
        return switch (entry.deed()) {
            case "subject.change" -> Optional.of(said("Details changed", entry));
            case "standing.status" -> Optional.of(said("Status typed", entry));
            case "standing.status-withdrawn" -> Optional.of("A status was withdrawn as a mistake.");
            case "standing.lead" -> Optional.of(said("Named", entry));
            case "standing.lead-withdrawn" -> Optional.of("Who leads was withdrawn as a mistake.");
            default -> change(entry.deed());
        };
    }

    private static String said(String what, AuditTrailEntry entry) {
        return entry.reason().isEmpty() ? what + "." : what + ": " + entry.reason() + ".";
    }

    private static Optional<String> change(String deed) {
        return Optional.ofNullable(
                switch (deed) {
                    case "subject.add" -> "Added by hand.";
                    case "subject.restrict" -> "Restricted to named users.";
                    case "subject.lift-restriction" -> "Restriction lifted.";
                    case "subject.keep-ours" -> "Kept as typed here; the extract says otherwise.";
                    case "subject.different" -> "Said to be another child than one who looked the same.";
                    case "subject.same" -> "Made one with another record of the same child.";
                    case "subject.take-apart" -> "Taken apart again: two children.";
                    case "subject.take-theirs" -> "Taken from the extract.";
                    case "subject.born" -> "Birth recorded.";
                    case "subject.death" -> "Death recorded.";
                    case "subject.death-withdrawn" -> "Death was recorded in error; taken back.";
                    default -> null;
                });
    }

    private static List<OpenedRecord.Look> looks(OpenedRecord opened, List<AuditTrailEntry> trail) {
        return trail.stream()
                .filter(entry -> entry.deed().equals(SubjectService.OPENED)
                        || entry.deed().equals("subject.view"))
                .map((AuditTrailEntry entry) -> look(opened, entry))
                .toList();
    }

    private static OpenedRecord.Look look(OpenedRecord opened, AuditTrailEntry entry) {
        return new OpenedRecord.Look(entry.at(), opened.directory().name(entry.actor()));
    }
}
