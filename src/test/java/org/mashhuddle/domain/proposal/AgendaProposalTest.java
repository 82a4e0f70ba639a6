package org.mashhuddle.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.reason.ActionDue;
import org.mashhuddle.domain.reason.CarriedOver;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.reason.DeferralReached;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.Repeat;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.reason.ReviewReached;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.AnAction;
import org.mashhuddle.fixture.UsualLimits;

class AgendaProposalTest {

    private static final LocalDate DAY = AMeeting.DAY;
    private static final Instant NOW = Instant.parse("2026-11-24T08:45:00Z");
    private static final Instant YESTERDAY = NOW.minusSeconds(86_400);
    private static final Child CHILD = AChild.aChild().numbered(1).build();

    private record Facts(
            List<Subject> subjects,
            List<Referral> referrals,
            List<MissingEpisode> missing,
            List<Action> actions,
            List<DatedReturn> returns,
            List<AgendaRequest> requests,
            List<LeftOff> leftOff,
            List<Link> links) {

        static Facts none(Subject... subjects) {
            return new Facts(
                    new ArrayList<>(List.of(subjects)),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        AgendaFacts build() {
            return new AgendaFacts(
                    DAY,
                    new AgendaFacts.Rules(
                            AMeeting.DAILY,
                            RatingHours.seed(),
                            WorkingCalendar.weekdays(),
                            UsualLimits.limits(),
                            Map.of(AMeeting.POLICE, "Police"),
                            OrderRule.seed()),
                    referrals,
                    missing,
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    actions,
                    returns,
                    requests,
                    leftOff,
                    AgendaFacts.History.none(),
                    new AgendaFacts.Network(
                            subjects.stream().collect(Collectors.toMap(Subject::id, Function.identity())), links));
        }

        List<ProposedItem> propose() {
            return AgendaProposal.propose(build(), NOW);
        }

        /// What is said of whom a link alone brings, where the other one is item 1.
        List<String> linked(SubjectId subject) {
            return propose().stream()
                    .filter(item -> item.subject().equals(subject))
                    .flatMap(item -> item.reasons().stream())
                    .map(LinkedTo.class::cast)
                    .flatMap(reason -> LinkedTo.together(List.of(reason), Map.of(reason.other(), 1)).stream())
                    .map(Reason.Phrase::text)
                    .toList();
        }

        List<? extends Class<?>> kinds() {
            return propose().stream()
                    .flatMap(item -> item.reasons().stream())
                    .map(Object::getClass)
                    .toList();
        }
    }

    private static MissingEpisode missing(SubjectId subject) {
        return new MissingEpisode(
                new EpisodeId(new UUID(7, subject.value().getLeastSignificantBits())),
                subject,
                new Moment.Exactly(YESTERDAY),
                Optional.empty(),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
    }

    private static DatedReturn back(DatedReturn.Kind kind, LocalDate due, Instant setAt) {
        return new DatedReturn(CHILD.id(), kind, DAY.minusDays(1), due, MarkedText.narrowest("why"), "A", setAt);
    }

    @Test
    void eachKindOfFactIsAReasonOfItsOwn() {
        Facts facts = Facts.none(CHILD);
        facts.referrals().add(AReferral.aReferral(CHILD.id(), NOW).build());
        facts.missing().add(missing(CHILD.id()));
        facts.actions().add(AnAction.anAction(CHILD.id()).build());
        facts.returns().add(back(DatedReturn.Kind.REVIEW, DAY, YESTERDAY));
        facts.returns().add(back(DatedReturn.Kind.DEFERRAL, DAY, YESTERDAY));
        facts.returns().add(back(DatedReturn.Kind.CARRIED_OVER, DAY, YESTERDAY));
        facts.requests().add(new AgendaRequest(CHILD.id(), "Police", "A", MarkedText.narrowest("excluded"), NOW));
        assertThat(facts.propose()).hasSize(1);
        assertThat(facts.kinds())
                .isEqualTo(List.of(
                        MissingNow.class,
                        NewReferral.class,
                        Repeat.class,
                        ReviewReached.class,
                        DeferralReached.class,
                        CarriedOver.class,
                        ActionDue.class,
                        RequestedBy.class));
    }

    /// The police say that the second exploits the first. Whichever of the two is missing and brings the other
    /// there, the first is not said to exploit anybody.
    @Test
    void whoIsReportedToBeExploitedIsNotSaidToExploit() {
        Child second = AChild.aChild().numbered(2).build();
        Facts firstMissing = Facts.none(CHILD, second);
        firstMissing.missing().add(missing(CHILD.id()));
        firstMissing.links().add(exploits(CHILD.id(), second.id()));
        assertThat(firstMissing.linked(second.id())).containsExactly("Reported to exploit, by police, in item 1");
        Facts secondMissing = Facts.none(CHILD, second);
        secondMissing.missing().add(missing(second.id()));
        secondMissing.links().add(exploits(CHILD.id(), second.id()));
        assertThat(secondMissing.linked(CHILD.id())).containsExactly("Exploitation reported, by police, with item 1");
    }

    private static Link exploits(SubjectId exploited, SubjectId by) {
        LinkId id = new LinkId(new UUID(8, 1));
        return new Link(id, exploited, by, LinkKind.REPORTED_TO_EXPLOIT, "", "police", SharingMark.usual());
    }

    @Test
    void whatIsLaterThanTheDayDoesNotComeYetAndWhatHasNoDateComesAtOnce() {
        Facts facts = Facts.none(CHILD);
        facts.actions()
                .add(AnAction.anAction(CHILD.id())
                        .due(DAY.plusDays(1).atTime(9, 0))
                        .build());
        facts.returns().add(back(DatedReturn.Kind.REVIEW, DAY.plusDays(1), YESTERDAY));
        assertThat(facts.propose()).isEmpty();
        facts.actions().add(AnAction.anAction(CHILD.id()).withoutDue().build());
        assertThat(facts.propose()).hasSize(1);
    }

    @Test
    void anEndedActionDoesNotReturnAndOneNotTakenDoesBeforeItsDate() {
        Facts facts = Facts.none(CHILD);
        facts.actions()
                .add(AnAction.anAction(CHILD.id())
                        .standing(ActionStatus.COMPLETED)
                        .build());
        assertThat(facts.propose()).isEmpty();
        facts.actions()
                .add(AnAction.anAction(CHILD.id())
                        .due(DAY.plusDays(9).atTime(9, 0))
                        .standing(ActionStatus.AGENCY_HAS_NOT_TAKEN_IT)
                        .build());
        assertThat(facts.propose()).hasSize(1);
    }

    @Test
    void aDeferralKeepsAwayUntilSomethingNewComes() {
        Facts facts = Facts.none(CHILD);
        facts.referrals()
                .add(AReferral.aReferral(CHILD.id(), YESTERDAY.minusSeconds(60)).build());
        facts.returns().add(back(DatedReturn.Kind.DEFERRAL, DAY.plusDays(2), YESTERDAY));
        assertThat(facts.propose()).isEmpty();
        facts.referrals().add(AReferral.aReferral(CHILD.id(), NOW).build());
        assertThat(facts.propose()).hasSize(1);
    }

    @Test
    void aMissingChildIsNeverKeptAway() {
        Facts facts = Facts.none(CHILD);
        facts.missing().add(missing(CHILD.id()));
        facts.leftOff().add(new LeftOff(CHILD.id(), "", MarkedText.narrowest("why"), "A", NOW, Optional.empty()));
        assertThat(facts.propose()).extracting(ProposedItem::section).containsExactly(AgendaSection.MISSING_NOW);
    }

    @Test
    void aDateSetAfterTheLeavingOffBringsTheChildBack() {
        Facts facts = Facts.none(CHILD);
        Optional<LocalDate> back = Optional.of(DAY.plusDays(2));
        facts.leftOff().add(new LeftOff(CHILD.id(), "", MarkedText.narrowest("why"), "A", YESTERDAY, back));
        facts.returns().add(back(DatedReturn.Kind.REVIEW, DAY, YESTERDAY.minusSeconds(1)));
        assertThat(facts.propose()).isEmpty();
        facts.returns().add(back(DatedReturn.Kind.REVIEW, DAY, YESTERDAY.plusSeconds(1)));
        assertThat(facts.propose()).hasSize(1);
    }

    /// Whoever was left off without a date had nothing open: what is open now is new, even where
    /// the times say otherwise.
    @Test
    void leavingOffWithoutADateSaysNothingOfWhatIsOpenNow() {
        Facts facts = Facts.none(CHILD);
        facts.leftOff().add(new LeftOff(CHILD.id(), "", MarkedText.narrowest("why"), "A", YESTERDAY, Optional.empty()));
        assertThat(facts.propose()).isEmpty();
        facts.returns().add(back(DatedReturn.Kind.REVIEW, DAY, YESTERDAY.minusSeconds(1)));
        assertThat(facts.propose()).hasSize(1);
    }

    @Test
    void ofTwoReferralsOfOneRatingTheOlderClockCounts() {
        Facts facts = Facts.none(CHILD);
        facts.referrals()
                .add(AReferral.aReferral(CHILD.id(), NOW)
                        .rated(MashRating.AMBER)
                        .build());
        facts.referrals()
                .add(AReferral.aReferral(CHILD.id(), YESTERDAY)
                        .rated(MashRating.AMBER)
                        .build());
        assertThat(facts.propose().getFirst().rating().orElseThrow().clock().orElseThrow())
                .satisfies(clock -> assertThat(clock.startedAt()).isEqualTo(YESTERDAY));
    }

    @Test
    void theSameFactsGiveTheSameAgendaInWhateverOrderTheyComeAndFamiliesStandTogether() {
        for (long seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            Facts facts = many(random);
            List<ProposedItem> first = facts.propose();
            Collections.shuffle(facts.subjects(), random);
            Collections.shuffle(facts.referrals(), random);
            Collections.shuffle(facts.missing(), random);
            Collections.shuffle(facts.actions(), random);
            Collections.shuffle(facts.requests(), random);
            assertThat(facts.propose()).as("seed %d", seed).isEqualTo(first);
            for (int i = 0; i < first.size(); i++) {
                Optional<SubjectId> head = first.get(i).under();
                if (head.isPresent()) {
                    ProposedItem before = first.get(i - 1);
                    assertThat(before.subject().equals(head.get())
                                    || before.under().equals(head))
                            .as("seed %d", seed)
                            .isTrue();
                }
            }
        }
    }

    private static Facts many(Random random) {
        Facts facts = Facts.none();
        for (int i = 1; i <= 12; i++) {
            AChild child = AChild.aChild().numbered(i);
            Child built = (i % 3 == 0 ? child : child.livingIn(new HouseholdId(new UUID(9, i % 4)))).build();
            facts.subjects().add(built);
            Instant at = NOW.minusSeconds(random.nextInt(100_000));
            for (int n = random.nextInt(3); n > 0; n--) {
                facts.referrals()
                        .add(AReferral.aReferral(built.id(), at)
                                .numbered(random.nextLong())
                                .rated(MashRating.values()[random.nextInt(3)])
                                .build());
            }
            if (random.nextInt(4) == 0) {
                facts.missing().add(missing(built.id()));
            }
            if (random.nextInt(3) == 0) {
                facts.actions().add(AnAction.anAction(built.id()).build());
                facts.actions().add(AnAction.anAction(built.id()).withoutDue().build());
            }
            if (random.nextInt(5) == 0) {
                facts.requests().add(new AgendaRequest(built.id(), "Police", "A", MarkedText.narrowest("b"), at));
            }
        }
        return facts;
    }
}
