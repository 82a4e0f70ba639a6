package org.mashhuddle.store.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.work.Words;

/// Whose words and of what kind, as three columns.
///
/// @param whose null until it was chosen
/// @param reportedBy null for the agency's own knowledge
public record WordsColumns(
        @Nullable String whose,
        @Nullable String reportedBy,
        @Nullable String kind) {

    private static final String OWN = "OWN_KNOWLEDGE";
    private static final String REPORTED = "REPORTED";

    public static WordsColumns of(Optional<Words> words) {
        return words.map(WordsColumns::of).orElseGet(() -> new WordsColumns(null, null, null));
    }

    private static WordsColumns of(Words words) {
        return switch (words.whose()) {
            case Words.Whose.OwnKnowledge _ ->
                new WordsColumns(OWN, null, words.kind().name());
            case Words.Whose.ReportedBy other ->
                new WordsColumns(REPORTED, other.by(), words.kind().name());
        };
    }

    public static Optional<Words> words(@Nullable String whose, @Nullable String by, @Nullable String kind) {
        return whose == null || kind == null
                ? Optional.empty()
                : Optional.of(new Words(whose(whose, by), Words.Kind.valueOf(kind)));
    }

    private static Words.Whose whose(String whose, @Nullable String by) {
        return switch (whose) {
            case OWN -> new Words.Whose.OwnKnowledge();
            case REPORTED -> new Words.Whose.ReportedBy(by == null ? "" : by);
            default -> throw new IllegalStateException("Words of kind " + whose);
        };
    }
}
