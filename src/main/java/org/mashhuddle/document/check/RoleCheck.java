package org.mashhuddle.document.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;

/// Whether who signed may stand where they stand: the role in the certificate against the place on
/// the page, the words of the signature, and what the signed manifest says of it.
///
/// @param signedAs how the signer stands to the meeting, as the manifest says it
/// @param predecessor the hash of the manifest that it replaces; empty in the first version
/// @param alsoSignedWith the fingerprint of the organisation's certificate that the manifest names; empty where it
///   names none
/// @param madeAt when the manifest says that it was made, which is when the chair signs; none in a
///   paper
record RoleCheck(List<String> signedAs, String predecessor, String alsoSignedWith, Optional<Instant> madeAt) {

    private static final Set<String> STANDINGS =
            Set.of(Signatory.FOR_CHAIR, Signatory.OWN_TYPING, Signatory.DEPUTY_IN_CHAIR, Signatory.CO_CHAIR);

    /// What minutes say in their manifest. Its hash has been compared; it must be the manifest of
    /// the meeting and the version that the file names.
    static RoleCheck inManifest(byte[] manifest, FileMark mark) {
        try {
            JsonNode tree = JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(new String(manifest, StandardCharsets.UTF_8));
            VerificationFailure.unless(
                    tree.path("reference").asText().equals(mark.reference())
                            && tree.path("version").isInt()
                            && tree.path("version").asInt() == mark.version(),
                    Rule.ATTACHMENT,
                    "The attached manifest is that of another meeting or version than the file names.");
            String before = tree.path("predecessor").asText();
            VerificationFailure.unless(
                    mark.version() == 1 ? before.isEmpty() : before.matches("[0-9a-f]{64}"),
                    Rule.ATTACHMENT,
                    "The attached manifest does not name the version before it as such a version does.");
            List<String> said = new ArrayList<>();
            tree.path("signedAs").forEach(each -> said.add(each.asText()));
            return new RoleCheck(
                    said, before, tree.path(OrganisationCertificate.IN_MANIFEST).asText(), Optional.of(madeAt(tree)));
        } catch (JsonProcessingException unreadable) {
            throw new VerificationFailure(Rule.ATTACHMENT, "The attached manifest cannot be read.");
        }
    }

    /// A paper is sealed, and has no manifest in it.
    static RoleCheck ofPaper() {
        return new RoleCheck(List.of(), "", "", Optional.empty());
    }

    private static Instant madeAt(JsonNode tree) {
        try {
            return Instant.parse(tree.path("madeAt").asText()).truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeParseException unreadable) {
            throw new VerificationFailure(Rule.ATTACHMENT, "The attached manifest does not say when it was made.");
        }
    }

    /// A signature's time is what its maker says. The record that the chair signs is made in that
    /// moment, and whoever countersigns does so later: another time would be one chosen to suit a
    /// certificate.
    void holdsTogether(List<Verdict.Signature> signatures) {
        Instant before = signatures.getFirst().at();
        VerificationFailure.unless(
                madeAt.isEmpty()
                        || signatures.stream()
                                .filter(each -> !each.role().equals(FileMark.MINUTE_TAKER))
                                .allMatch(each -> each.at().equals(madeAt.get())),
                Rule.TIMES,
                "The chair's signature is of another time than the record that it signs.");
        for (Verdict.Signature signature : signatures) {
            VerificationFailure.unless(
                    !signature.at().isBefore(before), Rule.TIMES, "The signatures were not made in their order.");
            before = signature.at();
        }
    }

    /// Refuses another certificate of an organisation than the record names, and one that it does not name.
    void names(Optional<OrganisationCertificate> organisation) {
        VerificationFailure.unless(
                alsoSignedWith.equals(
                        organisation.map(OrganisationCertificate::fingerprint).orElse("")),
                Rule.CERTIFICATE,
                "The record names another certificate of an organisation than the file was signed with.");
    }

    void holds(Verdict.Signature signature) {
        switch (signature.role()) {
            case "chair" -> chair(signature);
            case "organisation" -> keep(signature.reason().equals(OrganisationCertificate.CAPACITY), signature);
            case "minute-taker" ->
                keep(
                        signature.certified().role() == SigningRole.MINUTE_TAKER
                                && signature.certified().byPolicy(),
                        signature);
            case "seal" -> keep(signature.certified().role() == SigningRole.SEAL, signature);
            default -> keep(false, signature);
        }
    }

    private void chair(Verdict.Signature signature) {
        boolean forChair = signature.reason().startsWith(Signatory.FOR_CHAIR_WORDS);
        VerificationFailure.unless(
                forChair == signedAs.contains(Signatory.FOR_CHAIR),
                Rule.ROLE,
                "The signature and the record do not say alike as whom the minutes were signed.");
        boolean inChair = signedAs.contains(Signatory.DEPUTY_IN_CHAIR);
        boolean coChair = signedAs.contains(Signatory.CO_CHAIR);
        VerificationFailure.unless(
                STANDINGS.containsAll(signedAs)
                        && coChair == signature.reason().equals(Signatory.CO_CHAIR_WORDS)
                        && !(coChair && (forChair || inChair)),
                Rule.ROLE,
                "The signature and the record do not say alike as whom the minutes were signed.");
        switch (signature.certified().role()) {
            case CHAIR -> keep(!inChair, signature);
            case DEPUTY_CHAIR ->
                VerificationFailure.unless(
                        !coChair
                                && (forChair
                                        || inChair
                                        || !signature.certified().byPolicy()),
                        Rule.ROLE,
                        "A deputy chair has signed in the chair's place, and the record does not say why.");
            case MINUTE_TAKER, SEAL, NONE -> keep(false, signature);
        }
    }

    private static void keep(boolean kept, Verdict.Signature signature) {
        VerificationFailure.unless(
                kept,
                Rule.ROLE,
                "The certificate is one of another role ("
                        + signature.certified().role().word() + ") than the place it signed in (" + signature.role()
                        + ").");
    }
}
