package org.mashhuddle.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AnAction;

/// The moments and numbers at which an action or a disagreement turns from one thing into another.
class WorkBoundsTest {

    private static final Instant TOLD = Instant.parse("2026-11-24T10:00:00Z");

    private static Action action(ActionStatus status, Optional<Instant> told) {
        Action plain = AnAction.anAction(new SubjectId(new UUID(1, 1)))
                .due(LocalDateTime.of(2026, 11, 24, 10, 0))
                .standing(status)
                .build();
        return new Action(
                plain.id(),
                plain.meeting(),
                plain.subject(),
                plain.number(),
                plain.text(),
                plain.agency(),
                plain.before(),
                plain.owner(),
                plain.dueAt(),
                plain.mark(),
                status,
                plain.setAt(),
                told,
                plain.version());
    }

    /// What was told at the very moment is no news after it.
    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void anActionIsNotTakenSinceAMomentOnlyWhereItWasToldAfterIt(int seconds, boolean since) {
        Optional<Instant> told = Optional.of(TOLD.plusSeconds(seconds));
        assertThat(action(ActionStatus.AGENCY_HAS_NOT_TAKEN_IT, told).isNotTakenSince(TOLD))
                .isEqualTo(since);
        assertThat(action(ActionStatus.OPEN, told).isNotTakenSince(TOLD)).isFalse();
        assertThat(action(ActionStatus.AGENCY_HAS_NOT_TAKEN_IT, Optional.empty())
                        .isNotTakenSince(TOLD))
                .as("in doubt it was")
                .isTrue();
    }

    /// At its minute an action is due, and not yet overdue.
    @ParameterizedTest
    @CsvSource({"PT-1S, false", "PT0S, false", "PT1S, true"})
    void anActionIsOverdueAfterItsMinuteAndNotAtIt(Duration later, boolean overdue) {
        DueTime due = new DueTime(LocalDateTime.of(2026, 11, 24, 10, 0));
        assertThat(due.passed(TOLD.plus(later))).isEqualTo(overdue);
        assertThat(action(ActionStatus.OPEN, Optional.empty()).isOverdue(TOLD.plus(later)))
                .isEqualTo(overdue);
    }

    /// Practitioners, line managers, senior or named officers, the partnership.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aDisagreementHasOneOfFourLevels(int level) {
        assertThat(new Disagreement(Optional.empty(), "No", level, SharingMark.narrowest()).escalationLevel())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, 9})
    void thereIsNoOtherLevel(int level) {
        assertThatThrownBy(() -> new Disagreement(Optional.empty(), "No", level, SharingMark.narrowest()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
