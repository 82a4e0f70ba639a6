package org.mashhuddle.document.signature;

import java.io.IOException;

/// A signing key as the documents see it: bytes in, a detached CMS signature out (CAdES for PAdES
/// B-B: signed attributes content-type, message-digest and signing-certificate-v2, no
/// signing-time).
@FunctionalInterface
public interface CmsSigner {

    /// The DER of the detached signature over the content.
    byte[] sign(byte[] content) throws IOException;
}
