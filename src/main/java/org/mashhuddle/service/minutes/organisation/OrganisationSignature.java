package org.mashhuddle.service.minutes.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.mashhuddle.document.check.OrganisationChain;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.PdfSigner;
import org.mashhuddle.document.signature.SignatureOf;
import org.mashhuddle.document.signature.SignatureSection;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.vault.signing.OrganisationKey;
import org.mashhuddle.vault.signing.UnusableKeyFile;

/// The certificate of the signer's organisation, open for one signing. It signs first; the signer's own key of this
/// hub signs over it.
public final class OrganisationSignature implements AutoCloseable {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MAY_GROW = 16; // the numbers of a signature over a curve are not always of one length

    private final OrganisationKey key;
    private final OrganisationCertificate certificate;

    private OrganisationSignature(OrganisationKey key, OrganisationCertificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /// Opens it, and refuses in words what cannot sign at this time.
    ///
    /// @param file stays open
    public static OrganisationSignature open(OrganisationFile file, Instant at) {
        OrganisationKey key = key(file);
        try {
            OrganisationChain chain = OrganisationChain.of(key.chainDer());
            chain.unfit(at).ifPresent(why -> {
                throw new Refusal(
                        switch (why) {
                            case KEY -> Refusal.Kind.ORGANISATION_KEY;
                            case USE -> Refusal.Kind.ORGANISATION_USE;
                            case TIME -> Refusal.Kind.ORGANISATION_TIME;
                            case ISSUERS -> Refusal.Kind.ORGANISATION_ISSUERS;
                        });
            });
            if (key.cms(new byte[0]).length > SignatureSection.RESERVED - MAY_GROW) {
                throw new Refusal(Refusal.Kind.ORGANISATION_ISSUERS);
            }
            return new OrganisationSignature(key, chain.said());
        } catch (IOException | IllegalArgumentException unreadable) {
            key.close();
            throw new Refusal(Refusal.Kind.ORGANISATION_FILE);
        } catch (Refusal refused) {
            key.close();
            throw refused;
        }
    }

    private static OrganisationKey key(OrganisationFile file) {
        byte[] bytes = bytes(file.path());
        try {
            return OrganisationKey.open(bytes, file.password());
        } catch (UnusableKeyFile unusable) {
            throw new Refusal(
                    switch (unusable.kind()) {
                        case NO_KEY_FILE -> Refusal.Kind.ORGANISATION_FILE;
                        case OTHER_PASSWORD -> Refusal.Kind.ORGANISATION_PASSWORD;
                        case NOT_ONE_KEY -> Refusal.Kind.ORGANISATION_NOT_ONE_KEY;
                    });
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /// No more is read than shows that it is too large.
    private static byte[] bytes(Path path) {
        try (InputStream file = Files.newInputStream(path)) {
            byte[] bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) {
                return bytes;
            }
        } catch (IOException unreadable) {
            throw new Refusal(Refusal.Kind.ORGANISATION_FILE);
        }
        throw new Refusal(Refusal.Kind.ORGANISATION_FILE);
    }

    /// What is said of it.
    public OrganisationCertificate certificate() {
        return certificate;
    }

    /// Signs a prepared file, in the name of whoever signs over it.
    public byte[] under(byte[] prepared, String name, Instant at) {
        SignatureOf who = new SignatureOf(FileMark.ORGANISATION, name, OrganisationCertificate.CAPACITY, at);
        return new PdfSigner().sign(prepared, who, content -> {
            try {
                return key.cms(content);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Override
    public void close() {
        key.close();
    }

    @Override
    public String toString() {
        return certificate.toString();
    }
}
