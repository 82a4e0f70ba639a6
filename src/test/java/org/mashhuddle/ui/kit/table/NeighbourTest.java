package org.mashhuddle.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The row on which the next key is pressed, once the one before it has gone.
class NeighbourTest {

    private static final List<String> BEFORE = List.of("amira", "jordan", "kayla", "noah");

    @Test
    void whoeverIsStillThereStaysChosenWhereverTheyWent() {
        assertThat(Neighbour.of("jordan", BEFORE, List.of("noah", "kayla", "jordan")))
                .contains("jordan");
        assertThat(Neighbour.of("lewis", BEFORE, List.of("amira", "lewis"))).contains("lewis");
    }

    @Test
    void theNextOneComesUpAndTheSiblingThatLeftTooIsPassed() {
        assertThat(Neighbour.of("jordan", BEFORE, List.of("amira", "kayla", "noah")))
                .contains("kayla");
        assertThat(Neighbour.of("jordan", BEFORE, List.of("amira", "noah"))).contains("noah");
    }

    @Test
    void atTheFootItIsTheOneBefore() {
        assertThat(Neighbour.of("noah", BEFORE, List.of("amira", "jordan", "kayla")))
                .contains("kayla");
        assertThat(Neighbour.of("noah", BEFORE, List.of("amira"))).contains("amira");
    }

    @Test
    void amongStrangersThereIsNone() {
        assertThat(Neighbour.of("noah", BEFORE, List.of("lewis"))).isEmpty();
        assertThat(Neighbour.of("noah", BEFORE, List.of())).isEmpty();
        assertThat(Neighbour.of("lewis", List.of(), List.of("amira"))).isEmpty();
    }
}
