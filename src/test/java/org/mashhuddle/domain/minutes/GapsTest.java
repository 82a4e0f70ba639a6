package org.mashhuddle.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.DecisionGrounds;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.StrategyQuestion;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.ADecision;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AnAction;

class GapsTest {

    private static final Child CHILD = AChild.aChild().numbered(1).build();

    /// Everything said that must be.
    private static AMeeting complete() {
        return AMeeting.aMeeting(CHILD).discussed(0, GapsTest::filled);
    }

    private static Discussion filled(Discussion now) {
        return now.with(told(ADecision.aDecision(OutcomeKind.SECTION_47)))
                .with(new Voice("I want to stay", "nurse", SharingMark.narrowest()))
                .with(new StrategyQuestion(Optional.of(false), "no new harm"));
    }

    private static List<GapKind> gaps(AMeeting meeting) {
        return Gaps.of(meeting.build(), AMeeting.OPENED.plusSeconds(1800)).stream()
                .map(Gap::kind)
                .toList();
    }

    private static List<GapKind> with(ADecision decision) {
        return gaps(complete().discussed(0, now -> now.with(told(decision))));
    }

    /// The family is told, as an enquiry asks.
    private static Decision told(ADecision decision) {
        return decision.build().with(DecisionGrounds.none().family(Optional.of(true), ""));
    }

    @Test
    void aCompleteRecordHasNoGap() {
        assertThat(gaps(complete())).isEmpty();
    }

    @Test
    void eachMissingPieceOfADecisionIsAGap() {
        assertThat(gaps(complete().discussed(0, now -> now.with(Decision.none()))))
                .containsExactly(GapKind.NO_DECISION);
        assertThat(with(ADecision.aDecision(OutcomeKind.SECTION_47).because(" ")))
                .containsExactly(GapKind.DECISION_WITHOUT_BECAUSE);
        assertThat(with(ADecision.aDecision(OutcomeKind.REVIEW))).containsExactly(GapKind.OUTCOME_WITHOUT_DATE);
        assertThat(with(ADecision.aDecision(OutcomeKind.REVIEW).at(AMeeting.DAY.atTime(9, 30))))
                .isEmpty();
        for (OutcomeKind ends : List.of(OutcomeKind.CLOSE, OutcomeKind.NO_FURTHER_ACTION)) {
            assertThat(with(ADecision.aDecision(ends).because("Does not engage")))
                    .containsExactly(GapKind.ENGAGEMENT_ALONE);
        }
        assertThat(with(ADecision.aDecision(OutcomeKind.SECTION_47).because("Does not engage")))
                .isEmpty();
    }

    @Test
    void eachMissingPieceOfTheDiscussionIsAGap() {
        assertThat(gaps(complete().discussed(0, now -> now.with(Voice.notRecorded()))))
                .containsExactly(GapKind.VOICE_EMPTY);
        assertThat(gaps(complete().discussed(0, now -> now.with(StrategyQuestion.notAsked()))))
                .containsExactly(GapKind.STRATEGY_NOT_ANSWERED);
        Contribution said = new Contribution(
                new ContributionId(new UUID(1, 1)),
                AMeeting.POLICE,
                "A. Patel",
                "seen at the station",
                false,
                Optional.empty(),
                SharingMark.narrowest(),
                AMeeting.OPENED);
        assertThat(gaps(complete().discussed(0, now -> now.with(said)))).containsExactly(GapKind.WORDS_NOT_CHOSEN);
        assertThat(gaps(complete()
                        .discussed(0, now -> now.leftAs(DiscussionState.HELD_OVER, AMeeting.OPENED.plusSeconds(90)))))
                .containsExactly(GapKind.HELD_OVER);
    }

    /// The chair said why, and the next meeting speaks of the child: this one owes nothing more.
    @Test
    void anItemCarriedOverWithAReasonHasNoGap() {
        MarkedText why = MarkedText.narrowest("Health was called away");
        assertThat(gaps(AMeeting.aMeeting(CHILD)
                        .discussed(0, now -> now.carriedOver(why, AMeeting.OPENED.plusSeconds(90)))))
                .isEmpty();
    }

    /// The same meeting, of which everybody comes back from an earlier one.
    private static List<Gap> ofThoseWhoComeBack(AMeeting meeting) {
        MeetingBook book = meeting.build();
        List<AgendaItem> back = book.agenda().items().stream()
                .map(item -> new AgendaItem(
                        item.id(),
                        item.number(),
                        item.subject(),
                        AgendaSection.BACK,
                        item.reasons(),
                        item.rating(),
                        item.minutes(),
                        item.late(),
                        item.placed(),
                        item.under()))
                .toList();
        return Gaps.of(
                new MeetingBook(
                        book.meeting(),
                        book.agenda().with(back),
                        book.discussions(),
                        book.actions(),
                        book.earlier(),
                        book.subjects(),
                        book.links(),
                        book.hub()),
                AMeeting.OPENED.plusSeconds(1800));
    }

    @Test
    void voiceAndStrategyStopSigningOnANewItemAndOnOneThatChangedAndCanWaitWhereNothingDid() {
        AMeeting empty =
                complete().discussed(0, now -> now.with(Voice.notRecorded()).with(StrategyQuestion.notAsked()));
        assertThat(Gaps.of(empty.build(), AMeeting.OPENED.plusSeconds(1800)))
                .hasSize(2)
                .allMatch(gap -> gap.kind().stopsSigning());
        AMeeting goesOn = empty.discussed(
                0,
                now -> now.with(ADecision.aDecision(OutcomeKind.CONTINUE_PLAN).build()));
        assertThat(ofThoseWhoComeBack(goesOn))
                .hasSize(2)
                .noneMatch(gap -> gap.kind().stopsSigning());
        assertThat(ofThoseWhoComeBack(empty))
                .hasSize(2)
                .allMatch(gap -> gap.kind().stopsSigning());
        Contribution said = new Contribution(
                new ContributionId(new UUID(1, 1)),
                AMeeting.POLICE,
                "A. Patel",
                "seen at the station",
                false,
                Optional.of(new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT)),
                SharingMark.narrowest(),
                AMeeting.OPENED);
        assertThat(ofThoseWhoComeBack(goesOn.discussed(0, now -> now.with(said))))
                .hasSize(2)
                .allMatch(gap -> gap.kind().stopsSigning());
    }

    @Test
    void thatTheVoiceIsNotKnownIsAnAnswerWithItsReason() {
        Voice asleep = new Voice("asleep when seen at 02:40", Voice.NOT_KNOWN, SharingMark.usual());
        assertThat(gaps(complete().discussed(0, now -> now.with(asleep)))).isEmpty();
        assertThat(asleep.inWords()).isEqualTo("Not known, because asleep when seen at 02:40");
        assertThat(gaps(complete().discussed(0, now -> now.with(new Voice("", Voice.NOT_KNOWN, SharingMark.usual())))))
                .containsExactly(GapKind.VOICE_EMPTY);
    }

    @Test
    void anActionWithoutADueTimeIsAGap() {
        assertThat(gaps(complete().with(AnAction.anAction(CHILD.id()).build()))).isEmpty();
        assertThat(gaps(complete()
                        .with(AnAction.anAction(CHILD.id()).withoutDue().build())))
                .containsExactly(GapKind.ACTION_INCOMPLETE);
    }

    @Test
    void withoutQuorumAReasonIsNeeded() {
        AMeeting alone = complete().attendedBy(AMeeting.present(AMeeting.POLICE));
        assertThat(gaps(alone)).containsExactly(GapKind.QUORUM_NOT_MET);
        assertThat(gaps(alone.discussed(0, now -> now.withQuorumReason("Health by phone"))))
                .isEmpty();
    }

    /// What the minutes do not say to be discussed asks for nothing, and what they do asks for all.
    @Test
    void anItemThatTheRoomPassedAsksForWhatIsMissingOnceSomethingWasWrittenOnIt() {
        AMeeting passed = AMeeting.aMeeting(CHILD)
                .attendedBy(AMeeting.present(AMeeting.POLICE))
                .discussed(0, now -> now.leftAs(DiscussionState.WAITING, AMeeting.OPENED.plusSeconds(80)))
                .closed(AMeeting.OPENED.plusSeconds(1200));
        assertThat(gaps(passed)).isEmpty();
        AMeeting written =
                passed.discussed(0, now -> now.with(new Voice("I want to stay", "nurse", SharingMark.narrowest())));
        assertThat(gaps(written)).contains(GapKind.QUORUM_NOT_MET, GapKind.NO_DECISION);
    }

    /// Held over, paused or carried over before the room came to it, or after a moment: the page says that it was not
    /// discussed.
    @ParameterizedTest
    @EnumSource(names = {"HELD_OVER", "PAUSED"})
    void whoWasNotDiscussedIsAskedForNoQuorum(DiscussionState state) {
        AMeeting alone = AMeeting.aMeeting(CHILD).attendedBy(AMeeting.present(AMeeting.POLICE));
        for (AMeeting held : List.of(
                alone.discussed(
                        0,
                        now -> Discussion.waiting(now.item(), now.subject())
                                .leftAs(state, AMeeting.OPENED.plusSeconds(60))),
                alone.discussed(0, now -> now.leftAs(state, AMeeting.OPENED.plusSeconds(80))),
                alone.discussed(
                        0,
                        now -> now.leftAs(DiscussionState.WAITING, AMeeting.OPENED.plusSeconds(80))
                                .leftAs(state, AMeeting.OPENED.plusSeconds(900))))) {
            AMeeting closed = held.closed(AMeeting.OPENED.plusSeconds(1200));
            assertThat(gaps(closed))
                    .doesNotContain(GapKind.QUORUM_NOT_MET, GapKind.VOICE_EMPTY, GapKind.STRATEGY_NOT_ANSWERED);
            assertThat(page(closed))
                    .startsWith("Not discussed at this meeting.")
                    .doesNotContain("uorate");
        }
    }

    /// The page says that it was not quorate; so somebody is asked.
    @Test
    void whoWasDiscussedWithoutQuorumAndCarriedOverIsAskedForIt() {
        AMeeting carried = AMeeting.aMeeting(CHILD)
                .attendedBy(AMeeting.present(AMeeting.POLICE))
                .discussed(
                        0,
                        now -> now.carriedOver(
                                MarkedText.narrowest("Health was called away"), AMeeting.OPENED.plusSeconds(300)))
                .closed(AMeeting.OPENED.plusSeconds(1200));
        assertThat(page(carried)).contains("Not quorate.");
        assertThat(gaps(carried)).containsExactly(GapKind.QUORUM_NOT_MET);
    }

    private static String page(AMeeting meeting) {
        return MinutesWriting.of(
                        meeting.build(),
                        new MinutesWriting.Around("T", 1, "", List.of()),
                        AMeeting.OPENED.plusSeconds(1800))
                .items()
                .getFirst()
                .times();
    }

    private static StrategyDiscussion begun() {
        return StrategyDiscussion.none().begun(AMeeting.OPENED.plusSeconds(300));
    }

    private static StrategyDiscussion answered(StrategyDiscussion held) {
        return held.with(
                StrategyDiscussion.Question.SECTION_47,
                new StrategyDiscussion.Answer("joint enquiry", SharingMark.narrowest()));
    }

    private static List<GapKind> withStrategy(StrategyDiscussion held, AgencyId... here) {
        Attendance[] people = Stream.of(here).map(AMeeting::present).toArray(Attendance[]::new);
        return gaps(complete().attendedBy(people).discussed(0, now -> now.with(held)));
    }

    @Test
    void aStrategyDiscussionNeedsItsEndItsMinimumAndAWordOnSection47() {
        StrategyDiscussion ended = begun().ended(AMeeting.OPENED.plusSeconds(900));
        AgencyId[] all = {AMeeting.POLICE, AMeeting.HEALTH, AMeeting.SOCIAL_CARE};
        assertThat(withStrategy(answered(ended), all)).isEmpty();
        assertThat(withStrategy(answered(begun()), all)).containsExactly(GapKind.STRATEGY_NOT_ENDED);
        assertThat(withStrategy(ended, all)).containsExactly(GapKind.STRATEGY_WITHOUT_SECTION_47);
        assertThat(withStrategy(answered(ended), AMeeting.POLICE, AMeeting.HEALTH))
                .containsExactly(GapKind.STRATEGY_MINIMUM_NOT_HERE);
        assertThat(GapKind.STRATEGY_MINIMUM_NOT_HERE.stopsSigning()).isTrue();
    }

    @Test
    void theOpeningIsAGapOfTheMeetingAndDoesNotStopSigning() {
        List<GapKind> gaps = gaps(complete().with(Statements.none()));
        assertThat(gaps).containsExactly(GapKind.OPENING_NOT_RECORDED);
        assertThat(gaps.getFirst().stopsSigning()).isFalse();
    }

    @Test
    void aDecisionTypedForAnItemTheRoomNeverReachedNeedsItsReasonTooOnceClosed() {
        AMeeting meeting = AMeeting.aMeeting(CHILD)
                .discussed(
                        0,
                        now -> Discussion.waiting(now.item(), now.subject())
                                .with(ADecision.aDecision(OutcomeKind.CLOSE)
                                        .because("")
                                        .build()))
                .closed(AMeeting.OPENED.plusSeconds(1200));
        assertThat(gaps(meeting)).contains(GapKind.DECISION_WITHOUT_BECAUSE);
    }

    @Test
    void whatStopsSigningComesFirst() {
        AMeeting meeting = complete().with(Statements.none()).discussed(0, now -> now.with(Decision.none()));
        assertThat(gaps(meeting)).containsExactly(GapKind.NO_DECISION, GapKind.OPENING_NOT_RECORDED);
    }

    /// "Mother says ..." is whose words; "somebody says ..." is nobody's, and no page says that nobody reported it.
    @Test
    void reportedByNobodyIsNobodysWords() {
        Words untold = new Words(new Words.Whose.ReportedBy(" "), Words.Kind.FACT);
        Words mothers = new Words(new Words.Whose.ReportedBy("Mother"), Words.Kind.FACT);
        assertThat(gaps(complete().discussed(0, now -> now.with(said(untold)))))
                .containsExactly(GapKind.WORDS_NOT_CHOSEN);
        assertThat(gaps(complete().discussed(0, now -> now.with(said(mothers)))))
                .isEmpty();
        assertThat(untold.onPaper()).isEqualTo("Reported, not said by whom; fact");
        assertThat(mothers.onPaper()).isEqualTo("Mother, reported; fact");
    }

    private static Contribution said(Words words) {
        return new Contribution(
                new ContributionId(new UUID(1, 1)),
                AMeeting.POLICE,
                "A. Patel",
                "seen at the station",
                false,
                Optional.of(words),
                SharingMark.narrowest(),
                AMeeting.OPENED);
    }
}
