package org.mashhuddle.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.domain.work.WithheldAction;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AnAction;
import org.mashhuddle.service.actions.ActionBook;
import org.mashhuddle.ui.actions.Counts;

/// What is due today and what is overdue is the same number on Today and under Actions, also at midnight, and for one
/// that was due today at an hour that has passed.
class ActionsCountedAlikeTest {

    private static final List<AgencyId> AGENCIES = List.of(AMeeting.POLICE, AMeeting.HEALTH, AMeeting.HOUSING);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-01T00:00:00Z",
                "2026-12-01T09:01:00Z",
                "2026-12-25T12:00:00Z",
                "2026-12-28T17:00:00Z",
                "2027-01-01T23:59:59Z"
            })
    void asManyAreDueTodayAndOverdueOnBothScreens(Instant now) {
        for (int seed = 0; seed < 100; seed++) {
            ActionBook book = book(new Random(seed), DueTime.of(now).local());
            List<TodayWords.AgencyLine> lines = new AgencyLines(book, now).all();
            Counts counts = Counts.of(book, now);
            assertThat(sum(lines, TodayWords.AgencyLine::today))
                    .as("due today, seed %d", seed)
                    .isEqualTo(counts.today());
            assertThat(sum(lines, TodayWords.AgencyLine::overdue))
                    .as("overdue, seed %d", seed)
                    .isEqualTo(counts.overdue());
            assertThat(sum(lines, TodayWords.AgencyLine::pressing))
                    .as("either, seed %d", seed)
                    .isEqualTo(either(book, now));
            assertThat(sum(lines, TodayWords.AgencyLine::noName))
                    .as("no name, seed %d", seed)
                    .isEqualTo(counts.noName());
        }
    }

    /// Counted by the day and the hour alone.
    private static int either(ActionBook book, Instant now) {
        LocalDateTime until = DueTime.of(now).local().toLocalDate().plusDays(1).atStartOfDay();
        long seen = book.open().stream()
                .map(ActionHistory::action)
                .filter(action -> action.dueAt()
                                .filter(due -> due.local().isBefore(until))
                                .isPresent()
                        || action.owner() instanceof Owner.NameToFollow(DueTime by)
                                && by.local().isBefore(DueTime.of(now).local()))
                .count();
        long withheld = book.withheld().stream()
                .filter(action -> action.dueAt()
                        .filter(due -> due.local().isBefore(until))
                        .isPresent())
                .count();
        return Math.toIntExact(seen + withheld);
    }

    private static int sum(List<TodayWords.AgencyLine> lines, ToIntFunction<TodayWords.AgencyLine> what) {
        return lines.stream().mapToInt(what).sum();
    }

    private static ActionBook book(Random random, LocalDateTime now) {
        List<ActionHistory> open = new ArrayList<>();
        List<WithheldAction> withheld = new ArrayList<>();
        for (int number = random.nextInt(12); number > 0; number--) {
            Action action = action(random, now);
            if (random.nextInt(4) == 0) {
                withheld.add(WithheldAction.of(action));
            } else {
                open.add(new ActionHistory(action, List.of()));
            }
        }
        WorkingCalendar calendar = new WorkingCalendar(Set.of(), Set.of());
        return new ActionBook(open, List.of(), 0, withheld, Map.of(), AMeeting.directory(), calendar);
    }

    private static Action action(Random random, LocalDateTime now) {
        Action action = AnAction.anAction(new SubjectId(new UUID(9, 1)))
                .ownedBy(AGENCIES.get(random.nextInt(AGENCIES.size())))
                .due(near(random, now))
                .build();
        Owner owner = random.nextBoolean() ? action.owner() : new Owner.NameToFollow(new DueTime(near(random, now)));
        Optional<DueTime> due = random.nextInt(6) == 0 ? Optional.empty() : action.dueAt();
        return action.with(action.text(), action.agency(), owner, due);
    }

    /// Within a day or so, often at the moment itself or at midnight.
    private static LocalDateTime near(Random random, LocalDateTime now) {
        return switch (random.nextInt(4)) {
            case 0 -> now;
            case 1 -> now.toLocalDate().plusDays(random.nextInt(3) - 1L).atStartOfDay();
            default -> now.plusMinutes(random.nextInt(3600) - 1800L);
        };
    }
}
