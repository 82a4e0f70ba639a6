package org.mashhuddle.ui.kit.text;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Locale;
import org.mashhuddle.service.backups.BackupFailure;
import org.mashhuddle.service.core.Refusal;

/// What a person is told when a verb was refused, or failed.
public final class RefusalWords {

    private RefusalWords() {}

    /// A sentence that says what is wrong and what is expected.
    public static String of(Exception failure) {
        if (failure instanceof BackupFailure trouble) {
            return trouble.sentence();
        }
        if (failure instanceof Refusal refused) {
            return of(refused);
        }
        return Refusal.kindOf(failure).map(RefusalWords::of).orElseGet(() -> words("refusal.fault"));
    }

    /// Whether there is a sentence for this failure of its own; for any other the log is named.
    public static boolean hasOwn(Exception failure) {
        return failure instanceof BackupFailure || Refusal.kindOf(failure).isPresent();
    }

    private static String of(Refusal refused) {
        return refused.where().isEmpty() ? of(refused.kind()) : words(key(refused.kind()), refused.where());
    }

    /// The sentence of a refusal.
    public static String of(Refusal.Kind kind) {
        return words(key(kind));
    }

    private static String key(Refusal.Kind kind) {
        return "refusal." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
