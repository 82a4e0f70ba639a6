package org.mashhuddle.document.signature;

/// The rules that a file must keep to be trusted; a refusal names the one that is broken.
public enum Rule {
    /// It can be read as a PDF.
    READABLE,
    /// Its objects stand one after the other, each in one place of a table, as we write them; where they are
    /// packed, each in one place of one stream.
    FORM,
    /// It has a size, a number of objects and unpacked contents as our files have.
    BOUNDED,
    /// It says of itself that it is minutes or a paper of this program.
    OURS,
    /// Exactly the expected signers have signed, in their order.
    SIGNERS,
    /// The signed bytes are the whole file but for the signature itself.
    WHOLE_FILE,
    /// The signature's bytes are as we write them: upper-case hex, one DER value, zeros.
    SIGNATURE_BYTES,
    /// The signed bytes are unchanged.
    UNCHANGED,
    /// The signature is of the one form we make and verifies under its certificate.
    SIGNATURE,
    /// Exactly the expected certificates, made for signing; that of an organisation as the record names it.
    CERTIFICATE,
    /// The certificate was issued by the authority the reader has pinned, and was valid when the
    /// signature was made.
    AUTHORITY,
    /// The role in the certificate is the role on the page and in the record.
    ROLE,
    /// The times in the signatures and in the record fit together.
    TIMES,
    /// Between the signatures only what we write was added.
    ONLY_OURS_ADDED,
    /// No script, layer, annotation, form or action beside the signature fields.
    NOTHING_ACTIVE,
    /// It holds only what our pages hold: no picture, form, alternate, foreign stream or attachment.
    NOTHING_ELSE,
    /// Its fonts are ours: each letter that is drawn is the letter that the file says it is, and is seen.
    LETTERS,
    /// The attached manifest is the one whose hash the file names, and nothing else but the data is
    /// attached.
    ATTACHMENT,
    /// The attached data can be read, and are those of the meeting, the version and the record.
    DATA,
    /// The attached data say what the pages say, word for word and in the same order, and nothing else.
    WORDS,
    /// What is shown beside the pages says what they say: each bookmark its heading, title and properties the same
    /// wherever the file has them.
    BESIDE,
    /// The reader has pinned an authority: without one nothing is trusted.
    PINNED
}
