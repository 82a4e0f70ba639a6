package org.mashhuddle.service.backups;

import java.util.Optional;

/// A backup or a restore was not made; the message is a sentence for the person in front of it,
/// without anybody's name.
public final class BackupFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Optional<BackupTrouble> trouble;

    /// @param sentence what is wrong and what to do
    public BackupFailure(String sentence) {
        super(sentence);
        this.trouble = Optional.empty();
    }

    /// @param trouble what is wrong with a folder
    BackupFailure(BackupTrouble trouble, String sentence) {
        super(sentence);
        this.trouble = Optional.of(trouble);
    }

    /// The sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /// What is wrong with a folder; nothing where somebody stopped it.
    Optional<BackupTrouble> trouble() {
        return trouble;
    }
}
