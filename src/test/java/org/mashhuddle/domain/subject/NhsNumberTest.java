package org.mashhuddle.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", " 943-476-5919 ", "943\u00a0476\u00a05919"})
    void spacingDoesNotMatter(String text) {
        assertThat(NhsNumber.parse(text)).map(NhsNumber::canonical).hasValue("943 476 5919");
    }

    @Test
    void theRangeThatIsNeverIssuedIsValidAndKnownAsInvented() {
        assertThat(NhsNumber.parse("999 000 0018")).map(NhsNumber::isInvented).hasValue(true);
        assertThat(NhsNumber.parse("9434765919")).map(NhsNumber::isInvented).hasValue(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "943476591", "94347659190", "9434765918", "943476591X", "٩٤٣٤٧٦٥٩١٩"})
    void whatIsNotANumberIsEmpty(String text) {
        assertThat(NhsNumber.parse(text)).isEmpty();
    }

    @Test
    void oneDigitRepeatedPassesModulo11ButIsAPlaceholder() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(NhsNumber.parse(String.valueOf(digit).repeat(10))).isEmpty();
        }
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        String right = "9434765919";
        for (int i = 0; i < 10; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = right.substring(0, i) + digit + right.substring(i + 1);
                assertThat(NhsNumber.parse(other).isPresent()).isEqualTo(other.equals(right));
            }
        }
    }

    @Test
    void neitherTextNorErrorNamesTheNumber() {
        assertThat(new NhsNumber("9434765919").toString()).doesNotContain("9434765919", "5919");
        assertThatThrownBy(() -> new NhsNumber("9434765918"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("9434765918");
    }
}
