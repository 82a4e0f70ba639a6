package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// The short form of a random history plays the first of its seeds, and none that nobody wrote down.
class SeedsTest {

    private static final long[] ALL = {7, 8, 9};

    @Test
    void theShortFormPlaysTheFirst() {
        assertThat(Seeds.Played.first(ALL, 1)).containsExactly(7);
        assertThat(Seeds.Played.first(ALL, 3)).containsExactly(ALL);
    }

    @Test
    void oneLongerThanTheListOrOfNoneIsRefused() {
        assertThatThrownBy(() -> Seeds.Played.first(ALL, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Seeds.Played.first(ALL, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void othersCanBeAskedFor() {
        assertThat(Seeds.Played.others("")).isEmpty();
        assertThat(Seeds.Played.others("101-103").orElseThrow()).containsExactly(101, 102, 103);
        assertThat(Seeds.Played.others("8").orElseThrow()).containsExactly(8);
    }
}
