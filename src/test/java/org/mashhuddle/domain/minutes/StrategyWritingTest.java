package org.mashhuddle.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.fixture.AMeeting.HEALTH;
import static org.mashhuddle.fixture.AMeeting.HOUSING;
import static org.mashhuddle.fixture.AMeeting.POLICE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AnAction;

class StrategyWritingTest {

    private static final MinutesWriting.Around AROUND =
            new MinutesWriting.Around("SAM-2026-11-24-D", 1, "hash", List.of());
    private static final Decision DECIDED = new Decision(
            List.of(new ChosenOutcome(
                    new OutcomeId(new UUID(1, 1)), "Section 47 enquiry", OutcomeKind.SECTION_47, Optional.empty())),
            "bruises seen twice",
            SharingMark.usual(),
            Set.of(),
            "",
            List.of());
    private static final PaperHead HEAD =
            new PaperHead("SAM", "OFFICIAL", "t", "on", "r", "to", "1", "s", "rec", "ret", false);

    @Test
    void aStrategyDiscussionIsMinutedWithItsTimesAndTheAnswersThatMayBeShared() {
        Child child = AChild.aChild().numbered(1).build();
        StrategyDiscussion held = StrategyDiscussion.none()
                .begun(AMeeting.OPENED.plusSeconds(300))
                .ended(AMeeting.OPENED.plusSeconds(900))
                .with(
                        StrategyDiscussion.Question.SECTION_47,
                        new StrategyDiscussion.Answer("joint enquiry", new SharingMark.MayBeShared()))
                .with(
                        StrategyDiscussion.Question.INVESTIGATION,
                        new StrategyDiscussion.Answer("arrest at dawn", SharingMark.narrowest()));
        MeetingBook book = AMeeting.aMeeting(child)
                .discussed(0, now -> now.with(held))
                .with(AnAction.anAction(child.id()).ownedBy(HOUSING).build())
                .build();
        AgendaItem item = book.agenda().items().getFirst();
        Minutes.StrategyHeld written = ItemWriting.of(
                        book, item, new Reader.InItem(POLICE), AMeeting.OPENED.plusSeconds(3600))
                .strategyHeld()
                .orElseThrow();
        assertThat(written.when())
                .isEqualTo("Held 09:35 to 09:45; present: police, health. Of the minimum not there: social care."
                        + " Needed: social care, police, health (Working Together).");
        assertThat(written.answers()).containsExactly(new Minutes.Answered("Section 47 enquiry", "joint enquiry"));
        Recipient housing = new Recipient(HOUSING, "Housing", "");
        assertThat(PaperWriting.plan(book, item, housing, HEAD).orElseThrow().strategy())
                .contains(written);
        Map<String, Object> record = RecordJson.item(book, item, AMeeting.OPENED);
        assertThat(record.get("strategyDiscussion").toString())
                .contains("arrest at dawn", "2026-11-24T09:35:00Z", "police, health");
    }

    @Test
    void whoeverWasNotInItIsToldThatItWasHeldAndWhatCameOfIt() {
        Child child = AChild.aChild().numbered(1).build();
        StrategyDiscussion held = StrategyDiscussion.none()
                .begun(AMeeting.OPENED.plusSeconds(300))
                .ended(AMeeting.OPENED.plusSeconds(900))
                .with(
                        StrategyDiscussion.Question.SECTION_47,
                        new StrategyDiscussion.Answer("joint enquiry", SharingMark.usual()));
        MeetingBook book = AMeeting.aMeeting(child)
                .discussed(
                        0, now -> now.with(held).withQuorumReason("rang round").with(DECIDED))
                .with(AnAction.anAction(child.id()).ownedBy(HOUSING).build())
                .build();
        AgendaItem item = book.agenda().items().getFirst();
        assertThat(StrategyWriting.recipients(book, item)).containsExactlyInAnyOrder(POLICE, HEALTH);
        Minutes.Item told = MinutesWriting.of(book, AROUND, AMeeting.OPENED.plusSeconds(3600))
                .items()
                .getFirst();
        assertThat(told.strategy())
                .contains("Held 09:35 to 09:45. It has minutes of its own, SAM-2026-11-24-D-S1, for those who took"
                        + " part in it.");
        assertThat(told.strategyHeld()).isEmpty();
        assertThat(told.decision())
                .contains(new Minutes.Decided(
                        "Section 47 enquiry.",
                        Optional.empty(),
                        "",
                        List.of("The reasons, and any disagreement, stand in the minutes of the strategy"
                                + " discussion.")));
        assertThat(told.actions()).isEmpty();
        assertThat(told.times()).doesNotContain("rang round");
        Recipient housing = new Recipient(HOUSING, "Housing", "");
        assertThat(PaperWriting.plan(book, item, housing, HEAD).orElseThrow().why())
                .isEmpty();
    }

    @Test
    void aRecordWithoutAStrategyDiscussionIsAsItWasBefore() {
        MeetingBook book =
                AMeeting.aMeeting(AChild.aChild().numbered(1).build()).build();
        AgendaItem item = book.agenda().items().getFirst();
        assertThat(RecordJson.item(book, item, AMeeting.OPENED)).doesNotContainKey("strategyDiscussion");
        assertThat(MinutesWriting.of(book, AROUND, AMeeting.OPENED).items().getFirst())
                .matches(written -> written.strategyHeld().isEmpty());
    }

    /// Working Together: a local authority social worker, health and a representative of the police make a strategy
    /// discussion. Housing is asked to the daily meeting here as if it were of its core.
    @Test
    void aStrategyDiscussionWithItsMinimumIsNotSaidToBeInquorateBecauseOfTheMeetingsOwnCore() {
        Child child = AChild.aChild().numbered(1).build();
        StrategyDiscussion held = StrategyDiscussion.none()
                .begun(AMeeting.OPENED.plusSeconds(300))
                .ended(AMeeting.OPENED.plusSeconds(900));
        MeetingBook book = needingHousingToo(AMeeting.aMeeting(child)
                .attendedBy(AMeeting.present(POLICE), AMeeting.present(HEALTH), AMeeting.present(AMeeting.SOCIAL_CARE))
                .discussed(0, now -> now.with(held))
                .build());
        AgendaItem item = book.agenda().items().getFirst();
        Instant end = AMeeting.OPENED.plusSeconds(3600);
        assertThat(MinutesWriting.of(book, AROUND, end).items().getFirst().times())
                .contains("Quorate as a strategy discussion.")
                .doesNotContain("Not quorate");
        assertThat(ItemWriting.of(book, item, new Reader.InItem(POLICE), end).times())
                .doesNotContain("Not quorate");
        assertThat(RecordJson.item(book, item, end).get("quorate")).isEqualTo(true);
        assertThat(Gaps.of(book, end)).noneMatch(gap -> gap.kind() == GapKind.QUORUM_NOT_MET);
    }

    @Test
    void withoutItsMinimumOrBeforeItBeginsTheMeetingsOwnQuorumStands() {
        Child child = AChild.aChild().numbered(1).build();
        StrategyDiscussion held = StrategyDiscussion.none().begun(AMeeting.OPENED.plusSeconds(300));
        Instant end = AMeeting.OPENED.plusSeconds(3600);
        MeetingBook without = needingHousingToo(
                AMeeting.aMeeting(child).discussed(0, now -> now.with(held)).build());
        MeetingBook none = needingHousingToo(AMeeting.aMeeting(child)
                .attendedBy(AMeeting.present(POLICE), AMeeting.present(HEALTH), AMeeting.present(AMeeting.SOCIAL_CARE))
                .discussed(0, now -> now)
                .build());
        for (MeetingBook book : List.of(without, none)) {
            assertThat(MinutesWriting.of(book, AROUND, end).items().getFirst().times())
                    .contains("Not quorate.");
            assertThat(Gaps.of(book, end)).anyMatch(gap -> gap.kind() == GapKind.QUORUM_NOT_MET);
        }
    }

    private static MeetingBook needingHousingToo(MeetingBook book) {
        MeetingType daily = AMeeting.DAILY;
        Meeting was = book.meeting();
        Meeting meeting = new Meeting(
                was.id(),
                new MeetingType(
                        daily.id(),
                        daily.label(),
                        daily.title(),
                        Set.of(POLICE, HEALTH, HOUSING),
                        daily.startsAt(),
                        daily.roomUntil(),
                        daily.minutesNew(),
                        daily.minutesBack()),
                was.heldOn(),
                was.state(),
                was.times(),
                was.chair(),
                was.minuteTakers(),
                was.attendance(),
                was.statements(),
                was.roomAt(),
                was.arrangements(),
                was.version());
        return new MeetingBook(
                meeting,
                book.agenda(),
                book.discussions(),
                book.actions(),
                book.earlier(),
                book.subjects(),
                book.links(),
                book.hub());
    }
}
