package org.mashhuddle.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.reason.CarriedOver;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.reason.EighteenthNear;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.Returned;
import org.mashhuddle.domain.reason.ReviewReached;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AMeeting;

class PostponementRuleTest {

    private static final LocalDate NEXT = AMeeting.DAY.plusDays(1);
    private static final Reason REVIEW = new ReviewReached(AMeeting.DAY, AMeeting.DAY);
    private static final Reason CARRIED = new CarriedOver(AMeeting.DAY);
    private static final Reason MISSING = new MissingNow(new Moment.OnDay(AMeeting.DAY), Optional.empty(), 1, 90);

    private static AgendaItem item(int number, int minutes, Reason... reasons) {
        return new AgendaItem(
                new ItemId(new UUID(6, number)),
                number,
                new SubjectId(new UUID(1, number)),
                AgendaSection.BACK,
                List.of(reasons),
                Optional.empty(),
                minutes,
                false,
                Placement.TIE,
                Optional.empty());
    }

    private static AgendaItem rated(int number, MashRating rating) {
        AgendaItem plain = item(number, 5, REVIEW);
        return new AgendaItem(
                plain.id(),
                number,
                plain.subject(),
                plain.section(),
                plain.reasons(),
                Optional.of(new ProposedItem.Rated(rating, Optional.empty())),
                5,
                false,
                Placement.TIE,
                Optional.empty());
    }

    private static PostponementRule of(AgendaItem... items) {
        return new PostponementRule(Agenda.empty(AMeeting.ID, AMeeting.DAY).with(List.of(items)), NEXT);
    }

    private static List<Integer> numbers(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::number).toList();
    }

    private static ClockRunning clock(LocalDate last) {
        return new ClockRunning(
                ClockKind.ASSESSMENT, new Moment.OnDay(AMeeting.DAY), last, Optional.<Instant>empty(), "", false);
    }

    @Test
    void theLeastUrgentWaitFirstAndOnlySoManyAsAreNeeded() {
        PostponementRule waiting = of(item(1, 5, CARRIED), item(2, 5, REVIEW), item(3, 4, REVIEW));
        assertThat(numbers(waiting.toSave(3))).containsExactly(3);
        assertThat(numbers(waiting.toSave(9))).containsExactly(2, 3);
        assertThat(numbers(waiting.toSave(10))).containsExactly(1, 2);
        assertThat(waiting.toSave(0)).isEmpty();
    }

    @Test
    void whoIsMissingDoesNotWaitWhateverElseIsSaidOfThem() {
        assertThat(of(item(1, 5, REVIEW, MISSING)).toSave(30)).isEmpty();
    }

    @Test
    void aClockWaitsOnlyWhereItEndsAfterTheNextMeeting() {
        assertThat(of(item(1, 5, clock(NEXT))).toSave(5)).isEmpty();
        assertThat(of(item(1, 5, clock(NEXT.plusDays(1)))).toSave(5)).hasSize(1);
    }

    /// An interview that is due any time on the day of the next meeting may be late by then.
    @ParameterizedTest
    @CsvSource({"0, 09:00, 0", "0, 17:00, 0", "0, 23:59, 0", "1, 00:00, 1", "1, 09:00, 1"})
    void anInterviewWaitsOnlyWhereItIsDueAfterTheDayOfTheNextMeeting(int days, LocalTime at, int mayWait) {
        Instant due = NEXT.plusDays(days).atTime(at).atZone(Moment.LONDON).toInstant();
        Reason returned = new Returned(new Moment.OnDay(AMeeting.DAY), Optional.of(due), false);
        assertThat(of(item(1, 5, returned)).toSave(5)).hasSize(mayWait);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1"})
    void aBirthdayOnTheDayOfTheNextMeetingDoesNotWait(int days, int mayWait) {
        assertThat(of(item(1, 5, new EighteenthNear(NEXT.plusDays(days)))).toSave(5))
                .hasSize(mayWait);
    }

    @Test
    void redAndAmberDoNotWaitUntilTheyAreAnswered() {
        assertThat(of(rated(1, MashRating.RED), rated(2, MashRating.AMBER)).toSave(9))
                .isEmpty();
        assertThat(of(rated(1, MashRating.GREEN)).toSave(5)).hasSize(1);
    }

    @Test
    void neitherTheHeadOfAFamilyNorOneThatStandsUnderItIsTakenFromTheOther() {
        AgendaItem head = item(1, 5, REVIEW);
        AgendaItem under = item(2, 5, REVIEW);
        AgendaItem sister = new AgendaItem(
                under.id(),
                2,
                under.subject(),
                under.section(),
                under.reasons(),
                Optional.empty(),
                5,
                false,
                Placement.FAMILY,
                Optional.of(head.subject()));
        assertThat(of(head, sister).toSave(5)).isEmpty();
    }

    @Test
    void anItemOfWhichNothingIsShownIsNotSuggested() {
        assertThat(of(item(1, 5)).toSave(5)).isEmpty();
    }

    @Test
    void itSavesEnoughWheneverEnoughCanWait() {
        Random random = new Random(20261124);
        for (int round = 0; round < 300; round++) {
            List<AgendaItem> items = new ArrayList<>();
            List<Reason> kinds = List.of(REVIEW, CARRIED, MISSING);
            for (int number = 1; number <= 12; number++) {
                items.add(item(number, 1 + random.nextInt(9), kinds.get(random.nextInt(3))));
            }
            PostponementRule waiting = of(items.toArray(AgendaItem[]::new));
            int most = waiting.agenda().items().stream()
                    .filter(waiting::mayWait)
                    .mapToInt(AgendaItem::minutes)
                    .sum();
            int over = random.nextInt(60);
            List<AgendaItem> chosen = waiting.toSave(over);
            int saved = chosen.stream().mapToInt(AgendaItem::minutes).sum();
            assertThat(saved).isGreaterThanOrEqualTo(Math.min(over, most));
            assertThat(chosen).allMatch(waiting::mayWait);
            assertThat(chosen).noneMatch(each -> saved - each.minutes() >= over && over > 0);
        }
    }
}
