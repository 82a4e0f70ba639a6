package org.mashhuddle.ui.settings.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mashhuddle.service.hub.Signer;
import org.mashhuddle.service.hub.SignerState;

class SignerWordsTest {

    /// The field for the secret of the authority stands beneath it: the sentence says what for.
    @Test
    void whoSignsNoMoreAndStillHasACertificateIsSaidToHaveOne() {
        assertThat(SignerForm.said(new Signer(SignerState.SIGNS_NOTHING, "", true)))
                .isEqualTo("This user signs nothing. The certificate of before stands until it is withdrawn.");
        assertThat(SignerForm.said(new Signer(SignerState.SIGNS_NOTHING, "", false)))
                .isEqualTo("This user signs nothing.");
        assertThat(SignerForm.said(new Signer(SignerState.SIGNS, "", true))).isEqualTo("This user signs.");
    }
}
