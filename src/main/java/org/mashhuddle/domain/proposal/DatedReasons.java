package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.reason.BirthPassed;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.reason.EighteenthNear;
import org.mashhuddle.domain.reason.InCustody;
import org.mashhuddle.domain.reason.LeftCustody;
import org.mashhuddle.domain.reason.MeasureOpen;
import org.mashhuddle.domain.reason.NamedOften;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.Repeat;
import org.mashhuddle.domain.reason.Returned;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;

/// The reasons that lie in a date or a number: clocks, returns, custody, births, birthdays,
/// repeats.
final class DatedReasons {

    private final AgendaFacts facts;
    private final Instant now;
    private final BiConsumer<SubjectId, Reason> add;

    /// @param add takes each subject with its reason
    DatedReasons(AgendaFacts facts, Instant now, BiConsumer<SubjectId, Reason> add) {
        this.facts = facts;
        this.now = now;
        this.add = add;
    }

    /// Reasons that bring a subject onto the agenda.
    void thatBring() {
        facts.custodies().stream()
                .filter(custody -> !facts.hasDied(custody.subject()))
                .forEach(this::custody);
        facts.clocks().forEach(this::clock);
        facts.measures().stream()
                .filter(measure -> !facts.hasDied(measure.step().subject()))
                .filter(measure -> !hasClock(measure.step()))
                .forEach(this::measure);
        facts.returned().stream()
                .filter(episode -> !facts.hasDied(episode.subject()))
                .forEach(this::returned);
        facts.network().subjects().values().stream()
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .filter(child -> child.death().isEmpty())
                .forEach(this::birth);
        facts.history().named().forEach(this::named);
    }

    /// While in custody, and once after it, until a meeting that knew of the end has decided.
    private void custody(Custody custody) {
        if (custody.since().day().isAfter(facts.day()) || !custody.isOpen()) {
            return;
        }
        custody.end()
                .ifPresentOrElse(
                        end -> add.accept(
                                custody.subject(),
                                new LeftCustody(end.at(), end.how(), end.towards(), end.knownHereAt())),
                        () -> add.accept(
                                custody.subject(),
                                new InCustody(
                                        custody.since(),
                                        custody.where(),
                                        plan(custody.subject()),
                                        custody.limitAt(facts.rules().limits()),
                                        custody.limitAt(facts.rules().limits())
                                                .filter(end -> end.isBefore(now))
                                                .isPresent())));
    }

    private String plan(SubjectId subject) {
        return facts.network().subjects().get(subject) instanceof Child child
                ? child.care().plan()
                : "";
    }

    private void clock(RunningClock clock) {
        if (clock.met().isEmpty()
                && !clock.comesUpOn(facts.rules().calendar(), facts.rules().limits())
                        .isAfter(facts.day())) {
            add.accept(
                    clock.subject(),
                    new ClockRunning(
                            clock.kind(),
                            clock.start(),
                            clock.lastDay(),
                            clock.dueAt(),
                            clock.towards(),
                            clock.isOver(now)));
        }
    }

    /// A clock that a decision started says already that a reasonable grounds decision is awaited.
    private boolean hasClock(Measure step) {
        return step.state() == MeasureState.NRM_REFERRED
                && facts.clocks().stream()
                        .anyMatch(clock -> clock.kind() == ClockKind.NRM_REASONABLE_GROUNDS
                                && clock.met().isEmpty()
                                && clock.subject().equals(step.subject()));
    }

    private void measure(OpenMeasure measure) {
        Measure step = measure.step();
        WorkingCalendar calendar = facts.rules().calendar();
        TimeLimits limits = facts.rules().limits();
        LocalDate back = measure.comesBackOn(calendar, limits);
        if (back.isAfter(facts.day())) {
            return;
        }
        boolean lasts = step.state().hasLastDay();
        LocalDate due = lasts ? measure.due(measure.from(), calendar, limits) : back;
        Instant cameUp = start(back);
        add.accept(
                step.subject(),
                new MeasureOpen(
                        step.id(),
                        step.label(),
                        step.state(),
                        step.on(),
                        due,
                        step.by(),
                        cameUp.isAfter(measure.toldAt()) ? cameUp : measure.toldAt(),
                        lasts && due.isBefore(facts.day()),
                        step.why().mark()));
    }

    /// Once after the return, and again when the interview is due, until it is held or declined.
    private void returned(MissingEpisode episode) {
        Optional<Moment> back = episode.returned();
        if (back.isEmpty() || episode.interview().isDone() || back.get().day().isAfter(facts.day())) {
            return;
        }
        Optional<Instant> due = episode.interviewDue(facts.rules().limits());
        Instant known = since(back.get(), due);
        Instant told = episode.returnToldAt().filter(known::isBefore).orElse(known);
        boolean heard = Optional.ofNullable(facts.history().cameAt().get(episode.subject()))
                .filter(at -> at.isAfter(told))
                .isPresent();
        if (!heard) {
            add.accept(
                    episode.subject(),
                    new Returned(
                            back.get(), due, due.filter(at -> at.isBefore(now)).isPresent()));
        }
    }

    /// From when on a decision has known of the return, or of the interview that was due. Where the
    /// hour of the return is not known, from the end of its day, and on its third day again.
    private Instant since(Moment back, Optional<Instant> due) {
        return switch (back) {
            case Moment.Exactly exact ->
                due.filter(at -> !LocalDate.ofInstant(at, Moment.LONDON).isAfter(facts.day()))
                        .orElse(exact.at());
            case Moment.OnDay only -> {
                LocalDate third =
                        Returned.interviewDay(only.day(), facts.rules().limits());
                yield start(third.isAfter(facts.day()) ? only.day().plusDays(1) : third);
            }
        };
    }

    private void birth(Child child) {
        switch (child.birth()) {
            case Birth.Expected expected -> {
                Instant passed = start(expected.on());
                if (!expected.on().isAfter(facts.day())
                        && isKnownHere(child.id())
                        && !isDecidedSince(child.id(), passed)) {
                    add.accept(child.id(), new BirthPassed(expected.on()));
                }
            }
            case Birth.Born born -> birthday(child.id(), born.eighteenth());
            case Birth.Estimated _, Birth.NotKnown _ -> {}
        }
    }

    /// A meeting has heard of it, something is open, a referral came within the year, or it was
    /// left off an agenda.
    private boolean isKnownHere(SubjectId child) {
        return facts.history().isKnownHere(child)
                || facts.history().referralsLately().containsKey(child)
                || facts.leftOff().stream().anyMatch(left -> left.subject().equals(child));
    }

    private void birthday(SubjectId child, LocalDate on) {
        LocalDate from = EighteenthNear.nearFrom(on, facts.day(), facts.rules().limits());
        if (!facts.day().isBefore(from)
                && !facts.day().isAfter(on)
                && facts.history().isOpen(child)
                && !isDecidedSince(child, start(from))) {
            add.accept(child, new EighteenthNear(on));
        }
    }

    private void named(SubjectId subject, AgendaFacts.Named named) {
        boolean thing = facts.network().subjects().containsKey(subject)
                && !(facts.network().subjects().get(subject) instanceof Child);
        if (thing && named.isOften() && !isDecidedSince(subject, named.last())) {
            add.accept(
                    subject,
                    new NamedOften(
                            Math.max(AgendaFacts.Named.OFTEN, named.children() - named.restricted()),
                            facts.rules().limits().on(TimeLimit.LINKED, facts.day())));
        }
    }

    /// What is said beside a new referral; alone it brings nobody.
    void besideNewReferrals(Map<SubjectId, ?> onTheAgenda) {
        facts.referrals().stream()
                .filter(referral -> referral.isOpen()
                        && onTheAgenda.containsKey(referral.subject())
                        && !facts.hasDied(referral.subject()))
                .forEach(this::decisionOverdue);
        facts.referrals().stream()
                .filter(Referral::isOpen)
                .map(Referral::subject)
                .filter(onTheAgenda::containsKey)
                .distinct()
                .forEach(this::repeat);
    }

    private void repeat(SubjectId subject) {
        int times = facts.history().referralsLately().getOrDefault(subject, 1);
        boolean heard = facts.history().heard().contains(subject);
        if (times > 1 || !heard) {
            add.accept(
                    subject,
                    new Repeat(
                            Math.max(1, times),
                            facts.rules().limits().on(TimeLimit.REFERRED_AGAIN, facts.day()),
                            heard));
        }
    }

    private void decisionOverdue(Referral referral) {
        StatutoryClock clock = StatutoryClock.ofReferral(
                referral, facts.rules().calendar(), facts.rules().limits());
        if (clock.isBreached(now)) {
            add.accept(
                    referral.subject(),
                    new ClockRunning(
                            ClockKind.REFERRAL_DECISION,
                            referral.receivedAt(),
                            LocalDate.ofInstant(clock.dueAt(), Moment.LONDON),
                            Optional.of(clock.dueAt()),
                            "",
                            true));
        }
    }

    private boolean isDecidedSince(SubjectId subject, Instant moment) {
        return Optional.ofNullable(facts.history().decidedAt().get(subject))
                .filter(at -> at.isAfter(moment))
                .isPresent();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Moment.LONDON).toInstant();
    }
}
