package org.mashhuddle.service;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.meeting.DatedReturn;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Deed;
import org.mashhuddle.store.Tx;

import java.time.Instant;
import java.util.List;

/// The clocks that decisions started: which run, and saying that one was met.
public final class ClockService {

    private final Kit kit;
    private final BookReading books;

    /// One for each open hub.
    public ClockService(Kit kit, BookReading books) {
        this.kit = kit;
        this.books = books;
    }

    /// Every clock that runs for the subjects the viewer may see, the soonest to run out first.
    public List<RunningClock> running(Viewer viewer) {
        Allowed.toOpenRecords(viewer);
        return kit.database().read(viewer, Deed.of("clocks.view"), tx -> tx.referrals().clocks());
    }

    /// The clocks of one subject, met or not.
    public List<RunningClock> of(Viewer viewer, SubjectId subject) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        Deed.of("clocks.view", subject.value()),
                        tx -> tx.referrals().clocksOf(List.of(subject)));
    }

    /// Says that a clock was met, and how: the conference was held, the other area has
    /// acknowledged.
    public RunningClock met(Actor actor, ClockId id, String how) {
        Allowed.toWrite(actor);
        if (how.isBlank()) {
            throw new Refusal(Refusal.Kind.REASON_MISSING);
        }
        return kit.database()
                .writeForTheRecord(
                        actor,
                        Deed.of("clock.met", id.value()),
                        (tx, whole) -> {
                            RunningClock clock =
                                    tx.referrals()
                                            .clock(id)
                                            .filter(each -> each.met().isEmpty())
                                            .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
                            String by = tx.parties().directory().name(actor.user());
                            Instant now = kit.now();
                            RunningClock met =
                                    clock.met(new RunningClock.Met(now, by, how.strip()));
                            whole.referrals().keep(met);
                            Closing.lastActionEnded(whole, met.subject(), back(met, by, now));
                            return met;
                        });
    }

    /// Takes back that a clock was met: it runs on from where it started. Refused once another of
    /// its kind runs for the subject.
    public RunningClock runAgain(Actor actor, ClockId id) {
        Allowed.toWrite(actor);
        return kit.database()
                .writeForTheRecord(
                        actor,
                        Deed.of("clock.run-again", id.value()),
                        (tx, whole) -> {
                            RunningClock met =
                                    tx.referrals()
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
                "A clock was met",
                by,
                now);
    }
}
