package org.mashhuddle.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who the second reader is.
class SigningReasonsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Anne Bennett     | R. Mistry               | true
        Anne Bennett     | Alan Bennett            | true
        Anne Bennett     | Anne Bentley            | true
        Anne Bennett     | P. Shah, deputy chair   | true
        J. Okoro         | James Okoroafor         | true
        Anne Bennett     | anne bennett            | false
        Anne Bennett     | Anne  Bennett           | false
        Anne Bennett     | Bennett, Anne           | false
        Anne Bennett     | A. Bennett              | false
        Anne Bennett     | A Bennett               | false
        Anne Bennett     | Anne                    | false
        Anne Bennett     | Bennett                 | false
        Anne Bennett     | AB                      | false
        Anne Bennett     | A. B.                   | false
        Anne Bennett     | Anne Bennett (chair)    | false
        Zoë O’Neil        | Zoe O'Neil              | false
        J. Okoro         | James Okoro             | false
        Anne Bennett     | ...                     | false
        Anne Bennett     | ''                      | false
        """)
    void isSomebodyElseThanTheSigner(String signer, String reader, boolean other) {
        assertThat(new SigningReasons("", "", "why", reader).isReadBySomebodyElse(signer))
                .isEqualTo(other);
    }
}
