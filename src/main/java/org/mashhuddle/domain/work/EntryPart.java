package org.mashhuddle.domain.work;

/// What of a meeting or a record an entry is.
public enum EntryPart {
    /// What an agency shared.
    SHARED("shared"),
    /// What the child says.
    VOICE("child's voice"),
    /// The risk as it was judged.
    RISK("risk"),
    /// An answer of a strategy discussion.
    STRATEGY("strategy discussion"),
    /// Why it was decided so.
    BECAUSE("rationale"),
    /// What an agency that disagrees holds.
    DISAGREEMENT("disagreement"),
    /// Why it was carried over.
    CARRIED_OVER("carried over"),
    /// Why the chair went on without quorum.
    QUORUM("without quorum"),
    /// What became of an action of an earlier meeting.
    EARLIER_ACTION("answer to an earlier action"),
    /// The words in which that was told.
    ANSWER("words of an answer to an earlier action"),
    /// An action.
    ACTION("action"),
    /// A file that is attached.
    ATTACHMENT("attachment"),
    /// A conflict of interest that was declared.
    CONFLICT("conflict declared"),
    /// What was minuted of a standing point.
    STANDING("standing point");

    private final String words;

    EntryPart(String words) {
        this.words = words;
    }

    /// In words.
    public String words() {
        return words;
    }
}
