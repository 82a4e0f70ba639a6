package org.mashhuddle.service.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.audit.AuditEvent;

/// A hub that changed nothing has the field's lengths; an administrator lays down its own from today or later, and
/// national ones nobody.
class ClocksOfTheHubTest {

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void aHub() {
        scene = new Scene(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private TimeLimits limits() {
        return scene.verbs.law().view(scene.eye).limits();
    }

    private TimeLimits lay(TimeLimit what, LocalDate from, int amount) {
        return scene.verbs.law().limit(scene.chair, what, from, amount);
    }

    private Refusal.Kind refused(TimeLimit what, LocalDate from, int amount) {
        Throwable thrown = catchThrowable(() -> lay(what, from, amount));
        assertThat(thrown).isInstanceOf(Refusal.class);
        return ((Refusal) thrown).kind();
    }

    @Test
    void aHubThatChangedNothingHasTheLengthsOfTheField() {
        UsualLimits.numbers()
                .forEach((what, number) ->
                        assertThat(limits().on(what, Scene.DAY)).as("%s", what).isEqualTo(number));
        assertThat(TimeLimit.ofTheHub()).containsExactlyInAnyOrderElementsOf(UsualLimits.ofTheHub());
    }

    @Test
    void whatIsLaidDownHoldsFromItsDayAndIsReadAgain() {
        for (TimeLimit what : UsualLimits.ofTheHub()) {
            int usual = UsualLimits.numbers().getOrDefault(what, 0);
            int more = what == TimeLimit.REFERRED_AGAIN ? -1 : 1;
            LocalDate from = Scene.DAY.plusDays(3);
            lay(what, from, usual + more);
            assertThat(limits().on(what, from.minusDays(1))).isEqualTo(usual);
            assertThat(limits().on(what, from)).isEqualTo(usual + more);
            lay(what, from, usual + 2 * more);
            assertThat(limits().on(what, from)).isEqualTo(usual + 2 * more);
            assertThat(limits().of(what)).hasSize(2);
        }
        List<DatedLimit> kept = scene.hub.database.read(
                scene.eye, AuditEvent.of("law.view"), tx -> tx.hub().limits());
        assertThat(kept)
                .containsAll(limits().dated().stream()
                        .filter(each -> UsualLimits.ofTheHub().contains(each.what()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECTIONS, 2026-11-23, 5, HOLDS_IN_THE_PAST",
        "CORRECTIONS, 2026-11-24, 0, LENGTH_NOT_POSSIBLE",
        "CORRECTIONS, 2026-11-24, 91, LENGTH_NOT_POSSIBLE",
        "REPEAT, 2026-11-24, 367, LENGTH_NOT_POSSIBLE",
        "REFERRED_AGAIN, 2026-11-24, 13, LENGTH_NOT_POSSIBLE",
        "PAPERS_AFTER_CLOSE, 2026-11-24, 169, LENGTH_NOT_POSSIBLE",
        "END_OF_DAY, 2026-11-24, 1440, LENGTH_NOT_POSSIBLE",
        "ASSESSMENT, 2026-11-24, 40, NOT_THE_HUBS_OWN",
        "RETURN_INTERVIEW, 2026-11-24, 48, NOT_THE_HUBS_OWN"
    })
    void whatIsPastOrImpossibleOrNationalIsRefused(TimeLimit what, LocalDate from, int amount, Refusal.Kind kind) {
        assertThat(refused(what, from, amount)).isEqualTo(kind);
        assertThat(limits().on(what, Scene.DAY)).isEqualTo(UsualLimits.numbers().get(what));
    }

    @Test
    void correctionsOfAMeetingKeepTheLengthOfItsDay() {
        scene.plan();
        lay(TimeLimit.CORRECTIONS, Scene.DAY.plusDays(1), 20);
        assertThat(closes()).isEqualTo(LocalDate.of(2026, 12, 8));
        lay(TimeLimit.CORRECTIONS, Scene.DAY, 5);
        assertThat(closes()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    private LocalDate closes() {
        MeetingBook book = scene.verbs.meetings().book(scene.eye, scene.meeting);
        return Amendment.closes(
                book.meeting().heldOn(), book.hub().calendar(), book.hub().limits());
    }
}
