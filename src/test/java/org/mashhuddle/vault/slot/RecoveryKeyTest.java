package org.mashhuddle.vault.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryKeyTest {

    private static final long SEED = 99;

    @Test
    void whatIsPrintedIsReadBackHoweverItIsTyped() {
        for (int round = 0; round < 50; round++) {
            String printed = RecoveryKey.fresh(new SecureRandom()).printed();
            assertThat(printed).matches("([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(read(printed)).isEqualTo(printed);
            assertThat(read(printed.toLowerCase(Locale.ROOT).replace("-", ""))).isEqualTo(printed);
            assertThat(read("  " + printed.replace("-", " – ") + "\n")).isEqualTo(printed);
            assertThat(read(printed.replace('0', 'o').replace('1', 'l'))).isEqualTo(printed);
            assertThat(read(printed.replace('0', 'O').replace('1', 'I'))).isEqualTo(printed);
        }
    }

    @Test
    void oneWrongOrTwoSwappedCharactersAreNoticed() {
        SplittableRandom random = new SplittableRandom(SEED);
        String printed = RecoveryKey.fresh(new SecureRandom()).printed().replace("-", "");
        for (int at = 0; at < printed.length(); at++) {
            char other = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(random.nextInt(32));
            if (other != printed.charAt(at)) {
                assertThat(problem(printed.substring(0, at) + other + printed.substring(at + 1)))
                        .as("seed %d, place %d", SEED, at)
                        .isEqualTo(RecoveryKeyProblem.CHECKSUM);
            }
            if (at > 0 && printed.charAt(at) != printed.charAt(at - 1)) {
                String swapped = printed.substring(0, at - 1)
                        + printed.charAt(at)
                        + printed.charAt(at - 1)
                        + printed.substring(at + 1);
                assertThat(problem(swapped)).isEqualTo(RecoveryKeyProblem.CHECKSUM);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT",
        "ABCD-EFGH, TOO_SHORT",
        "ABCU, STRANGE_CHARACTER",
        "AB.C, STRANGE_CHARACTER",
        "ßA, STRANGE_CHARACTER"
    })
    void otherTextsSayWhatIsWrong(String typed, RecoveryKeyProblem problem) {
        assertThat(problem(typed)).isEqualTo(problem);
        assertThat(problem("A".repeat(57))).isEqualTo(RecoveryKeyProblem.TOO_LONG);
    }

    private static String read(String typed) {
        assertThat(RecoveryKey.parse(typed)).isInstanceOf(RecoveryReading.Read.class);
        return ((RecoveryReading.Read) RecoveryKey.parse(typed)).key().printed();
    }

    private static RecoveryKeyProblem problem(String typed) {
        assertThat(RecoveryKey.parse(typed)).isInstanceOf(RecoveryReading.Refused.class);
        return ((RecoveryReading.Refused) RecoveryKey.parse(typed)).problem();
    }
}
