package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.signature.AttachedFiles;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;
import org.mashhuddle.fixture.AnOrganisation;
import org.mashhuddle.fixture.AnOrganisation.Holder;
import org.mashhuddle.fixture.AnOrganisation.Use;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.SignedWords;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.minutes.organisation.OrganisationFile;

/// The chair signs also with a certificate of their organisation: it signs first, their own key over it, and what
/// cannot sign is refused in words before anything is.
class OrganisationSigningTest {

    private static final SigningReasons REASONS = SigningReasons.over("heard by its named users only");

    @TempDir
    private Path folder;

    private final AnOrganisation council = new AnOrganisation();
    private Scene scene;

    @BeforeEach
    void aMeetingIsHeld() {
        scene = new Scene(folder.resolve("hub"));
        scene.plan();
        scene.open();
        scene.discussHidden();
        scene.discuss();
        scene.closeMeeting();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Holder person(Use use) {
        return council.person(AnOrganisation.keys("EC", 256), use);
    }

    private SignedMinutes sign(byte[] file, char[] password, char[] passphrase) throws IOException {
        Path path = Files.write(folder.resolve("p-carraway.p12"), file);
        return scene.verbs
                .minutes()
                .sign(scene.chair, scene.meeting, passphrase, REASONS, OrganisationFile.of(path, password));
    }

    private SignedMinutes sign(Holder holder) throws IOException {
        return sign(AnOrganisation.file(holder), AnOrganisation.PASSWORD.toCharArray(), Scene.passphrase());
    }

    private void isRefused(byte[] file, String password, Refusal.Kind kind) {
        char[] typed = password.toCharArray();
        char[] passphrase = Scene.passphrase();
        Throwable thrown = catchThrowable(() -> sign(file, typed, passphrase));
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
        assertThat(typed).containsOnly('\0');
        assertThat(passphrase).containsOnly('\0');
        assertThat(scene.verbs.minutes().view(scene.viewer(), scene.meeting).signed())
                .isEmpty();
    }

    private void isRefused(Holder holder, Refusal.Kind kind) {
        isRefused(AnOrganisation.file(holder), AnOrganisation.PASSWORD, kind);
    }

    private byte[] file() {
        return scene.verbs.minutes().pdf(scene.viewer(), scene.meeting);
    }

    @Test
    void bothSignAndVerifyPagesDataRecordAndTrailSayWithWhat() throws IOException {
        Holder holder = council.person();
        SignedMinutes signed = sign(holder);

        CheckWords said = scene.verbs.minutes().verify(scene.viewer(), file());
        String hash = holder.fingerprint().replaceAll("(.{4})(?!$)", "$1 ");
        String certificate =
                "CARRAWAY-FENNIMORE, P (Example Council), issued by Example Issuing CA (Example), SHA-256 " + hash;
        assertThat(said.trusted()).as(said.headline()).isTrue();
        assertThat(said.lines().get(1)).startsWith("Signed by Anne Bennett, chair, ");
        assertThat(said.lines().get(2))
                .isEqualTo("Also signed with a certificate that another authority issued: to " + certificate
                        + ". The hub's own signature over it says that the signer above used it; whether its issuer"
                        + " can be trusted, and whether it was revoked, was not looked at.");
        assertThat(said.lines().toString()).doesNotContain("newer than your list", "another file");
        assertThat(SignedWords.of(file())).contains("Also signed with a certificate of " + certificate);
        assertThat(OrganisationCertificate.saidIn(signed.manifest())).contains(holder.fingerprint());
        try (PDDocument pdf = Loader.loadPDF(file())) {
            assertThat(pdf.getSignatureDictionaries()).hasSize(2);
            assertThat(new String(AttachedFiles.read(pdf).data(), StandardCharsets.UTF_8))
                    .contains("\"Also signed with a certificate of\"", certificate);
        }
    }

    @Test
    void withoutItNothingIsSaidOfIt() throws IOException {
        scene.sign();
        assertThat(SignedWords.of(file())).doesNotContain("Also signed");
        assertThat(scene.verbs.minutes().verify(scene.viewer(), file()).lines().toString())
                .doesNotContain("Also signed");
        assertThat(scene.verbs.minutes().manifest(scene.viewer(), scene.meeting))
                .doesNotContain("alsoSigned");
    }

    @Test
    void whatCannotSignIsRefusedInWordsAndNothingIsSigned() throws IOException {
        Use usual = Use.signing();
        byte[] good = AnOrganisation.file(person(usual));
        isRefused(good, "ferry lanterns", Refusal.Kind.ORGANISATION_PASSWORD);
        isRefused("no such file".getBytes(StandardCharsets.UTF_8), "x", Refusal.Kind.ORGANISATION_FILE);
        isRefused(new byte[2 * 1024 * 1024], "x", Refusal.Kind.ORGANISATION_FILE);
        isRefused(
                AnOrganisation.file(person(usual), person(usual)),
                AnOrganisation.PASSWORD,
                Refusal.Kind.ORGANISATION_NOT_ONE_KEY);
        isRefused(
                AnOrganisation.fileWithoutKey(person(usual)),
                AnOrganisation.PASSWORD,
                Refusal.Kind.ORGANISATION_NOT_ONE_KEY);
        isRefused(
                person(usual.between("2025-01-01T00:00:00Z", "2026-11-23T00:00:00Z")), Refusal.Kind.ORGANISATION_TIME);
        isRefused(
                person(usual.between("2026-11-25T00:00:00Z", "2031-01-01T00:00:00Z")), Refusal.Kind.ORGANISATION_TIME);
        isRefused(person(usual.of(KeyUsage.keyEncipherment)), Refusal.Kind.ORGANISATION_USE);
        isRefused(person(usual.of(KeyPurposeId.id_kp_serverAuth)), Refusal.Kind.ORGANISATION_USE);
        isRefused(council.person(AnOrganisation.keys("RSA", 1024), usual), Refusal.Kind.ORGANISATION_KEY);
        isRefused(council.person(AnOrganisation.keys("EC", 521), usual), Refusal.Kind.ORGANISATION_KEY);
        isRefused(council.withManyIssuers(), Refusal.Kind.ORGANISATION_ISSUERS);
        Throwable none = catchThrowable(() -> scene.verbs
                .minutes()
                .sign(
                        scene.chair,
                        scene.meeting,
                        Scene.passphrase(),
                        REASONS,
                        OrganisationFile.of(folder.resolve("gone.p12"), "x".toCharArray())));
        assertThat(none)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.ORGANISATION_FILE));
    }

    @Test
    void theChairsOwnPassphraseIsNeededAllTheSameAndNobodyElseSigns() throws IOException {
        byte[] good = AnOrganisation.file(person(Use.signing()));
        char[] password = AnOrganisation.PASSWORD.toCharArray();
        Throwable wrong = catchThrowable(() -> sign(good, password, "copper kettle meadow lanterns".toCharArray()));
        assertThat(wrong)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.WRONG_PASSPHRASE));
        assertThat(password).containsOnly('\0');
        Actor taker = new Actor(scene.chair.user(), Set.of(Role.MINUTE_TAKER));
        OrganisationFile file = OrganisationFile.of(folder.resolve("p-carraway.p12"), "x".toCharArray());
        Throwable other = catchThrowable(
                () -> scene.verbs.minutes().sign(taker, scene.meeting, Scene.passphrase(), REASONS, file));
        assertThat(other)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED));
        assertThat(file.toString()).doesNotContain("carraway");
    }
}
