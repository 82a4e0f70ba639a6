package org.mashhuddle.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Consent;
import org.mashhuddle.domain.access.DecisionGrounds;

/// What a decision sets off and says beside its rationale, by keyboard alone.
class DecisionJourney extends MeetingJourney {

    @Override
    void before() {
        room.roomTo(4, 2);
    }

    private DecisionGrounds grounds() {
        return room.book().discussion(room.item(4)).decision().grounds();
    }

    @Test
    void consentAndTheFamilyAreSaidByKeysAndWhatIsSetOffStandsThere() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT5);
        type("social care ass");
        keys(KeyCode.ENTER);
        assertThat(lookup("#decision-sets-off").queryLabeled().getText())
                .startsWith("At the close: Assessment due ")
                .contains("the new referral is answered");
        picture("decision-sets-off");
        keys(KeyCode.TAB);
        assertThat(caret()).startsWith("because@");
        type("Knife in his bag.");
        interact(() -> lookup("#consent-because").query().requestFocus());
        keys(KeyCode.ALT, KeyCode.DOWN);
        picture("decision-consent");
        type("n");
        assertThat(caret()).startsWith("consent-because@");
        type("it would warn who gave it to him");
        keys(KeyCode.TAB);
        assertThat(caret()).startsWith("family-because@");
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.ESCAPE);
        assertThat(caret()).startsWith("family-because@");
        keys(KeyCode.ALT, KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(caret()).startsWith("family-because@");
        type("J. Okoro today");
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        picture("decision-grounds");
        assertThat(grounds().consent()).contains(Consent.NOT_SOUGHT);
        assertThat(grounds().consentBecause()).isEqualTo("it would warn who gave it to him");
        assertThat(grounds().familyTold()).isPresent();
        assertThat(grounds().familyBecause()).isEqualTo("J. Okoro today");
    }
}
