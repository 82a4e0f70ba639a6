package org.mashhuddle.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AMeeting;

/// Who comes back on a day comes back on it, and to the meeting it was said to; where that did not
/// hear of them, to the one that takes everybody, the day after.
class DatedReturnTest {

    private static final LocalDate DAY = AMeeting.DAY;

    private static DatedReturn due(LocalDate due, Optional<MeetingTypeId> type) {
        return new DatedReturn(
                new SubjectId(new UUID(1, 1)),
                DatedReturn.Kind.REVIEW,
                DAY.minusDays(9),
                due,
                MarkedText.ours("Review"),
                "A. Bennett",
                Instant.parse("2026-11-15T10:00:00Z"),
                type);
    }

    @ParameterizedTest
    @CsvSource({"-1, true, true, true", "0, true, true, false", "1, false, false, false"})
    void itIsReachedOnItsDay(int days, boolean atAny, boolean atItsOwn, boolean atAnothers) {
        LocalDate due = DAY.plusDays(days);
        assertThat(due(due, Optional.empty()).isReached(DAY, AMeeting.DAILY)).isEqualTo(atAny);
        assertThat(due(due, Optional.of(AMeeting.DAILY.id())).isReached(DAY, AMeeting.DAILY))
                .isEqualTo(atItsOwn);
        assertThat(due(due, Optional.of(new MeetingTypeId(new UUID(7, 7)))).isReached(DAY, AMeeting.DAILY))
                .isEqualTo(atAnothers);
    }
}
