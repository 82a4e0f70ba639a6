package org.mashhuddle.service.children;

import java.time.Instant;
import java.util.List;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.meeting.MeetingClosure;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// The clocks that run for subjects: those that decisions started, police protection that somebody
/// types, and saying that one was met.
public final class ClockService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public ClockService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// Every clock that runs for the subjects the viewer may see, the soonest to run out first.
    public List<RunningClock> running(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(viewer, AuditEvent.of("clocks.view"), tx -> tx.referrals().clocks());
    }

    /// The clocks of one subject, met or not.
    public List<RunningClock> of(Viewer viewer, SubjectId subject) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("clocks.view", subject.value()),
                        tx -> tx.referrals().clocksOf(List.of(subject)));
    }

    /// Says that a clock was met, and how: the conference was held, the other area has
    /// acknowledged.
    public RunningClock met(Actor actor, ClockId id, String how) {
        Allowed.toWrite(actor);
        if (how.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        return kit.database().writeForTheRecord(actor, AuditEvent.of("clock.met", id.value()), (tx, whole) -> {
            RunningClock clock = tx.referrals()
                    .clock(id)
                    .filter(each -> each.met().isEmpty())
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            String by = tx.parties().directory().name(actor.user());
            Instant now = kit.now();
            RunningClock met = clock.met(new RunningClock.Met(now, by, how.strip()));
            whole.referrals().keep(met);
            MeetingClosure.lastActionEnded(whole, met.subject(), back(met, by, now));
            return met;
        });
    }

    /// The police have taken a child under their protection (Children Act 1989, section 46): at
    /// most as long as the Act gives, counted where the time is known.
    ///
    /// @param by who took it: "police, PC Lane"
    public RunningClock protect(Actor actor, ClockId id, SubjectId subject, Moment since, String by) {
        Allowed.to(Permission.PROTECTION, actor);
        return Entries.changed(kit, actor, AuditEvent.of("protection.report", id.value()), (entries, whole) -> {
            entries.mustBeChild(subject);
            entries.mustHaveCome(since);
            Refusal.mustSay(by, Refusal.Kind.SPEAKER_MISSING);
            RunningClock clock = protection(id, subject, since).towards(by.strip());
            whole.referrals().keep(clock);
            return clock;
        });
    }

    private RunningClock protection(ClockId id, SubjectId subject, Moment since) {
        return RunningClock.started(id, subject, ClockKind.POLICE_PROTECTION, since, books.calendar(), books.limits());
    }

    /// Says otherwise since when the police have protected a child, with the reason.
    public RunningClock correctProtection(Actor actor, ClockId id, Moment since, String by, MarkedText why) {
        Allowed.to(Permission.PROTECTION, actor);
        return Entries.changed(kit, actor, Entries.why("protection.correct", id.value(), why), (entries, whole) -> {
            RunningClock before = protection(entries, id);
            entries.mustHaveCome(since);
            Refusal.mustSay(by, Refusal.Kind.SPEAKER_MISSING);
            entries.corrected(before, why);
            RunningClock clock = protection(id, before.subject(), since).towards(by.strip());
            whole.referrals().keep(clock);
            return clock;
        });
    }

    /// Withdraws police protection that was a mistake, with the reason: its clock has ended.
    public RunningClock withdrawProtection(Actor actor, ClockId id, MarkedText why) {
        Allowed.to(Permission.PROTECTION, actor);
        return Entries.changed(kit, actor, Entries.why("protection.withdraw", id.value(), why), (entries, whole) -> {
            RunningClock before = protection(entries, id);
            RunningClock gone = before.met(new RunningClock.Met(kit.now(), entries.by(), "Withdrawn"));
            entries.corrected(before, why);
            whole.referrals().keep(gone);
            entries.tell(whole, books, before.subject());
            return gone;
        });
    }

    private static RunningClock protection(Entries entries, ClockId id) {
        return entries.tx()
                .referrals()
                .clock(id)
                .filter(each -> each.kind() == ClockKind.POLICE_PROTECTION)
                .filter(each -> each.met().isEmpty())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// Takes back that a clock was met: it runs on from where it started. Refused once another of
    /// its kind runs for the subject.
    public RunningClock runAgain(Actor actor, ClockId id) {
        Allowed.toWrite(actor);
        return kit.database().writeForTheRecord(actor, AuditEvent.of("clock.run-again", id.value()), (tx, whole) -> {
            RunningClock met = tx.referrals()
                    .clock(id)
                    .filter(each -> each.met().isPresent())
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            mustBeTheOnlyOne(tx, met);
            RunningClock again = met.runningAgain();
            whole.referrals().keep(again);
            whole.agendas()
                    .takeBackReturn(met.subject(), met.met().orElseThrow().at());
            return again;
        });
    }

    private static void mustBeTheOnlyOne(Tx tx, RunningClock met) {
        if (tx.referrals().clocksOf(List.of(met.subject())).stream()
                .anyMatch(each -> each.met().isEmpty() && each.kind() == met.kind())) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
    }

    /// Where nothing else is open, the next meeting hears of the answer.
    private DatedReturn back(RunningClock met, String by, Instant now) {
        return new DatedReturn(
                met.subject(),
                DatedReturn.Kind.REVIEW,
                kit.today(),
                books.calendar().next(kit.today()),
                MarkedText.ours("A clock was met"),
                by,
                now);
    }
}
