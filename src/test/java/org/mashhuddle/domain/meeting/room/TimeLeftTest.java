package org.mashhuddle.domain.meeting.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.ActionDue;
import org.mashhuddle.domain.reason.CarriedOver;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.ReviewReached;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.fixture.AMeeting;

/// The time of a meeting that is held: opened at half past nine, out of the room at half past ten.
public class TimeLeftTest {

    private static final LocalDate NEXT = AMeeting.DAY.plusDays(1);
    private static final Instant LIMIT = AMeeting.OPENED.plusSeconds(3600);
    private static final Reason REVIEW = new ReviewReached(AMeeting.DAY, AMeeting.DAY);
    private static final Reason MISSING = new MissingNow(new Moment.OnDay(AMeeting.DAY), Optional.empty(), 1, 90);
    private static final Reason OVERDUE = new ActionDue(
            new ActionId(new UUID(7, 1)),
            "Police",
            new DueTime(AMeeting.DAY.minusDays(3).atTime(9, 0)),
            true,
            2,
            false);

    private static Reason clock(LocalDate last) {
        return new ClockRunning(
                ClockKind.ASSESSMENT, new Moment.OnDay(AMeeting.DAY), last, Optional.<Instant>empty(), "", false);
    }

    private static AgendaItem item(int number, int minutes, Optional<MashRating> rating, Reason... reasons) {
        return new AgendaItem(
                AMeeting.item(number),
                number,
                new SubjectId(new UUID(1, number)),
                AgendaSection.BACK,
                List.of(reasons),
                rating.map(each -> new ProposedItem.Rated(each, Optional.<StatutoryClock>empty())),
                minutes,
                false,
                Placement.TIE,
                Optional.empty());
    }

    private static AgendaItem item(int number, int minutes, Reason... reasons) {
        return item(number, minutes, Optional.empty(), reasons);
    }

    /// The first items are done, each in so many minutes; the room is at the one after them.
    private static TimeLeft held(List<AgendaItem> items, int done, int minutesEach) {
        List<Discussion> said = new ArrayList<>();
        Instant now = AMeeting.OPENED;
        for (int i = 0; i < done; i++) {
            Discussion there = waiting(items.get(i)).entered(now);
            now = now.plus(Duration.ofMinutes(minutesEach));
            said.add(there.leftAs(DiscussionState.DONE, now));
        }
        Optional<ItemId> room = Optional.empty();
        if (done < items.size()) {
            said.add(waiting(items.get(done)).entered(now));
            room = Optional.of(items.get(done).id());
        }
        MeetingBook bare = AMeeting.aMeeting().build();
        return new TimeLeft(
                new MeetingBook(
                        bare.meeting().with(room),
                        bare.agenda().with(items),
                        said,
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        bare.hub()),
                now);
    }

    private static Discussion waiting(AgendaItem item) {
        return Discussion.waiting(item.id(), item.subject());
    }

    private static TimeLeft with(TimeLeft time, Discussion discussion) {
        List<Discussion> all = new ArrayList<>(time.book().discussions());
        all.removeIf(each -> each.item().equals(discussion.item()));
        all.add(discussion);
        MeetingBook book = time.book();
        return new TimeLeft(
                new MeetingBook(
                        book.meeting(),
                        book.agenda(),
                        all,
                        book.actions(),
                        book.earlier(),
                        book.subjects(),
                        book.links(),
                        book.hub()),
                time.now());
    }

    private static List<Integer> numbers(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::number).toList();
    }

    private static List<AgendaItem> twelve() {
        List<AgendaItem> items = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            items.add(item(number, 5, REVIEW));
        }
        return items;
    }

    @Test
    void nothingIsProjectedBeforeAnythingIsDone() {
        TimeLeft time = held(twelve(), 0, 0);
        assertThat(time.end()).isEmpty();
        assertThat(time.notReached()).isEmpty();
        assertThat(time.stillOver(List.of())).isZero();
    }

    @Test
    void atThePlansPaceEverythingIsReached() {
        TimeLeft time = held(twelve(), 4, 5);
        assertThat(time.end()).contains(LIMIT);
        assertThat(time.isLate()).isFalse();
        assertThat(time.notReached()).isEmpty();
        assertThat(time.shouldWait()).isEmpty();
    }

    @Test
    void whatTheRoomWouldNotComeToIsNamedInItsOrder() {
        TimeLeft time = held(twelve(), 4, 10);
        assertThat(time.end()).contains(LIMIT.plusSeconds(60 * 60));
        assertThat(numbers(time.notReached())).containsExactly(7, 8, 9, 10, 11, 12);
        assertThat(numbers(time.shouldWait())).containsExactly(7, 8, 9, 10, 11, 12);
        assertThat(time.stillOver(time.shouldWait())).isZero();
    }

    @Test
    void whatIsHeldOverComesLastAndWhatIsCarriedOverNotAtAll() {
        List<AgendaItem> items = twelve();
        TimeLeft time = held(items, 4, 10);
        Discussion sixth = waiting(items.get(5));
        TimeLeft held = with(time, sixth.leftAs(DiscussionState.HELD_OVER, time.now()));
        assertThat(numbers(held.toCome())).containsExactly(5, 7, 8, 9, 10, 11, 12, 6);
        assertThat(held.end()).isEqualTo(time.end());
        TimeLeft carried = with(time, sixth.carriedOver(MarkedText.narrowest("no time was left"), time.now()));
        assertThat(numbers(carried.toCome())).containsExactly(5, 7, 8, 9, 10, 11, 12);
        assertThat(carried.end()).contains(LIMIT.plusSeconds(50 * 60));
        assertThat(numbers(carried.mayWait())).doesNotContain(6);
    }

    @Test
    void theItemInTheRoomAndOneTheRoomWasAtDoNotWait() {
        List<AgendaItem> items = twelve();
        TimeLeft time = held(items, 4, 10);
        Discussion ninth = waiting(items.get(8))
                .entered(AMeeting.OPENED)
                .leftAs(DiscussionState.PAUSED, AMeeting.OPENED.plusSeconds(60));
        assertThat(numbers(with(time, ninth).mayWait())).doesNotContain(5, 9).contains(8, 10);
    }

    @Test
    void whoIsMissingRedOverdueOrUnderAClockIsNeverSuggestedWhateverThePace() {
        Random random = new Random(20261125);
        List<Reason> kinds =
                List.of(REVIEW, new CarriedOver(AMeeting.DAY), MISSING, OVERDUE, clock(NEXT), clock(NEXT.plusDays(9)));
        for (int round = 0; round < 500; round++) {
            List<AgendaItem> items = new ArrayList<>();
            for (int number = 1; number <= 15; number++) {
                Optional<MashRating> rating =
                        random.nextInt(4) == 0 ? Optional.of(MashRating.values()[random.nextInt(3)]) : Optional.empty();
                items.add(item(number, 1 + random.nextInt(9), rating, kinds.get(random.nextInt(kinds.size()))));
            }
            holds(held(items, 1 + random.nextInt(8), 1 + random.nextInt(12)), "round " + round);
        }
    }

    /// What is suggested may wait; without it the meeting fits, or nothing more can wait; and none
    /// of it is too much.
    private static void holds(TimeLeft time, String round) {
        List<AgendaItem> waiting = time.shouldWait();
        assertThat(waiting)
                .as(round)
                .allMatch(item -> item.reasons().stream()
                        .noneMatch(reason ->
                                reason.equals(MISSING) || reason.equals(OVERDUE) || reason.equals(clock(NEXT))))
                .allMatch(item -> item.rating()
                        .filter(rated -> rated.rating() != MashRating.GREEN)
                        .isEmpty());
        long still = time.stillOver(waiting);
        if (still > 0) {
            assertThat(waiting).as(round).containsExactlyInAnyOrderElementsOf(time.mayWait());
        }
        assertThat(after(time, waiting)).as(round).isEqualTo(still);
        assertThat(time.notReached().isEmpty())
                .as(round)
                .isEqualTo(time.toCome().size() <= 1 || !time.isLate());
    }

    /// The minutes by which the meeting ends too late once these are carried over.
    private static long after(TimeLeft time, List<AgendaItem> waiting) {
        TimeLeft then = time;
        for (AgendaItem item : waiting) {
            then = with(then, waiting(item).carriedOver(MarkedText.narrowest("no time was left"), time.now()));
        }
        return then.stillOver(List.of());
    }
}
