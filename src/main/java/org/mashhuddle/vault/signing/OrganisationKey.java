package org.mashhuddle.vault.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.interfaces.ECKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.security.auth.DestroyFailedException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/// A private key that a signer's organisation gave them in a PKCS#12 file, open for one signing. It is kept nowhere;
/// what Java holds of it goes when nothing here refers to it any more.
public final class OrganisationKey implements AutoCloseable {

    private final PrivateKey key;
    private final List<X509CertificateHolder> chain;

    private OrganisationKey(PrivateKey key, List<X509CertificateHolder> chain) {
        this.key = key;
        this.chain = chain;
    }

    /// Opens a file.
    ///
    /// @param password of the file; whoever asks wipes it
    /// @throws UnusableKeyFile if it is none, the password is another, or there is not one key in it
    public static OrganisationKey open(byte[] pkcs12, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password);
            List<String> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.add(alias);
                }
            }
            if (keys.size() == 1 && store.getKey(keys.getFirst(), password) instanceof PrivateKey key) {
                List<X509CertificateHolder> chain = holders(store.getCertificateChain(keys.getFirst()));
                if (!chain.isEmpty()) {
                    return new OrganisationKey(key, chain);
                }
            }
            throw new UnusableKeyFile(UnusableKeyFile.Kind.NOT_ONE_KEY);
        } catch (UnrecoverableKeyException other) {
            throw new UnusableKeyFile(UnusableKeyFile.Kind.OTHER_PASSWORD);
        } catch (IOException unreadable) {
            throw new UnusableKeyFile(
                    unreadable.getCause() instanceof UnrecoverableKeyException
                            ? UnusableKeyFile.Kind.OTHER_PASSWORD
                            : UnusableKeyFile.Kind.NO_KEY_FILE);
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw unreadable instanceof UnusableKeyFile said
                    ? said
                    : new UnusableKeyFile(UnusableKeyFile.Kind.NO_KEY_FILE);
        }
    }

    private static List<X509CertificateHolder> holders(Certificate @Nullable [] chain)
            throws IOException, GeneralSecurityException {
        List<X509CertificateHolder> holders = new ArrayList<>();
        for (Certificate each : chain == null ? new Certificate[0] : chain) {
            holders.add(new X509CertificateHolder(each.getEncoded()));
        }
        return List.copyOf(holders);
    }

    /// The signer's certificate, then those of its issuers.
    public List<byte[]> chainDer() {
        return chain.stream().map(Authority::der).toList();
    }

    /// Signs: a detached CAdES signature (DER) as PAdES B-B wants it, see [CadesSignature].
    public byte[] cms(byte[] content) throws IOException {
        return new CadesSignature(chain.getFirst(), chain.subList(1, chain.size())).sign(content, signer());
    }

    private ContentSigner signer() throws IOException {
        try {
            return key instanceof ECKey curve
                    ? new LowerHalf(
                            new JcaContentSignerBuilder(CertificateMaker.ALGORITHM).build(key),
                            curve.getParams().getOrder())
                    : new JcaContentSignerBuilder("SHA256withRSA").build(key);
        } catch (OperatorCreationException another) {
            throw new IOException("A key that does not sign as its certificate says", another);
        }
    }

    @Override
    public void close() {
        try {
            key.destroy();
        } catch (DestroyFailedException _) {
            // most keys of Java cannot be wiped; this one is let go
        }
    }

    @Override
    public String toString() {
        return "OrganisationKey";
    }
}
