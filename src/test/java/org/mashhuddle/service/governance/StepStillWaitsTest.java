package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.governance.StillWanted;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.service.MarkedChild;
import org.mashhuddle.service.core.Refusal;

/// A record is not destroyed while a step of what was done to protect the child waits for the next.
class StepStillWaitsTest {

    @TempDir
    private Path folder;

    private MarkedChild at;

    @BeforeEach
    void aSignedMeeting() {
        at = new MarkedChild(folder);
    }

    @AfterEach
    void close() {
        at.close();
    }

    private Set<StillWanted> wanted() {
        return at.verbs.destruction().plan(at.hub.viewer(), at.child.id()).wanted();
    }

    /// Referred to the National Referral Mechanism, and nobody knows what came of it: the child still comes
    /// back. Where a meeting closed its work with the step in sight, or the child has died, nothing is waited
    /// for.
    @Test
    void nothingIsDestroyedWhileAStepToProtectWaits() {
        step(MeasureState.NRM_REFERRED, LocalDate.of(2026, 11, 24));
        at.timePasses();
        at.confirmed();
        at.released();
        assertThat(wanted()).contains(StillWanted.MEASURE_OPEN);
        assertThatThrownBy(() -> at.verbs.destruction().destroy(at.hub.chair(), at.child.id(), "Past its time"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.STILL_WANTED));
        step(MeasureState.REASONABLE_NEGATIVE, LocalDate.of(2026, 11, 25));
        assertThat(wanted()).doesNotContain(StillWanted.MEASURE_OPEN);
        step(MeasureState.NRM_REFERRED, LocalDate.of(2026, 11, 26));
        assertThat(wanted()).contains(StillWanted.MEASURE_OPEN);
        at.verbs.lives().died(at.hub.chair(), at.child.id(), new Death(Optional.empty(), "Example Hospital"));
        assertThat(wanted()).doesNotContain(StillWanted.MEASURE_OPEN);
    }

    private void step(MeasureState state, LocalDate on) {
        at.hub.clock.pass(Duration.ofSeconds(1));
        at.verbs
                .measures()
                .add(
                        at.hub.chair(),
                        new Measure(
                                new MeasureId(UUID.randomUUID()),
                                at.child.id(),
                                Measure.NRM,
                                state,
                                on,
                                Optional.empty(),
                                "",
                                "",
                                MarkedText.narrowest("because"),
                                Provenance.here()));
    }
}
