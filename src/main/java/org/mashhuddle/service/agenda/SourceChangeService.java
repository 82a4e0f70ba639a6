package org.mashhuddle.service.agenda;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.source.SourceChangeId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// What changed at its source since it was decided on: seen in triage until a person puts it on the
/// agenda or signs it off (`product.md`, rules 1 and 14).
public final class SourceChangeService {

    /// Who asks for a subject of whom triage found that something changed.
    static final String TRIAGE = "Triage";

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public SourceChangeService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// What no person has seen yet, the oldest first, with whom it is about, as far as the viewer may
    /// see them.
    public ChangedSince open(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        return kit.database().read(viewer, AuditEvent.of("changes.view"), tx -> {
            List<SourceChange> open = tx.imports().openChanges();
            return new ChangedSince(
                    open,
                    tx.subjects()
                            .byIds(open.stream()
                                    .map(SourceChange::subject)
                                    .distinct()
                                    .toList()));
        });
    }

    /// Puts whom these changes are about on the agenda of a meeting; what changed is the reason.
    public MeetingBook putOnAgenda(Actor actor, MeetingId id, Collection<SourceChangeId> ids) {
        Allowed.toWrite(actor);
        Map<SubjectId, List<SourceChange>> open = bySubject(actor, ids);
        open.forEach((subject, changes) -> kit.database()
                .writeForTheRecord(actor, AuditEvent.of("changes.put-on-agenda", subject.value()), (tx, whole) -> {
                    AgendaService.mustNotBeOver(whole, id);
                    List<SourceChange> still = still(tx, changes);
                    String by = tx.parties().directory().name(actor.user());
                    MarkedText why = MarkedText.narrowest(words(still));
                    tx.agendas().keep(id, new AgendaRequest(subject, TRIAGE, by, why, kit.now()));
                    end(tx, still, new SourceChange.End(SourceChange.How.ON_AGENDA, by, kit.now(), ""));
                    return subject;
                }));
        return kit.database().writeForTheRecord(actor, AuditEvent.of("agenda.propose", id.value()), (tx, whole) -> {
            books.refresh(whole, id, kit);
            return books.visible(tx, id);
        });
    }

    /// Says that no meeting need hear of these changes, and why.
    public void signOff(Actor actor, Collection<SourceChangeId> ids, String why) {
        Allowed.toWrite(actor);
        LeaveOffRule.mustHaveReason(why);
        bySubject(actor, ids)
                .forEach((subject, changes) -> kit.database()
                        .write(
                                actor,
                                new AuditEvent("changes.sign-off", Optional.of(subject.value()), why.strip()),
                                tx -> {
                                    List<SourceChange> still = still(tx, changes);
                                    String by = tx.parties().directory().name(actor.user());
                                    end(
                                            tx,
                                            still,
                                            new SourceChange.End(
                                                    SourceChange.How.SIGNED_OFF, by, kit.now(), why.strip()));
                                    return subject;
                                }));
    }

    private Map<SubjectId, List<SourceChange>> bySubject(Actor actor, Collection<SourceChangeId> ids) {
        List<SourceChange> open = kit.database()
                .read(
                        actor.viewer(),
                        AuditEvent.of("changes.view"),
                        tx -> tx.imports().openChanges(ids));
        if (open.isEmpty() || open.size() < ids.stream().distinct().count()) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
        return open.stream()
                .collect(Collectors.groupingBy(SourceChange::subject, LinkedHashMap::new, Collectors.toList()));
    }

    /// Those that nobody has seen in between.
    private static List<SourceChange> still(Tx tx, List<SourceChange> changes) {
        List<SourceChange> still =
                tx.imports().openChanges(changes.stream().map(SourceChange::id).toList());
        if (still.size() < changes.size()) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
        return still;
    }

    private static String words(List<SourceChange> changes) {
        return "Changed since decided. "
                + changes.stream().map(SourceChange::words).distinct().collect(Collectors.joining("; "));
    }

    private static void end(Tx tx, List<SourceChange> changes, SourceChange.End end) {
        changes.forEach(change -> tx.imports().keep(change.ended(end)));
    }
}
