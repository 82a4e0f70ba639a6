package org.mashhuddle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final List<String> SIGNS = List.of(
            "a",
            "Z",
            "o",
            "7",
            " ",
            "-",
            "'",
            "`",
            "\u2019",
            ".",
            "_",
            "\u00e9",
            "\u0142",
            "\u00df",
            "\u0130",
            "\u0416",
            "\u738b",
            "\u0663",
            "\u00b2",
            "\u02b0",
            "e\u0301",
            "\ud801\udc00",
            "\u00a0",
            "\t");

    @ParameterizedTest
    @CsvSource({
        "O'Brien, o|brien, obrien",
        "O`Brien, o|brien, obrien",
        "Anne-Marie, anne|marie, annemarie",
        "\u0141ukasz \u0130pek, lukasz|ipek, lukaszipek",
        "14a Example Rd., 14a|example|rd, 14aexamplerd"
    })
    void wordsAreInPlainLetters(String text, String words, String whole) {
        assertThat(PlainLetters.words(text)).containsExactly(words.split("\\|"));
        assertThat(PlainLetters.whole(text)).isEqualTo(whole);
    }

    /// Plain letters take a shorter way than others: with a letter beside them that is none, they take the
    /// longer one and come to the same.
    @Test
    void bothWaysComeToTheSameWords() {
        Random random = new Random(28);
        for (int asked = 0; asked < 3_000; asked++) {
            StringBuilder text = new StringBuilder();
            for (int signs = random.nextInt(12); signs > 0; signs--) {
                text.append(SIGNS.get(random.nextInt(random.nextBoolean() ? 8 : SIGNS.size())));
            }
            String folded = PlainLetters.fold(text.toString());
            assertThat(PlainLetters.fold(text + "\u738b")).isEqualTo(folded + "\u738b");
            List<String> words =
                    WORD.matcher(folded).results().map(MatchResult::group).toList();
            assertThat(PlainLetters.words(text.toString())).isEqualTo(words);
            assertThat(PlainLetters.whole(text.toString())).isEqualTo(String.join("", words));
        }
    }
}
