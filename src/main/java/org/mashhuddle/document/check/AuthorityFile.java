package org.mashhuddle.document.check;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;

/// The file `hub.cer`, in PEM: the authority's certificate, which is all that other programs look
/// for; the list it signed; and the certificates of the hub's earlier authorities. A hub whose
/// authority signed no list hands out the bare certificate (DER), and did so before there were lists.
///
/// @param certificates the authority's first
@SuppressWarnings("ArrayRecordComponent") // parts of a file, never compared
public record AuthorityFile(List<byte[]> certificates, Optional<byte[]> list) {

    private static final String BEGIN = "-----BEGIN ";
    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String LIST = "CMS";

    /// Copies the list.
    public AuthorityFile {
        certificates = List.copyOf(certificates);
    }

    /// Writes it.
    public static byte[] write(byte[] authority, Optional<byte[]> list, List<byte[]> earlier) {
        if (list.isEmpty()) {
            return authority.clone();
        }
        StringWriter text = new StringWriter();
        try (PemWriter pem = new PemWriter(text)) {
            pem.writeObject(new PemObject(CERTIFICATE, authority));
            pem.writeObject(new PemObject(LIST, list.get()));
            for (byte[] each : earlier) {
                pem.writeObject(new PemObject(CERTIFICATE, each));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// Reads it.
    ///
    /// @throws IllegalArgumentException if it is no such file
    static AuthorityFile read(byte[] file) {
        String text = new String(file, StandardCharsets.US_ASCII);
        if (!text.startsWith(BEGIN)) {
            return new AuthorityFile(List.of(file.clone()), Optional.empty());
        }
        List<byte[]> certificates = new ArrayList<>();
        Optional<byte[]> list = Optional.empty();
        try (PemReader pem = new PemReader(new StringReader(text))) {
            for (PemObject each = pem.readPemObject(); each != null; each = pem.readPemObject()) {
                if (each.getType().equals(CERTIFICATE)) {
                    certificates.add(each.getContent());
                } else if (each.getType().equals(LIST) && list.isEmpty()) {
                    list = Optional.of(each.getContent());
                } else {
                    throw new IllegalArgumentException("The file holds something else");
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("The file cannot be read", unreadable);
        }
        return new AuthorityFile(certificates, list);
    }

    @Override
    public String toString() {
        return "AuthorityFile";
    }
}
