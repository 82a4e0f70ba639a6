package org.mashhuddle.service.backups;

/// A backup or a restore was not made; the message is a sentence for the person in front of it,
/// without anybody's name.
public final class BackupFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param sentence what is wrong and what to do
    public BackupFailure(String sentence) {
        super(sentence);
    }

    /// The sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
