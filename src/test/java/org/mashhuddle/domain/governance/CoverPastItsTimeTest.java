package org.mashhuddle.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.hub.MeetingId;

/// A cover is kept 25 years from the meeting's day, its last day included.
class CoverPastItsTimeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static RetentionSchedule schedule(boolean confirmed) {
        return new RetentionSchedule(
                Arrays.stream(RetentionClass.values())
                        .map(RetentionClass::proposed)
                        .toList(),
                confirmed
                        ? Optional.of(new RetentionSchedule.Confirmation(TODAY, "Head of records", "Minute 12"))
                        : Optional.empty());
    }

    private static CoverPastItsTime.Held held(String day) {
        return new CoverPastItsTime.Held(
                new MeetingId(new UUID(6, day.hashCode())), "Daily MASH", LocalDate.parse(day), 2);
    }

    private static List<CoverPastItsTime> of(boolean confirmed, List<LegalHold> holds, String day) {
        return CoverPastItsTime.of(schedule(confirmed), holds, List.of(held(day)), TODAY);
    }

    @ParameterizedTest
    @CsvSource({"2001-11-23, true", "2001-11-24, false", "2001-11-25, false", "1999-01-01, true"})
    void aCoverIsListedTheDayAfterItsLast(String day, boolean listed) {
        assertThat(of(true, List.of(), day)).hasSize(listed ? 1 : 0);
        assertThat(of(false, List.of(), day)).isEmpty();
    }

    @Test
    void aHoldOfTheWholeHubKeepsItAndOneOfASubjectDoesNot() {
        LegalHold all = new LegalHold(
                new UUID(1, 1),
                LegalHold.Scope.HUB,
                Optional.empty(),
                "An inquiry",
                TODAY,
                Optional.empty(),
                Optional.empty());
        LegalHold other = new LegalHold(
                new UUID(1, 2),
                LegalHold.Scope.EXPLOITATION_AND_SEXUAL_ABUSE,
                Optional.empty(),
                "x",
                TODAY,
                Optional.empty(),
                Optional.empty());
        assertThat(of(true, List.of(all), "1999-01-01").getFirst().held()).contains(all);
        assertThat(of(true, List.of(other), "1999-01-01").getFirst().held()).isEmpty();
    }
}
