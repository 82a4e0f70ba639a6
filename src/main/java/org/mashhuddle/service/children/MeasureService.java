package org.mashhuddle.service.children;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.measure.DisruptionOption;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.law.LawTable;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.meeting.MeetingClosure;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// What was done to protect, as somebody types it: steps of the National Referral Mechanism, and how
/// far an option of disrupting harm has come.
public final class MeasureService {

    private final Law law = LawTable.ofThisRelease();
    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public MeasureService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// Adds a step.
    public Measure add(Actor actor, Measure typed) {
        Allowed.to(Permission.DETAILS, actor);
        if (typed.on().isAfter(kit.today())) {
            throw new Refusal(Refusal.Kind.IN_THE_FUTURE);
        }
        if (typed.until().filter(typed.on()::isAfter).isPresent()) {
            throw new Refusal(Refusal.Kind.BEFORE_THE_START);
        }
        if (typed.state().needsReason()) {
            Refusal.mustSay(typed.why().words(), Refusal.Kind.REASON_MISSING);
        }
        Measure measure = typed.from(Provenance.here());
        AuditEvent deed = AuditEvent.of("measure.add", measure.subject().value());
        return Entries.changed(kit, actor, deed, (entries, whole) -> {
            Tx tx = entries.tx();
            mustBeOffered(tx, measure, subject(tx, measure.subject()));
            return answering(entries, whole, measure.subject(), () -> {
                tx.measures().add(measure, kit.now());
                meetClock(entries, whole, measure);
                return kept(tx, measure);
            });
        });
    }

    /// A clock that a decision started waited for this: it is met with it, so that nobody is asked for what is known.
    private void meetClock(Entries entries, Tx whole, Measure measure) {
        SubjectId subject = subject(whole, measure.subject()).id();
        clocks(whole, subject)
                .filter(clock -> clock.met().isEmpty() && isDecisionOf(measure, clock))
                .forEach(clock -> {
                    whole.referrals().keep(clock.met(new RunningClock.Met(kit.now(), entries.by(), decided(measure))));
                    entries.tell(whole, books, subject, "A clock was met");
                });
    }

    /// The decision was a mistake: the clock runs again, unless another one stands that meets it.
    private void runClockAgain(Tx whole, Measure mistaken) {
        SubjectId subject = mistaken.subject();
        List<RunningClock> all = clocks(whole, subject).toList();
        if (all.stream().anyMatch(clock -> clock.met().isEmpty())) {
            return;
        }
        all.stream()
                .filter(clock -> clock.met()
                        .filter(met -> met.how().equals(decided(mistaken)))
                        .isPresent())
                .filter(clock -> whole.measures().of(subject).stream()
                        .noneMatch(other -> other.stands() && isDecisionOf(other, clock)))
                .findFirst()
                .ifPresent(clock -> {
                    whole.referrals().keep(clock.runningAgain());
                    whole.agendas()
                            .takeBackReturn(subject, clock.met().orElseThrow().at());
                });
    }

    private static Stream<RunningClock> clocks(Tx whole, SubjectId subject) {
        return whole.referrals().clocksOf(List.of(subject)).stream()
                .filter(clock -> clock.kind() == ClockKind.NRM_REASONABLE_GROUNDS);
    }

    private static boolean isDecisionOf(Measure measure, RunningClock clock) {
        return measure.state().isGrounds()
                && !measure.on().isBefore(clock.start().day());
    }

    /// Not which decision: the step may go less far than its clock.
    private static String decided(Measure measure) {
        return "Decision of " + DateWords.date(measure.on()) + ", recorded under Protection";
    }

    /// The mechanism is for a child; an option only for whom the law has it, once it is in force
    /// on the day of the step. What was begun can be ended, whatever is offered by then.
    private void mustBeOffered(Tx tx, Measure measure, Subject subject) {
        if (measure.state().isNrm()) {
            if (!(subject instanceof Child) || !measure.label().equals(Measure.NRM)) {
                throw new Refusal(Refusal.Kind.NOT_A_CHILD);
            }
            return;
        }
        boolean offered = tx.measures().options().stream()
                .anyMatch(each -> each.label().equals(measure.label())
                        && each.whom().contains(DisruptionOption.Whom.of(subject, kit.today()))
                        && each.isLaw(law, measure.on()));
        boolean waits = tx.agendas().openMeasures(measure.subject()).stream()
                .anyMatch(each -> each.step().label().equals(measure.label()));
        if (!offered && !waits) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
    }

    /// A step was a mistake, with the reason. It stays in the record, as withdrawn.
    public void withdraw(Actor actor, SubjectId subject, MeasureId id, MarkedText why) {
        Allowed.to(Permission.DETAILS, actor);
        Refusal.mustSay(why.words(), Refusal.Kind.REASON_MISSING);
        AuditEvent deed = new AuditEvent(
                "measure.withdraw", Optional.of(subject.value()), why.words().strip());
        Entries.changed(kit, actor, deed, (entries, whole) -> {
            Tx tx = entries.tx();
            subject(tx, subject);
            List<Measure> all = tx.measures().of(subject);
            Measure found = all.stream()
                    .filter(each -> each.id().equals(id) && each.stands())
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
            String by = tx.parties().directory().name(actor.user());
            Provenance gone = found.provenance().withdrawn(new Provenance.Withdrawn(kit.now(), by, why.stripped()));
            Measure mistaken = found.from(gone);
            return answering(entries, whole, subject, () -> {
                tx.measures().withdraw(mistaken);
                runClockAgain(whole, mistaken);
                return kept(tx, mistaken);
            });
        });
    }

    /// Where a step had its day and nothing waits any more, the next meeting hears of it: a decision that named no day
    /// had relied on that one.
    private Measure answering(Entries entries, Tx whole, SubjectId subject, Supplier<Measure> change) {
        boolean asked = MeetingClosure.isStepAsked(whole, subject);
        Measure kept = change.get();
        if (asked) {
            entries.tell(whole, books, subject, "A step that was waited for is known");
        }
        return kept;
    }

    /// The subject is saved with it: whoever has it open sees that it changed.
    private static Measure kept(Tx tx, Measure measure) {
        if (tx.subjects().keep(subject(tx, measure.subject())) instanceof SaveResult.Stale<Subject>) {
            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        }
        return measure;
    }

    private static Subject subject(Tx tx, SubjectId id) {
        return tx.subjects().byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }
}
