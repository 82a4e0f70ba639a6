package org.mashhuddle.domain.paper;

import java.util.stream.Stream;

/// What kind of paper goes out to one agency.
public enum PaperKind {
    /// Every action of the meeting that the agency may know.
    ACTION_LIST("action-list"),
    /// What the agency alone has to do.
    SLIP("slip"),
    /// The agreed plan for one child.
    PLAN("plan"),
    /// A numbered copy of the signed minutes.
    MINUTES("minutes"),
    /// The items of the signed minutes that an agency was in which does not get the whole.
    EXTRACT("extract");

    private final String word;

    PaperKind(String word) {
        this.word = word;
    }

    /// The word that stands in file names and in the register.
    public String word() {
        return word;
    }

    /// The kind of a word.
    ///
    /// @throws IllegalArgumentException for a word that is none of ours
    public static PaperKind of(String word) {
        return Stream.of(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of paper"));
    }
}
