package org.mashhuddle.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.proposal.AgendaProposal;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.UsualLimits;

/// A subject that was put off on Monday at 08:45, and Tuesday's list at 08:45. A sign says whether
/// something was an hour before that Monday morning, or an hour after it.
public final class WakingDay {

    private static final LocalDate DAY = AMeeting.DAY;
    private static final Instant NOW = Instant.parse("2026-11-24T08:45:00Z");
    private static final Instant SINCE = NOW.minus(Duration.ofDays(1));
    private static final SubjectId ID = AChild.aChild().numbered(1).build().id();
    private static final SubjectId OTHER = AChild.aChild().numbered(2).build().id();

    private Subject subject = AChild.aChild().numbered(1).build();
    private boolean dated = true;
    private final List<Referral> referrals = new ArrayList<>();
    private final List<MissingEpisode> episodes = new ArrayList<>();
    private final List<RunningClock> clocks = new ArrayList<>();
    private final List<Custody> custodies = new ArrayList<>();
    private final List<OpenMeasure> measures = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<DatedReturn> returns = new ArrayList<>();
    private final List<AgendaRequest> requests = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<SubjectId, AgendaFacts.Named> named = new HashMap<>();

    private static Instant told(int sign) {
        return SINCE.plus(Duration.ofHours(sign));
    }

    public WakingDay forGood() {
        dated = false;
        return this;
    }

    public WakingDay missing() {
        episodes.add(episode(Optional.empty(), Optional.empty()));
        return this;
    }

    public WakingDay returned(int sign, int hoursAgo) {
        Moment back = new Moment.Exactly(NOW.minus(Duration.ofHours(hoursAgo)));
        episodes.add(episode(Optional.of(back), Optional.of(told(sign))));
        return this;
    }

    private static MissingEpisode episode(Optional<Moment> returned, Optional<Instant> told) {
        return new MissingEpisode(
                new EpisodeId(new UUID(7, 1)),
                ID,
                new Moment.OnDay(DAY.minusDays(5)),
                MissingEpisode.Report.notKnown(),
                Optional.empty(),
                returned,
                "",
                told,
                MissingEpisode.ReturnInterview.notKnown(),
                Provenance.here(),
                1);
    }

    public WakingDay referral(int sign) {
        referrals.add(AReferral.aReferral(ID, told(sign)).numbered(1).build());
        return this;
    }

    public WakingDay referralRated(MashRating rating, int sign) {
        referrals.add(AReferral.aReferral(ID, SINCE.minusSeconds(9000))
                .numbered(1)
                .build()
                .rated(rating, "knife seen", told(sign)));
        return this;
    }

    public WakingDay linked() {
        referrals.add(AReferral.aReferral(OTHER, told(1)).numbered(2).build());
        links.add(new Link(
                new LinkId(new UUID(3, 1)),
                OTHER,
                ID,
                LinkKind.SIBLING,
                "Brother",
                "police",
                new SharingMark.MayBeShared()));
        return this;
    }

    public WakingDay asked(int sign, int daysLater) {
        LocalDate list = DAY.minusDays(1).plusDays(daysLater);
        requests.add(
                new AgendaRequest(ID, "Police", "A", MarkedText.narrowest("excluded"), told(sign), Optional.of(list)));
        return this;
    }

    public WakingDay due(int sign, int days, int hour) {
        return action(new Owner.Named("A. Patel"), days, hour, ActionStatus.OPEN, told(sign), sign);
    }

    public WakingDay standing(ActionStatus status, int sign) {
        return action(new Owner.Named("A. Patel"), 9, 12, status, SINCE.minusSeconds(9000), sign);
    }

    public WakingDay name(int sign, int days, int hour) {
        DueTime by = new DueTime(DAY.plusDays(days).atTime(hour, 0));
        return action(new Owner.NameToFollow(by), 9, 12, ActionStatus.OPEN, told(sign), sign);
    }

    private WakingDay action(Owner owner, int days, int hour, ActionStatus status, Instant setAt, int sign) {
        actions.add(new Action(
                new ActionId(new UUID(5, 9)),
                AMeeting.ID,
                ID,
                "1.1",
                "visit home",
                Optional.of(AMeeting.POLICE),
                Optional.empty(),
                owner,
                Optional.of(new DueTime(DAY.plusDays(days).atTime(hour, 0))),
                new SharingMark.MayBeShared(),
                status,
                setAt,
                Optional.of(told(sign)),
                1));
        return this;
    }

    public WakingDay back(DatedReturn.Kind kind, int sign) {
        returns.add(new DatedReturn(ID, kind, DAY.minusDays(1), DAY, MarkedText.narrowest("a"), "A", told(sign)));
        return this;
    }

    public WakingDay inCustody() {
        return custody(Optional.empty());
    }

    public WakingDay leftCustody(int sign) {
        Instant at = SINCE.minusSeconds(9000);
        return custody(Optional.of(
                new Custody.End(new Moment.Exactly(at), Custody.How.CHARGED_AND_BAILED, "his mother", told(sign))));
    }

    private WakingDay custody(Optional<Custody.End> end) {
        custodies.add(new Custody(
                new CustodyId(new UUID(9, 1)),
                ID,
                new Moment.Exactly(SINCE.minusSeconds(36_000)),
                "Northmere",
                "police",
                Optional.empty(),
                Custody.Extent.byLaw(),
                end,
                Optional.empty(),
                Provenance.here(),
                0));
        return this;
    }

    public WakingDay clock(ClockKind kind, int days) {
        clocks.add(RunningClock.started(
                new ClockId(new UUID(8, 1)),
                ID,
                kind,
                new Moment.OnDay(DAY.plusDays(days)),
                WorkingCalendar.weekdays(),
                UsualLimits.limits()));
        return this;
    }

    /// An order or notice that runs out so many days from the list's own, told before or since.
    public WakingDay order(int sign, int days) {
        Measure step = new Measure(
                new MeasureId(new UUID(6, 1)),
                ID,
                "Recovery order",
                MeasureState.IN_FORCE,
                DAY.minusDays(60),
                Optional.of(DAY.plusDays(days)),
                "Children’s social care",
                "",
                MarkedText.narrowest(""),
                Provenance.here());
        measures.add(new OpenMeasure(step, told(sign)));
        return this;
    }

    public WakingDay birth(int days) {
        subject = AChild.aChild().numbered(1).expectedOn(DAY.plusDays(days)).build();
        return this;
    }

    public WakingDay birthday(int days) {
        LocalDate born = DAY.plusDays(days).minusYears(18);
        subject = AChild.aChild().numbered(1).bornOn(born.toString()).build();
        return this;
    }

    public WakingDay named(int sign) {
        subject = new Place(ID, "Arcade", "", "", new SharingMark.MayBeShared(), Optional.empty(), 0);
        named.put(ID, new AgendaFacts.Named(4, told(sign)));
        return this;
    }

    /// The kinds of reasons there are, were it not put off.
    public List<Class<?>> shown() {
        List<Class<?>> kinds = new ArrayList<>();
        items(List.of(), List.of()).stream()
                .filter(item -> item.subject().equals(ID))
                .forEach(item -> item.reasons().forEach(each -> kinds.add(each.getClass())));
        return kinds;
    }

    /// Whether it is on the list though it was put off.
    public boolean isOn() {
        Optional<LocalDate> back = dated ? Optional.of(DAY.plusDays(9)) : Optional.empty();
        LeftOff left = new LeftOff(ID, "", MarkedText.narrowest("a"), "A", SINCE, back);
        List<DatedReturn> deferrals = back.stream()
                .map(day -> new DatedReturn(
                        ID, DatedReturn.Kind.DEFERRAL, DAY.minusDays(1), day, MarkedText.narrowest("a"), "A", SINCE))
                .toList();
        return items(deferrals, List.of(left)).stream()
                .anyMatch(item -> item.subject().equals(ID));
    }

    private List<ProposedItem> items(List<DatedReturn> deferrals, List<LeftOff> left) {
        Child other = AChild.aChild().numbered(2).build();
        List<DatedReturn> all = new ArrayList<>(returns);
        all.addAll(deferrals);
        return AgendaProposal.propose(
                new AgendaFacts(
                        DAY,
                        new AgendaFacts.Rules(
                                AMeeting.DAILY,
                                RatingHours.seed(),
                                WorkingCalendar.weekdays(),
                                UsualLimits.limits(),
                                Map.of(),
                                OrderRule.seed()),
                        referrals,
                        episodes.stream().filter(MissingEpisode::isMissing).toList(),
                        episodes.stream().filter(each -> !each.isMissing()).toList(),
                        Map.of(),
                        clocks,
                        custodies,
                        measures,
                        actions,
                        all,
                        requests,
                        left,
                        new AgendaFacts.History(Map.of(), Set.of(), Map.of(), Set.of(ID), named),
                        new AgendaFacts.Network(Map.of(ID, subject, OTHER, other), links)),
                NOW);
    }
}
