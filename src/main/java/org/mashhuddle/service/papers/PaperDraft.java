package org.mashhuddle.service.papers;

import java.util.Optional;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.reader.SheetText;

/// What is to be put on pages.
public sealed interface PaperDraft {

    /// A paper written for its recipient.
    record Written(Paper paper) implements PaperDraft {}

    /// The pages of the signed minutes, to be numbered.
    ///
    /// @param hash of the signed file
    @SuppressWarnings("ArrayRecordComponent") // a file; the hash stands for it
    record Copy(PaperHead head, String hash, byte[] minutes) implements PaperDraft {
        @Override
        public String toString() {
            return "Copy[" + hash + "]";
        }
    }

    /// Its words, to be pasted; none where it is only pages.
    default Optional<String> asText() {
        return switch (this) {
            case Written written
            when written.paper() instanceof Paper.Sheet sheet -> Optional.of(SheetText.of(sheet.head(), sheet.parts()));
            case Written _, Copy _ -> Optional.empty();
        };
    }

    /// Whether both hold the same words, whatever number and time they bear.
    default boolean saysTheSame(PaperDraft other) {
        return switch (this) {
            case Written mine -> other instanceof Written theirs && mine.paper().equals(theirs.paper());
            case Copy mine -> other instanceof Copy theirs && mine.hash().equals(theirs.hash());
        };
    }
}
