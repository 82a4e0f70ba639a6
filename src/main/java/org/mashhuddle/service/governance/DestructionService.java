package org.mashhuddle.service.governance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.DestructionPlan;
import org.mashhuddle.domain.governance.PastItsTime;
import org.mashhuddle.domain.governance.StillWanted;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.source.JoinedRecord;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.core.WorkingDays;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.governance.DestroyedRecords;

/// Destroys what is past its time, one record at a time, by a person's hand (`product.md`, rule 11):
/// off every screen at once, off the disk as the hub is locked.
public final class DestructionService {

    private static final String DEED = "retention.destroy";
    private final ServiceContext kit;
    private final WorkingDays days;
    private final SearchService search;
    private final DestroyedTraces traces;

    /// One for each open hub.
    DestructionService(ServiceContext kit, WorkingDays days, SearchService search, DestroyedTraces traces) {
        this.kit = kit;
        this.days = days;
        this.search = search;
        this.traces = traces;
    }

    /// What will be destroyed with a record, and what stands in the way.
    ///
    /// @throws Refusal for one that is not past its time, or that the viewer may not see
    public DestructionPlan plan(Viewer viewer, SubjectId subject) {
        return seen(viewer, subject).plan();
    }

    /// @param tx of whoever asks, `whole` the record's: what is hidden from them stands in the way too
    private DestructionPlan plan(Tx tx, Tx whole, SubjectId subject) {
        PastItsTime line = PastItsTime.of(
                        tx.retention().schedule(),
                        tx.retention().holds(),
                        tx.subjects().byId(subject).stream().toList(),
                        tx.retention().facts(),
                        kit.today())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_PAST_ITS_TIME));
        DestroyedRecords store = whole.retention().destructions();
        DestroyedRecords.Contents contents = store.contents(subject, SubjectNames.whole(line.subject()));
        return new DestructionPlan(
                line,
                parts(tx, subject, contents),
                contents.sections(),
                wanted(whole, subject),
                traces.lastBackup(),
                exports(whole, subject));
    }

    /// Of links, those whose other end the viewer may see too: the number alone would say that there is somebody.
    private static Map<DestructionPlan.Part, Integer> parts(
            Tx tx, SubjectId subject, DestroyedRecords.Contents contents) {
        Map<DestructionPlan.Part, Integer> parts = new EnumMap<>(contents.parts());
        parts.put(DestructionPlan.Part.LINKS, tx.subjects().linksEver(subject).size());
        return parts;
    }

    /// Everything that was taken out may hold it, rows of the issue register too, and what was taken
    /// of each meeting that spoke of it; a sheet to fill in holds whoever stood on the agenda, spoken of or not,
    /// and of a meeting that is not over whoever may yet. Reports name places and nobody; a calendar names nobody.
    private static List<DestructionPlan.Export> exports(Tx whole, SubjectId subject) {
        Set<MeetingId> spoken = whole.discussions().everOf(subject).stream()
                .map(held -> held.meeting())
                .collect(Collectors.toSet());
        Set<MeetingId> listed = whole.agendas().withSubject(subject);
        Set<MeetingId> closed = whole.meetings().all().stream()
                .filter(meeting -> meeting.state() == MeetingState.CLOSED)
                .map(Meeting::id)
                .collect(Collectors.toSet());
        boolean place =
                whole.subjects().byId(subject).filter(Place.class::isInstance).isPresent();
        return whole.exports().all().stream()
                .filter(issue -> switch (issue.kind()) {
                    case EVERYTHING, PAPERS -> true;
                    case MEETING, AUDIT_BUNDLE ->
                        issue.meeting().filter(spoken::contains).isPresent();
                    case RETURNS ->
                        issue.meeting()
                                .filter(meeting -> spoken.contains(meeting)
                                        || listed.contains(meeting)
                                        || !closed.contains(meeting))
                                .isPresent();
                    case REPORT -> place;
                    case CALENDAR -> false;
                })
                .map(issue -> new DestructionPlan.Export(issue.reference(), issue.at(), issue.recipient()))
                .toList();
    }

    private Set<StillWanted> wanted(Tx whole, SubjectId subject) {
        DestroyedRecords store = whole.retention().destructions();
        Set<StillWanted> wanted = EnumSet.noneOf(StillWanted.class);
        wanted.addAll(store.wanted(subject));
        Optional<LocalDate> spoken = store.lastSpokenOf(subject);
        if (spoken.filter(day ->
                        !Amendment.closes(day, days.calendar(), days.limits()).isBefore(kit.today()))
                .isPresent()) {
            wanted.add(StillWanted.CORRECTIONS_OPEN);
        }
        // Of who has died nothing is asked any more.
        if (!whole.agendas().openMeasures(subject).isEmpty()
                && whole.subjects().died(List.of(subject)).isEmpty()) {
            wanted.add(StillWanted.MEASURE_OPEN);
        }
        return wanted;
    }

    /// Destroys a record.
    ///
    /// @param reason stays when the record is gone; it names nobody of it
    /// @return what stands in its place
    /// @throws Refusal before its time, under a hold, or while something about it has not ended
    public Destruction destroy(Actor actor, SubjectId subject, String reason) {
        Allowed.to(Permission.RETENTION, actor);
        Refusal.mustSay(reason, Refusal.Kind.REASON_MISSING);
        Seen both = seen(actor.viewer(), subject);
        DestructionPlan seen = both.plan();
        mustBeDone(seen, reason);
        Destruction under = under(seen, actor, reason.strip());
        traces.owe();
        both.joined().forEach(each -> destroyJoined(actor, under.about(each.id()), each));
        Done done = kit.database().writeForTheRecord(actor, DestructionSteps.deed(DEED, under), (tx, whole) -> {
            DestructionPlan now = plan(tx, whole, subject);
            mustBeDone(now, reason);
            if (!now.line().rule().equals(seen.line().rule())) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            return destroyed(whole, under, SubjectNames.whole(now.line().subject()));
        });
        traces.settle(
                done.stands(),
                done.sources(),
                done.ids(),
                SubjectNames.whole(seen.line().subject()));
        search.changed();
        return done.stands();
    }

    /// @param joined records that were joined into it, the last first: a backup made before holds them apart
    private record Seen(DestructionPlan plan, List<Child> joined) {
        @Override
        public String toString() {
            return "Seen";
        }
    }

    private Seen seen(Viewer viewer, SubjectId subject) {
        Allowed.to(Permission.RETENTION, viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("retention.plan", subject.value()),
                        tx -> new Seen(
                                plan(tx, tx, subject),
                                tx.pairs().joins().into(subject).reversed().stream()
                                        .map(JoinedRecord::was)
                                        .toList()));
    }

    /// Before the record that it leads to: what is cut off in between is done at the next try.
    private void destroyJoined(Actor actor, Destruction under, Child was) {
        List<String> words = SubjectNames.whole(was);
        Done done = kit.database()
                .writeForTheRecord(
                        actor, DestructionSteps.deed(DEED, under), (_, whole) -> destroyed(whole, under, words));
        traces.settle(done.stands(), done.sources(), done.ids(), words);
    }

    private record Done(Destruction stands, Set<String> sources, Set<UUID> ids) {}

    private static Done destroyed(Tx whole, Destruction under, List<String> words) {
        DestroyedRecords store = whole.retention().destructions();
        Set<UUID> ids = store.destroy(under, words);
        return new Done(DestructionSteps.stands(store, under.subject()), store.sources(), ids);
    }

    private static void mustBeDone(DestructionPlan plan, String reason) {
        DestructionSteps.mustBeDone(plan.line().held(), plan.mayBeDone());
        Subject subject = plan.line().subject();
        if (SubjectNames.isNamed(subject, reason)) {
            throw new Refusal(Refusal.Kind.NAME_IN_REASON);
        }
    }

    private Destruction under(DestructionPlan plan, Actor actor, String reason) {
        PastItsTime line = plan.line();
        return Destruction.under(
                line.subject().id(), line.rule(), line.until(), kit.now(), actor.user(), reason, plan.lastBackup());
    }

    /// Every record that was destroyed, the latest first.
    public List<Destruction> destroyed(Viewer viewer) {
        Allowed.to(Permission.RETENTION, viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("retention.destroyed"),
                        tx -> tx.retention().destructions().all());
    }
}
