package org.mashhuddle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "siobhan, siobhan, 0",
        "siobhan, soibhan, 1",
        "siobhan, sioban, 1",
        "siobhan, siobhann, 1",
        "siobhan, siobham, 1",
        "siobhan, soibham, 2",
        "siobhan, isobahn, 2",
        "siobhan, iosbahn, 3",
        "a, '', 1",
        "ab, '', 2"
    })
    void slipsAreCounted(String one, String other, int slips) {
        assertThat(EditDistance.atMost(slips, one, other)).isTrue();
        assertThat(EditDistance.atMost(slips, other, one)).isTrue();
        assertThat(slips == 0 || !EditDistance.atMost(slips - 1, one, other)).isTrue();
    }

    /// Of three letters, so that many are near one another.
    @Test
    void commonsTextCountsTheSame() {
        Random random = new Random(20261128);
        DamerauLevenshteinDistance theirs = new DamerauLevenshteinDistance();
        int near = 0;
        for (int asked = 0; asked < 20_000; asked++) {
            String one = word(random);
            String other = word(random);
            int slips = theirs.apply(one, other);
            for (int most = 0; most <= 3; most++) {
                assertThat(EditDistance.atMost(most, one, other))
                        .as("%s %s %d", one, other, most)
                        .isEqualTo(slips <= most);
            }
            near += slips <= 2 ? 1 : 0;
        }
        assertThat(near).isGreaterThan(1_000);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int letters = random.nextInt(8); letters > 0; letters--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
