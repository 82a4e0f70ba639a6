package org.mashhuddle.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A slice of an import ends early for whoever waits, though never so early that each row is a slice of its own.
class ImportSliceTest {

    @Test
    void goesOnForAsLongAsNobodyWaitsAndForItsLeastLengthWhereSomebodyDoes() {
        assertThat(ImportIntake.goesOn(Duration.ZERO, true)).isTrue();
        assertThat(ImportIntake.goesOn(Duration.ofMillis(4), true)).isTrue();
        assertThat(ImportIntake.goesOn(Duration.ofMillis(5), true)).isFalse();
        assertThat(ImportIntake.goesOn(Duration.ofMillis(199), false)).isTrue();
        assertThat(ImportIntake.goesOn(Duration.ofMillis(200), false)).isFalse();
    }
}
