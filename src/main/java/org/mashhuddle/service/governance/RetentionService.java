package org.mashhuddle.service.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.governance.CoverPastItsTime;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.governance.PastItsTime;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.governance.RetentionRule;
import org.mashhuddle.domain.governance.RetentionSchedule;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// How long records are kept: the council's schedule, what is held whatever it says, and the list of
/// what is past its time. Nothing is destroyed here.
public final class RetentionService {

    private static final int LONGEST = 150;
    private final ServiceContext kit;

    /// One for each open hub.
    public RetentionService(ServiceContext kit) {
        this.kit = kit;
    }

    /// The schedule and every hold.
    ///
    /// @param held whose records are held by themselves, as far as the viewer may know
    public record Overview(RetentionSchedule schedule, List<LegalHold> holds, Map<SubjectId, Subject> held) {
        /// Copies the lists.
        public Overview {
            holds = List.copyOf(holds);
            held = Map.copyOf(held);
        }

        /// Whose record a hold keeps; nobody where it keeps more than one, or where they are not for the viewer.
        public Optional<Subject> of(LegalHold hold) {
            return hold.subject().map(held::get);
        }
    }

    /// The schedule and every hold, those that stand first.
    public Overview overview(Viewer viewer) {
        Allowed.to(Permission.RETENTION, viewer);
        return kit.database().read(viewer, AuditEvent.of("retention.view"), RetentionService::overview);
    }

    private static Overview overview(Tx tx) {
        List<LegalHold> holds = tx.retention().holds();
        Map<SubjectId, Subject> held = holds.stream()
                .flatMap(hold -> hold.subject().stream())
                .distinct()
                .flatMap(subject -> tx.subjects().byId(subject).stream())
                .collect(Collectors.toMap(Subject::id, subject -> subject));
        return new Overview(
                tx.retention().schedule(),
                holds.stream()
                        .map(hold -> isSeen(hold, held.keySet()) ? hold : hold.withheld())
                        .toList(),
                held);
    }

    /// Why the record of a restricted subject is held is for its named users, and so is the end of it.
    private static boolean isSeen(LegalHold hold, Set<SubjectId> known) {
        return hold.subject().filter(subject -> !known.contains(subject)).isEmpty();
    }

    /// Changes for how many years a class is kept, and on whose word. The council confirms the schedule
    /// again.
    public Overview keep(Actor actor, RetentionClass of, int years, String source) {
        Allowed.to(Permission.RETENTION, actor);
        Refusal.mustSay(source, Refusal.Kind.REASON_MISSING);
        if (years < 1 || years > LONGEST) {
            throw new Refusal(Refusal.Kind.DAY_NOT_POSSIBLE);
        }
        String said = of.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + years;
        return kit.database().write(actor, new AuditEvent("retention.rule", Optional.empty(), said), tx -> {
            tx.retention().keep(new RetentionRule(of, years, source.strip()));
            return overview(tx);
        });
    }

    /// The council has confirmed the schedule as it stands.
    ///
    /// @param by who confirmed it for the council
    /// @param reference where that is written
    public Overview confirm(Actor actor, String by, String reference) {
        Allowed.to(Permission.RETENTION, actor);
        Refusal.mustSay(by, Refusal.Kind.NAME_MISSING);
        Refusal.mustSay(reference, Refusal.Kind.REASON_MISSING);
        return kit.database()
                .write(actor, new AuditEvent("retention.confirm", Optional.empty(), reference.strip()), tx -> {
                    tx.retention().keep(new RetentionSchedule.Confirmation(kit.today(), by.strip(), reference.strip()));
                    return overview(tx);
                });
    }

    /// Holds one subject's record, or everything.
    ///
    /// @param subject nobody for everything in the hub
    public Overview hold(Actor actor, Optional<SubjectId> subject, String reason) {
        Allowed.to(Permission.RETENTION, actor);
        Refusal.mustSay(reason, Refusal.Kind.REASON_MISSING);
        AuditEvent deed = new AuditEvent("retention.hold", subject.map(SubjectId::value), reason.strip());
        return kit.database().write(actor, deed, tx -> {
            if (subject.isPresent() && tx.subjects().byId(subject.get()).isEmpty()) {
                throw new Refusal(Refusal.Kind.NOT_FOUND);
            }
            tx.retention()
                    .keep(new LegalHold(
                            kit.id(),
                            subject.isPresent() ? LegalHold.Scope.SUBJECT : LegalHold.Scope.HUB,
                            subject,
                            reason.strip(),
                            kit.today(),
                            Optional.of(actor.user()),
                            Optional.empty()));
            return overview(tx);
        });
    }

    /// Holds again what a hold that has ended kept: the one on exploitation and sexual abuse can be set in no other
    /// way.
    public Overview holdAgain(Actor actor, UUID ended, String reason) {
        Allowed.to(Permission.RETENTION, actor);
        Refusal.mustSay(reason, Refusal.Kind.REASON_MISSING);
        return kit.database().write(actor, new AuditEvent("retention.hold", Optional.of(ended), reason.strip()), tx -> {
            LegalHold before = held(tx, ended, false);
            tx.retention()
                    .keep(new LegalHold(
                            kit.id(),
                            before.scope(),
                            before.subject(),
                            reason.strip(),
                            kit.today(),
                            Optional.of(actor.user()),
                            Optional.empty()));
            return overview(tx);
        });
    }

    private static LegalHold held(Tx tx, UUID hold, boolean stands) {
        return overview(tx).holds().stream()
                .filter(one -> one.id().equals(hold) && one.stands() == stands)
                .filter(one ->
                        one.scope() != LegalHold.Scope.SUBJECT || one.subject().isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// Ends a hold, with the reason.
    public Overview lift(Actor actor, UUID hold, String why) {
        Allowed.to(Permission.RETENTION, actor);
        Refusal.mustSay(why, Refusal.Kind.REASON_MISSING);
        return kit.database().write(actor, new AuditEvent("retention.lift", Optional.of(hold), why.strip()), tx -> {
            LegalHold there = held(tx, hold, true);
            tx.retention().keep(there.lifted(new LegalHold.Lifting(kit.today(), actor.user(), why.strip())));
            return overview(tx);
        });
    }

    /// What is past its time, with the rule that says so and what holds it; none before the council has
    /// confirmed the schedule.
    public List<PastItsTime> review(Viewer viewer) {
        Allowed.to(Permission.RETENTION, viewer);
        LocalDate today = kit.today();
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("retention.review"),
                        tx -> PastItsTime.of(
                                tx.retention().schedule(),
                                tx.retention().holds(),
                                tx.subjects().all(),
                                tx.retention().facts(),
                                today));
    }

    /// The covers of meetings that are past their time. A cover is kept while any record of its items is
    /// here.
    public List<CoverPastItsTime> covers(Viewer viewer) {
        Allowed.to(Permission.RETENTION, viewer);
        LocalDate today = kit.today();
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("retention.covers"),
                        tx -> CoverPastItsTime.of(
                                tx.retention().schedule(), tx.retention().holds(), held(tx), today));
    }

    private static List<CoverPastItsTime.Held> held(Tx tx) {
        Set<MeetingId> gone = tx.retention().destructions().covers();
        return tx.meetings().all().stream()
                .filter(meeting -> meeting.state() == MeetingState.CLOSED && !gone.contains(meeting.id()))
                .map(meeting -> new CoverPastItsTime.Held(
                        meeting.id(),
                        meeting.name(),
                        meeting.heldOn(),
                        tx.agendas().itemsOf(meeting.id()).size()))
                .toList();
    }
}
