package org.mashhuddle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.MinuteTakers;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AnAction;
import org.mashhuddle.fixture.UsualLimits;

/// An agency has what it must act on as it was signed: what went out on an earlier version is due anew.
class PaperQueueTest {

    private static final Child CHILD = AChild.aChild().numbered(1).build();
    private static final PaperKey LIST = new PaperKey(AMeeting.ID, PaperKind.ACTION_LIST, AMeeting.POLICE);
    private static final String REFERENCE = "SAM-2026-11-24-P01";

    private static IssuedPaper issuedOn(int version) {
        return new IssuedPaper(
                REFERENCE,
                LIST,
                version,
                new IssuedPaper.Copy("", 1),
                "Police",
                Optional.empty(),
                AMeeting.OPENED.plusSeconds(3600),
                new UserId(new UUID(1, 1)),
                "aa",
                Optional.of(AMeeting.OPENED.plusSeconds(3700)),
                Optional.empty());
    }

    private static List<WaitingPaper> waiting(int issued, Optional<Integer> signed) {
        AMeeting meeting = AMeeting.aMeeting(CHILD)
                .with(AnAction.anAction(CHILD.id()).ownedBy(AMeeting.POLICE).build())
                .closed(AMeeting.OPENED.plusSeconds(3000));
        PaperQueue.Register register = new PaperQueue.Register(
                List.of(issuedOn(issued)),
                List.of(),
                signed.map(version -> new PaperQueue.Signed(version, AMeeting.OPENED.plusSeconds(4000))));
        return PaperQueue.of(meeting.build(), register, AMeeting.OPENED.plusSeconds(5000)).waiting().stream()
                .filter(paper -> paper.key().equals(LIST))
                .toList();
    }

    @Test
    void whatIsOutOnTheVersionThatStandsDoesNotWait() {
        assertThat(waiting(0, Optional.empty())).isEmpty();
        assertThat(waiting(1, Optional.of(1))).isEmpty();
    }

    /// Closed at 10:20, so due by 12:20; signed that morning, so due again by five on the next working
    /// day.
    @Test
    void theSignatureMakesNothingOverdueAtOnce() {
        assertThat(waiting(0, Optional.of(1)))
                .singleElement()
                .returns(new DueTime(LocalDateTime.of(2026, 11, 25, 17, 0)), WaitingPaper::dueAt);
    }

    @Test
    void whatIsOutOnAnEarlierVersionWaitsAndSaysWhatItReplaces() {
        for (int signed = 1; signed <= 2; signed++) {
            assertThat(waiting(signed - 1, Optional.of(signed)))
                    .singleElement()
                    .returns(signed, WaitingPaper::version)
                    .returns(Optional.of(REFERENCE), WaitingPaper::replaces);
        }
    }

    /// Held on a Tuesday before a Wednesday without work: until nine on the Thursday there is a night to
    /// hand over, and never after.
    @Test
    void aHandoverIsOwedUntilTheNextWorkingMorning() {
        assertThat(handovers("2026-11-24T10:20:00Z")).isEqualTo(1);
        assertThat(handovers("2026-11-26T08:59:59Z")).isEqualTo(1);
        assertThat(handovers("2026-11-26T09:00:00Z")).isZero();
        assertThat(handovers("2027-02-01T12:00:00Z")).isZero();
    }

    private static long handovers(String now) {
        return PaperQueue.of(
                        heldWithSocialCare(),
                        new PaperQueue.Register(List.of(), List.of(), Optional.empty()),
                        Instant.parse(now))
                .waiting()
                .stream()
                .filter(paper -> paper.key().kind() == PaperKind.HANDOVER)
                .count();
    }

    private static MeetingBook heldWithSocialCare() {
        MeetingBook book = AMeeting.aMeeting(CHILD)
                .attendedBy(AMeeting.present(AMeeting.SOCIAL_CARE))
                .closed(AMeeting.OPENED.plusSeconds(3000))
                .build();
        return new MeetingBook(
                ofTypeWith(AMeeting.SOCIAL_CARE, book.meeting()),
                book.agenda(),
                List.of(),
                List.of(),
                List.of(),
                book.subjects(),
                List.of(),
                new MeetingBook.Hub(
                        book.hub().profile(),
                        AMeeting.directory(),
                        new WorkingCalendar(Set.of(AMeeting.DAY.plusDays(1)), Set.of()),
                        UsualLimits.limits()));
    }

    private static Meeting ofTypeWith(AgencyId core, Meeting meeting) {
        MeetingType daily = AMeeting.DAILY;
        return new Meeting(
                meeting.id(),
                new MeetingType(
                        daily.id(),
                        daily.label(),
                        daily.title(),
                        Set.of(core),
                        daily.startsAt(),
                        daily.roomUntil(),
                        6,
                        4),
                meeting.heldOn(),
                meeting.state(),
                meeting.times(),
                Optional.empty(),
                MinuteTakers.of(Optional.empty()),
                meeting.attendance(),
                meeting.statements(),
                Optional.empty(),
                meeting.arrangements(),
                0);
    }
}
