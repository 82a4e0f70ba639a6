package org.mashhuddle.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {

    private static final PassphraseRules RULES =
            new PassphraseRules(List.of("Sampleshire MASH", "Anne Bennett", "O'Neill-Łucka"));

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "fourteen chars, TOO_SHORT",
        "aaaaaaaaaaaaaaaa, TOO_SIMPLE",
        "abababababababab, TOO_SIMPLE",
        "abcdefghijklmnopqrs, TOO_SIMPLE",
        "Password123456789, COMMON",
        "P4ssw0rd P4ssw0rd 2026!, COMMON",
        "correct horse battery staple, COMMON",
        "qwertyuiopasdfghjkl, COMMON",
        "Safeguarding-Children-2026, COMMON",
        "Sampleshire Bennett 1, OWN_WORDS",
        "anne.bennett@sampleshire, OWN_WORDS",
        "Sámplèshire Anne 77, OWN_WORDS"
    })
    void whatEverybodyTriesFirstIsRefused(String text, PassphraseProblem problem) {
        assertThat(RULES.check(Passphrase.of(text))).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teapot marble quay lorry nimble",
                "fifteen chars x",
                "Zażółć gęślą jaźń dziś",
                "Anne likes very blue porridge",
                "🦊🐢🦉🐝🐙🦀🐳🐌🦋🐞🐜🦎🐍🐊🦓"
            })
    void aLongOneOfOnesOwnIsTaken(String text) {
        assertThat(RULES.check(Passphrase.of(text))).isEmpty();
    }

    @Test
    void moreThanAThousandCharactersAreRefused() {
        String text = "teapot marble quay lorry ".repeat(50);
        assertThat(RULES.check(Passphrase.of(text))).contains(PassphraseProblem.TOO_LONG);
    }

    @Test
    void theSameAccentsTypedTwoWaysAreTheSamePassphrase() {
        Passphrase composed = Passphrase.of("caf\u00e9 marble quay");
        Passphrase combining = Passphrase.of("cafe\u0301 marble quay");
        assertThat(composed.isSameAs(combining)).isTrue();
        assertThat(composed.isSameAs(Passphrase.of("cafe marble quay"))).isFalse();
    }

    @Test
    void closingWipesAndNothingIsShown() {
        char[] typed = "teapot marble quay".toCharArray();
        Passphrase passphrase = Passphrase.of(typed);
        assertThat(passphrase.toString()).isEqualTo("Passphrase");
        assertThat(passphrase.reveal()).isEqualTo("teapot marble quay".toCharArray());
        passphrase.close();
        assertThat(typed).containsOnly('\0');
    }

    @Test
    void fiveWordsAreLongVariedAndFollowTheRules() {
        FiveWords words = new FiveWords(new SecureRandom());
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            Passphrase passphrase = words.next();
            String text = new String(passphrase.reveal());
            assertThat(text.split(" ")).hasSize(5);
            assertThat(RULES.check(passphrase)).as(text).isEmpty();
            made.add(text);
        }
        assertThat(made).hasSize(500);
    }

    @Test
    void theWordListIsLongPlainAndWithoutRepeats() {
        List<String> words = FiveWords.shipped("words.txt");
        assertThat(words)
                .hasSizeGreaterThanOrEqualTo(1296)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(words).allMatch(word -> word.matches("[a-z]{3,9}"));
    }
}
