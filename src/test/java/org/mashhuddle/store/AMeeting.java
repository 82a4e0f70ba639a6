package org.mashhuddle.store;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.reason.ActionDue;
import org.mashhuddle.domain.reason.CarriedOver;
import org.mashhuddle.domain.reason.DeferralReached;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.reason.ReviewReached;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.StrategyQuestion;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.domain.work.Words;

/// Parts of a meeting with everything filled in.
public final class AMeeting {

    static final SharingMark NAMED = new SharingMark.NamedAgencies(Set.of(Hub.HEALTH, Hub.POLICE));

    private AMeeting() {}

    /// One reason of every kind.
    public static List<Reason> reasons(SubjectId other) {
        DueTime due = new DueTime(LocalDateTime.of(2026, 11, 24, 16, 0));
        return List.of(
                new NewReferral(
                        new ReferralId(Hub.id()),
                        ReferralKind.CONTACT,
                        new Moment.OnDay(Hub.TODAY),
                        Hub.NOW,
                        "police",
                        "words",
                        NAMED),
                new MissingNow(
                        new Moment.Exactly(Hub.NOW),
                        Optional.of(new MissingEpisode.Confirmation(Hub.NOW, "police")),
                        3,
                        90),
                new MissingNow(new Moment.OnDay(Hub.TODAY), Optional.empty(), 1, 90),
                new ActionDue(new ActionId(Hub.id()), "Police", due, true, 2, false),
                new ReviewReached(Hub.TODAY.minusDays(4), Hub.TODAY),
                new DeferralReached(Hub.TODAY, "C. Example", MarkedText.narrowest("waiting for school")),
                new CarriedOver(Hub.TODAY.minusDays(1)),
                new LinkedTo(other, LinkKind.SIBLING, "Brother", "health", SharingMark.narrowest()),
                new RequestedBy(
                        "Health", "N. Osei", new MarkedText("new injury", new SharingMark.MayBeShared()), Hub.NOW));
    }

    public static AgendaItem item(SubjectId subject, List<Reason> reasons) {
        StatutoryClock clock =
                new StatutoryClock(ClockKind.MASH_RATING, Hub.NOW, Hub.NOW.plusSeconds(60), Optional.empty());
        return new AgendaItem(
                new ItemId(Hub.id()),
                1,
                subject,
                AgendaSection.NEW,
                reasons,
                Optional.of(new ProposedItem.Rated(MashRating.AMBER, Optional.of(clock))),
                6,
                true,
                Placement.LATE,
                Optional.empty());
    }

    static Contribution contribution(String said) {
        return new Contribution(
                new ContributionId(Hub.id()),
                Hub.POLICE,
                "A. Patel",
                said,
                false,
                Optional.of(new Words(new Words.Whose.ReportedBy("mother"), Words.Kind.OPINION)),
                NAMED,
                Hub.NOW);
    }

    static Discussion discussion(ItemId item, SubjectId subject) {
        Contribution said = contribution("x".repeat(5000) + " \u017a\u00e9 \ud83d\ude00");
        Contribution none = new Contribution(
                new ContributionId(Hub.id()),
                Hub.HEALTH,
                "",
                "",
                true,
                Optional.empty(),
                new SharingMark.MayBeShared(),
                Hub.NOW);
        return new Discussion(
                item,
                subject,
                DiscussionState.HELD_OVER,
                List.of(
                        new Presence(Hub.NOW, Optional.of(Hub.NOW.plusSeconds(60))),
                        Presence.since(Hub.NOW.plusSeconds(90))),
                List.of(said, none),
                new Voice("I want to go home", "Jordan, via police", NAMED),
                new Risk(
                        Optional.of(Risk.Level.HIGH),
                        Optional.of(Risk.Direction.UP),
                        List.of("CSE", "CCE"),
                        List.of("More than one phone", "Older associates"),
                        "third journey in a month",
                        "grandmother",
                        NAMED),
                new StrategyQuestion(Optional.of(true), "injury"),
                strategyHeld(),
                decision(said),
                "chair went on",
                NAMED,
                MarkedText.narrowest("no time left"),
                0);
    }

    private static StrategyDiscussion strategyHeld() {
        return StrategyDiscussion.none()
                .begun(Hub.NOW.plusSeconds(90))
                .ended(Hub.NOW.plusSeconds(900))
                .with(StrategyDiscussion.Question.SECTION_47, new StrategyDiscussion.Answer("joint enquiry", NAMED))
                .with(
                        StrategyDiscussion.Question.FAMILY,
                        new StrategyDiscussion.Answer("nothing yet", new SharingMark.MayBeShared()));
    }

    private static Decision decision(Contribution cited) {
        return new Decision(
                List.of(
                        new ChosenOutcome(
                                new OutcomeId(Hub.id()),
                                "Strategy discussion",
                                OutcomeKind.STRATEGY_DISCUSSION,
                                Optional.of(LocalDateTime.of(2026, 11, 24, 14, 0))),
                        new ChosenOutcome(new OutcomeId(Hub.id()), "NRM", OutcomeKind.NRM_REFERRAL, Optional.empty())),
                "because",
                NAMED,
                Set.of(cited.id()),
                "Section 47",
                List.of(new Disagreement(Optional.of(Hub.HEALTH), "not needed", 2, SharingMark.narrowest())));
    }

    static Action action(SubjectId subject, String number, Owner owner) {
        return new Action(
                new ActionId(Hub.id()),
                Hub.MEETING,
                subject,
                number,
                "visit home",
                Optional.of(Hub.POLICE),
                owner,
                Optional.of(new DueTime(LocalDateTime.of(2026, 11, 25, 12, 0))),
                NAMED,
                ActionStatus.OPEN,
                Hub.NOW,
                0);
    }
}
