package org.mashhuddle.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.Consent;
import org.mashhuddle.domain.access.DecisionGrounds;
import org.mashhuddle.domain.access.PageWords;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.work.Voice;

/// What is typed into a sentence of a page: it ends with one stop, and a capital that was typed does not stand in the
/// middle of it.
class EverySentenceEndsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no new harm was reported|no new harm was reported.",
                "no new harm. |no new harm.",
                "is he safe?|is he safe?",
                "she waits…|she waits…",
                "He said “stop.”|He said “stop.”",
                "He said 'stop!'|He said 'stop!'",
                "seen by the worker (on Tuesday)|seen by the worker (on Tuesday).",
                "(Seen on Tuesday.)|(Seen on Tuesday.)",
                "He calls it “work”|He calls it “work”."
            })
    void oneStop(String typed, String read) {
        assertThat(PageWords.ended(typed)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asleep when seen|Not known, because asleep when seen",
                "Not at home|Not known, because: Not at home",
                "Łucja slept.|Not known, because: Łucja slept.",
                "“no” was all she said|Not known, because “no” was all she said"
            })
    void aCapitalBeginsAfterAColon(String typed, String read) {
        assertThat(new Voice(typed, Voice.NOT_KNOWN, SharingMark.usual()).inWords())
                .isEqualTo(read);
    }

    @Test
    void theGroundsOfADecision() {
        assertThat(DecisionGrounds.none()
                        .consent(Optional.of(Consent.OVERRIDDEN), "He is at risk")
                        .family(Optional.of(true), "by the school")
                        .onPaper())
                .containsExactly(
                        "Consent: refused, and overridden, because: He is at risk.", "Family: told, by the school.");
        assertThat(DecisionGrounds.none()
                        .family(Optional.of(true), "The school tells them.")
                        .onPaper())
                .containsExactly("Family: told. The school tells them.");
    }
}
