package org.mashhuddle.service.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.papers.IssuedFile;

/// A signature is good only in the time of its certificate, and what is signed is kept for ever: outside that time,
/// after three years or by a clock that is wrong, nothing is signed and nothing goes out.
class CertificateTimeTest {

    private static final Duration FOUR_YEARS = Duration.ofDays(4 * 366L);
    /// The life of a signer’s certificate, with the leap day of 2028.
    private static final int THREE_YEARS = 3 * 365 + 1;

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void held() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private void sign() {
        hub.services
                .minutes()
                .sign(hub.chair(), hub.today, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
    }

    private List<IssuedFile> issue() {
        return hub.services.papers().issue(hub.chair(), hub.today);
    }

    private static void isRefused(Runnable verb, Refusal.Kind kind) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }

    private void isGood(byte[] file) {
        assertThat(new CheckService()
                        .check(file, hub.services.minutes().authorityCertificate(hub.viewer()))
                        .trusted())
                .isTrue();
    }

    @Test
    void aClockThatWasSetBackSignsNothingAndIssuesNothing() {
        Duration back = Duration.ofDays(400);
        hub.clock.pass(back.negated());
        isRefused(this::sign, Refusal.Kind.CLOCK_BEFORE_CLOSE);
        isRefused(this::issue, Refusal.Kind.CLOCK_BEFORE_CERTIFICATE);
        hub.clock.pass(back);
        sign();
        isGood(hub.services.minutes().pdf(hub.viewer(), hub.today));
        assertThat(issue()).isNotEmpty().allSatisfy(file -> isGood(file.pdf()));
    }

    /// Minutes that were signed before the meeting ended say what cannot be.
    @Test
    void aClockThatWasSetBackToTheMeetingSignsNothing() {
        Instant closed = hub.services
                .meetings()
                .book(hub.viewer(), hub.today)
                .meeting()
                .times()
                .closedAt()
                .orElseThrow();
        Duration back = Duration.between(closed, hub.clock.instant()).plusSeconds(1);
        hub.clock.pass(back.negated());
        isRefused(this::sign, Refusal.Kind.CLOCK_BEFORE_CLOSE);
        hub.clock.pass(back);
        sign();
        isGood(hub.services.minutes().pdf(hub.viewer(), hub.today));
    }

    @Test
    void afterThreeYearsBothAreMadeAnewAndWhatWasSignedBeforeStaysGood() {
        sign();
        byte[] before = hub.services.minutes().pdf(hub.viewer(), hub.today);
        hub.clock.pass(FOUR_YEARS);
        isRefused(this::issue, Refusal.Kind.SEAL_ENDED);
        CertificateService certificates = hub.session.services().certificates();
        assertThat(certificates.signers(hub.viewer()).get(hub.chair().user()).state())
                .isEqualTo(SignerState.WAITING);
        certificates.certify(hub.chair(), hub.chair().user(), DemoDay.PASSPHRASE.toCharArray());
        hub.clock.pass(Duration.ofMinutes(1));
        assertThat(certificates.signers(hub.viewer()).get(hub.chair().user()).state())
                .isEqualTo(SignerState.SIGNS);
        assertThat(issue()).isNotEmpty().allSatisfy(file -> isGood(file.pdf()));
        isGood(before);
    }

    /// In its last thirty days it waits for another, and still signs.
    @Test
    void inItsLastThirtyDaysACertificateWaitsForAnotherAndStillSigns() {
        CertificateService certificates = hub.session.services().certificates();
        hub.clock.pass(Duration.ofDays(THREE_YEARS - 31));
        assertThat(certificates.signers(hub.viewer()).get(hub.chair().user()).state())
                .isEqualTo(SignerState.SIGNS);
        hub.clock.pass(Duration.ofDays(2));
        assertThat(certificates.signers(hub.viewer()).get(hub.chair().user()).state())
                .isEqualTo(SignerState.WAITING);
        sign();
        isGood(hub.services.minutes().pdf(hub.viewer(), hub.today));
    }

    @Test
    void whoseCertificateHasEndedSignsNothing() {
        hub.clock.pass(FOUR_YEARS);
        isRefused(this::sign, Refusal.Kind.CERTIFICATE_ENDED);
        hub.session
                .services()
                .certificates()
                .certify(hub.chair(), hub.chair().user(), DemoDay.PASSPHRASE.toCharArray());
        hub.clock.pass(Duration.ofMinutes(1));
        sign();
        isGood(hub.services.minutes().pdf(hub.viewer(), hub.today));
    }
}
