package org.mashhuddle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A name in Cyrillic letters folds to one in ours, with the marks on its letters or without.
class CyrillicLettersTest {

    @Test
    void artyomIsOneNameWithItsDotsAndWithout() {
        assertThat(PlainLetters.fold("Артём")).isEqualTo("artem").isEqualTo(PlainLetters.fold("Артем"));
        assertThat(PlainLetters.fold("АРТЁМ")).isEqualTo("artem");
        assertThat(PlainLetters.fold("Семёнов")).isEqualTo("semenov");
    }

    /// Every letter of the alphabets of Europe, in one sign or as a letter with a mark after it.
    @Test
    void noLetterOfTheseAlphabetsStaysAsItIs() {
        List<String> letters = IntStream.rangeClosed(0x400, 0x45f)
                .mapToObj(Character::toString)
                .toList();
        assertThat(letters)
                .allSatisfy(letter ->
                        assertThat(PlainLetters.fold(letter)).as(letter).matches("[a-z]*"));
        assertThat(PlainLetters.fold("Арте\u0308м")).isEqualTo("artem");
        assertThat(PlainLetters.fold("Ѓорѓи Ќосев")).isEqualTo("gorgi kosev");
    }
}
