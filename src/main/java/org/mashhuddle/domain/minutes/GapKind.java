package org.mashhuddle.domain.minutes;

/// What can be missing from a meeting's record (`product.md`, rule 4). Nothing of it ever blocks
/// typing.
public enum GapKind {
    /// The item has no decision and no dated return.
    NO_DECISION(true),
    /// A decision has no rationale.
    DECISION_WITHOUT_BECAUSE(true),
    /// Nothing further is done beside something else, and it is not said why.
    NO_FURTHER_WITHOUT_BECAUSE(true),
    /// Help or a service was asked for, and what became of consent is not recorded.
    CONSENT_NOT_RECORDED(true),
    /// It is not recorded that the family is told, or why not.
    FAMILY_NOT_RECORDED(true),
    /// An outcome lacks the date it means nothing without.
    OUTCOME_WITHOUT_DATE(true),
    /// Closing words that only say that somebody does not engage.
    ENGAGEMENT_ALONE(true),
    /// A professional disagreement does not say which agency disagrees.
    DISAGREEMENT_WITHOUT_AGENCY(true),
    /// An action lacks agency, name or due time.
    ACTION_INCOMPLETE(true),
    /// Words stand in an item's line for actions and were never entered: they are in no record.
    ACTION_NOT_ENTERED(true),
    /// What was told of an earlier action was typed and never entered: it is in no record.
    ANSWER_NOT_ENTERED(true),
    /// An action was begun to be typed again, and that was not entered; it stands as it was.
    ACTION_CHANGE_NOT_ENTERED(false),
    /// Held over, and not returned to.
    HELD_OVER(true),
    /// Not quorate, without the chair's reason.
    QUORUM_NOT_MET(true),
    /// The chair was out of the room, and nobody else had the chair.
    NOBODY_CHAIRED(true),
    /// A strategy discussion began and has no end.
    STRATEGY_NOT_ENDED(true),
    /// Social care, police or health was not at the strategy discussion.
    STRATEGY_MINIMUM_NOT_HERE(true),
    /// A strategy discussion says nothing about an enquiry under section 47.
    STRATEGY_WITHOUT_SECTION_47(true),
    /// A text of the minutes has a letter that no font of ours can print.
    LETTER_NOT_PRINTABLE(true),
    /// The child's voice is empty, on an item that is new or of which something new was said.
    VOICE_EMPTY(true),
    /// The strategy question has no answer, on such an item.
    STRATEGY_NOT_ANSWERED(true),
    /// The child's voice was not asked for again where nothing has changed.
    VOICE_NOT_ASKED_AGAIN(false),
    /// It is not said whose words a contribution is.
    WORDS_NOT_CHOSEN(false),
    /// The strategy question was not asked again where nothing has changed.
    STRATEGY_NOT_ASKED_AGAIN(false),
    /// Something asked for was refused or limited, and it is not said why.
    REFUSED_WITHOUT_BECAUSE(true),
    /// The statements were not read, or conflicts not asked.
    OPENING_NOT_RECORDED(false),
    /// The minutes have more words than the data in their file may have; they are signed without data.
    DATA_TOO_LARGE(false);

    private final boolean stopsSigning;

    GapKind(boolean stopsSigning) {
        this.stopsSigning = stopsSigning;
    }

    /// Whether the chair may sign over it with a reason. What cannot be printed would not be in the
    /// minutes as it was said.
    public boolean canBeSignedOver() {
        return this != LETTER_NOT_PRINTABLE;
    }

    /// Whether the chair must fill it, or sign over it with a reason.
    public boolean stopsSigning() {
        return stopsSigning;
    }
}
