package org.mashhuddle.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.proposal.AgendaProposal;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.UsualLimits;

/// The facts of a day, put together piece by piece, and what is proposed of them.
public abstract class ReasonDay {

    public static final LocalDate TUESDAY = AMeeting.DAY;
    public static final Child CHILD = AChild.aChild().numbered(1).build();

    public LocalDate day = TUESDAY;
    public TimeLimits limits = UsualLimits.limits();
    public final List<Subject> subjects = new ArrayList<>(List.of(CHILD));
    public final List<Referral> referrals = new ArrayList<>();
    final List<MissingEpisode> returned = new ArrayList<>();
    public final List<RunningClock> clocks = new ArrayList<>();
    final List<Custody> custodies = new ArrayList<>();
    public final List<OpenMeasure> measures = new ArrayList<>();
    public final Map<SubjectId, Instant> decided = new HashMap<>();
    public final Set<SubjectId> heard = new HashSet<>();
    public final Set<SubjectId> open = new HashSet<>();
    public final Map<SubjectId, Integer> inYear = new HashMap<>();
    public final Map<SubjectId, AgendaFacts.Named> named = new HashMap<>();

    public static Instant at(LocalDate day, String time) {
        return day.atTime(java.time.LocalTime.parse(time)).atZone(Moment.LONDON).toInstant();
    }

    public List<ProposedItem> propose() {
        Map<SubjectId, Subject> all = new HashMap<>();
        subjects.forEach(subject -> all.put(subject.id(), subject));
        return AgendaProposal.propose(
                new AgendaFacts(
                        day,
                        new AgendaFacts.Rules(
                                AMeeting.DAILY,
                                RatingHours.seed(),
                                WorkingCalendar.weekdays(),
                                limits,
                                Map.of(),
                                OrderRule.seed()),
                        referrals,
                        List.of(),
                        returned,
                        Map.of(),
                        clocks,
                        custodies,
                        measures,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new AgendaFacts.History(decided, heard, inYear, open, named),
                        new AgendaFacts.Network(all, List.of())),
                at(day, "08:45"));
    }

    public String words() {
        return propose().stream()
                .map(item -> new ReasonWords(day, Map.of()).line(item.reasons()))
                .reduce("", (one, other) -> one + other);
    }

    public void runs(ClockKind kind, LocalDate from, String towards) {
        clocks.add(RunningClock.started(
                        new ClockId(new UUID(8, clocks.size())),
                        CHILD.id(),
                        kind,
                        new Moment.OnDay(from),
                        WorkingCalendar.weekdays(),
                        limits)
                .towards(towards));
    }

    public void comesBack(Moment when, Optional<Boolean> accepted, Optional<Instant> interviewHeld) {
        returned.add(new MissingEpisode(
                new EpisodeId(new UUID(7, 1)),
                CHILD.id(),
                new Moment.OnDay(TUESDAY.minusDays(2)),
                Optional.empty(),
                Optional.of(when),
                new MissingEpisode.ReturnInterview(Optional.empty(), accepted, interviewHeld),
                0));
    }
}
