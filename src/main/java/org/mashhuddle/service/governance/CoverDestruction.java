package org.mashhuddle.service.governance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.governance.CoverPastItsTime;
import org.mashhuddle.domain.governance.CoverPlan;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.DestructionPlan;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.governance.DestroyedRecords;

/// Destroys the cover of a meeting that is past its time, by a person's hand, after every record of the
/// meeting is gone (`domain.md` 2.6).
public final class CoverDestruction {

    private static final String DEED = "retention.destroy-cover";
    private final ServiceContext kit;
    private final DestroyedTraces traces;

    /// One for each open hub.
    CoverDestruction(ServiceContext kit, DestroyedTraces traces) {
        this.kit = kit;
        this.traces = traces;
    }

    /// What will be destroyed with a cover, and what stands in the way.
    ///
    /// @throws Refusal for one that is not past its time
    public CoverPlan plan(Viewer viewer, MeetingId meeting) {
        Allowed.to(Permission.RETENTION, viewer);
        return kit.database()
                .readForTheRecord(
                        viewer, AuditEvent.of("retention.plan", meeting.value()), whole -> plan(whole, meeting));
    }

    private CoverPlan plan(Tx whole, MeetingId id) {
        Meeting meeting = whole.meetings()
                .byId(id)
                .filter(each -> each.state() == MeetingState.CLOSED)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        DestroyedRecords.Cover cover = whole.retention().destructions().cover(id);
        CoverPastItsTime.Held held = new CoverPastItsTime.Held(id, meeting.name(), meeting.heldOn(), cover.records());
        CoverPastItsTime line =
                CoverPastItsTime.of(
                                whole.retention().schedule(), whole.retention().holds(), List.of(held), kit.today())
                        .stream()
                        .filter(_ -> !whole.retention().destructions().isCoverGone(id))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_PAST_ITS_TIME));
        return new CoverPlan(line, cover.parts(), traces.lastBackup(), exports(whole, id));
    }

    private static List<DestructionPlan.Export> exports(Tx whole, MeetingId meeting) {
        return whole.exports().all().stream()
                .filter(issue -> switch (issue.kind()) {
                    case EVERYTHING -> true;
                    case MEETING, AUDIT_BUNDLE ->
                        issue.meeting().filter(meeting::equals).isPresent();
                    // None of them says who was at a meeting.
                    case CALENDAR, PAPERS, RETURNS, REPORT -> false;
                })
                .map(issue -> new DestructionPlan.Export(issue.reference(), issue.at(), issue.recipient()))
                .toList();
    }

    /// Destroys a cover.
    ///
    /// @param reason stays when the cover is gone; it names nobody who was there
    /// @return what stands in its place
    /// @throws Refusal before its time, under a hold, or while a record of the meeting is here
    public Destruction destroy(Actor actor, MeetingId meeting, String reason) {
        Allowed.to(Permission.RETENTION, actor);
        Refusal.mustSay(reason, Refusal.Kind.REASON_MISSING);
        CoverPlan seen = plan(actor.viewer(), meeting);
        DestructionSteps.mustBeDone(seen.line().held(), seen.mayBeDone());
        Destruction under = under(seen, actor, reason.strip());
        traces.owe();
        Done done = kit.database().writeForTheRecord(actor, DestructionSteps.deed(DEED, under), (_, whole) -> {
            CoverPlan now = plan(whole, meeting);
            DestructionSteps.mustBeDone(now.line().held(), now.mayBeDone());
            mustNameNobody(whole, meeting, reason);
            if (!now.line().rule().equals(seen.line().rule())) {
                throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
            }
            return destroyed(whole, under);
        });
        traces.settle(done.stands(), Set.of(), done.ids(), List.of());
        return done.stands();
    }

    private record Done(Destruction stands, Set<UUID> ids) {}

    private static Done destroyed(Tx whole, Destruction under) {
        DestroyedRecords store = whole.retention().destructions();
        Set<UUID> ids = store.destroyCover(under);
        return new Done(DestructionSteps.stands(store, under.subject()), ids);
    }

    private static void mustNameNobody(Tx whole, MeetingId meeting, String reason) {
        String said = reason.toLowerCase(Locale.UK);
        boolean named = whole.meetings().byId(meeting).stream()
                .flatMap(each -> each.attendance().stream())
                .map(each -> each.name().strip().toLowerCase(Locale.UK))
                .anyMatch(name -> !name.isEmpty() && said.contains(name));
        if (named) {
            throw new Refusal(Refusal.Kind.NAME_IN_REASON);
        }
    }

    private Destruction under(CoverPlan plan, Actor actor, String reason) {
        CoverPastItsTime line = plan.line();
        return Destruction.under(
                new SubjectId(line.meeting().value()),
                line.rule(),
                line.until(),
                kit.now(),
                actor.user(),
                reason,
                plan.lastBackup());
    }
}
