package org.mashhuddle.domain.work;

/// Whose words a contribution is, and of what kind (`product.md`, rule 2).
public record Words(Whose whose, Kind kind) {

    /// Where the speaker has it from.
    public sealed interface Whose {
        /// The speaker's agency knows it itself.
        record OwnKnowledge() implements Whose {}

        /// Somebody told it.
        ///
        /// @param by who, in words: "mother"
        record ReportedBy(String by) implements Whose {
            @Override
            public String toString() {
                return "ReportedBy[withheld]";
            }
        }
    }

    /// What kind of words.
    public enum Kind {
        /// Something that happened.
        FACT("fact"),
        /// What a professional thinks of it.
        OPINION("opinion"),
        /// Both, told together.
        FACT_AND_OPINION("fact and opinion");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// As it is written: "fact and opinion".
        public String word() {
            return word;
        }
    }

    /// As it is written on papers: "Own knowledge, fact", "Mother, reported; fact".
    public String onPaper() {
        return switch (whose) {
            case Whose.OwnKnowledge _ -> "Own knowledge, " + kind.word();
            case Whose.ReportedBy _ when !areSomebodys() -> "Reported, not said by whom; " + kind.word();
            case Whose.ReportedBy other -> other.by() + ", reported; " + kind.word();
        };
    }

    /// Whether it is said whose they are: who told it, where somebody did.
    public boolean areSomebodys() {
        return !(whose instanceof Whose.ReportedBy other && other.by().isBlank());
    }
}
