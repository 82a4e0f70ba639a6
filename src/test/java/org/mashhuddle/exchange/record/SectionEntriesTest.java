package org.mashhuddle.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.governance.request.HeldEntry;

/// A section of the record as the person it is about reads it: in sentences, each of them true, and nothing said
/// twice.
class SectionEntriesTest {

    private static List<String> said(String json) {
        return SectionEntries.of(json, "Meeting").entries().stream()
                .map(HeldEntry::words)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I want my phone back.|Jordan, via police|I want my phone back. (Jordan, via police).",
                "asleep when seen|Not known, because|Not known, because asleep when seen.",
                "I want to stay||I want to stay."
            })
    void whatTheChildSaysAndToWhom(String said, String heardBy, String read) {
        String json = """
            {"voice": {"said": "%s", "heardBy": "%s", "mark": "in the minutes"}}\
            """.formatted(said, heardBy == null ? "" : heardBy);
        assertThat(said(json)).containsExactly(read);
    }

    @Test
    void aRiskIsSaidWithItsReasons() {
        assertThat(said("""
            {"risk": {"level": "HIGH", "direction": "", "harms": ["County lines"], "indicators": \
            ["Found with drugs", "Older associates"], "because": "seen twice", "protective": ""}}\
            """))
                .containsExactly("The meeting judged the risk to be high. Why it judged so: seen twice."
                        + " The harm it feared: County lines. What showed it: Found with drugs; Older associates.");
    }

    @Test
    void anOutcomeIsSaidByItsNameAlone() {
        assertThat(said("""
            {"decision": {"because": "", "lawfulBasis": "", "mark": "in the minutes", "outcomes": [
              {"label": "NRM referral", "kind": "NRM_REFERRAL", "when": ""},
              {"label": "Review at daily meeting", "kind": "REVIEW", "when": "2026-11-27T09:30"}]}}\
            """))
                .containsExactly(
                        "The meeting decided: NRM referral.",
                        "The meeting decided: Review at daily meeting, for 27/11/2026 09:30.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false|their worker tells them today|The family was not told, because their worker tells them today.",
                "false||The family was not told.",
                "true|by J. Okoro|The family was told: by J. Okoro.",
                "true||The family was told."
            })
    void whetherTheFamilyWasTold(String told, String because, String read) {
        String json = """
            {"decision": {"because": "", "familyTold": "%s", "familyBecause": "%s"}}\
            """.formatted(told, because == null ? "" : because);
        assertThat(said(json)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_YET_SOUGHT||Consent: not yet sought.",
                "OVERRIDDEN|he is not safe|Consent: refused, and overridden, because he is not safe.",
                "NOT_SOUGHT|it would put him at risk|Consent: not sought, because it would put him at risk."
            })
    void whatBecameOfConsent(String consent, String because, String read) {
        String json = """
            {"decision": {"because": "", "consent": "%s", "consentBecause": "%s"}}\
            """.formatted(consent, because == null ? "" : because);
        assertThat(said(json)).containsExactly(read);
    }
}
