package org.mashhuddle.domain.source;

/// A part of what a source tells of a child, a referral or an episode, and whether a change of it is
/// news to those who have decided.
public enum SourcePart {
    /// What the referral is about.
    NEED("Need", Weight.NEWS),
    /// What came of it at its source.
    OUTCOME("Outcome", Weight.NEWS),
    /// Who sent it.
    SENDER("Sent by", Weight.MORE_THAN_SPELLING),
    /// When it came.
    RECEIVED("Received", Weight.NEWS),
    /// That its source has ended it.
    ENDED("Ended at its source", Weight.NEWS),
    /// The child protection plan.
    PROTECTION_PLAN("Child protection plan", Weight.NEWS),
    /// The child in need plan.
    NEED_PLAN("Child in need plan", Weight.NEWS),
    /// Early help.
    EARLY_HELP("Early help", Weight.NEWS),
    /// That the child is looked after.
    LOOKED_AFTER("Looked after", Weight.NEWS),
    /// Under which order; police protection and remand are among them.
    LEGAL_STATUS("Legal status", Weight.NEWS),
    /// Plan and legal status in one line, of records from before each was kept.
    STANDING("Plan or legal status", Weight.NEWS),
    /// An enquiry under section 47.
    ENQUIRY("Section 47 enquiry", Weight.NEWS),
    /// Since when the child was missing.
    MISSING("Missing since", Weight.NEWS),
    /// What kind of absence it was.
    ABSENCE("Kind of absence", Weight.NEWS),
    /// When the child came back.
    RETURNED("Returned", Weight.NEWS),
    /// The return home interview.
    INTERVIEW("Return interview", Weight.NEWS),
    /// That the child has died.
    DEATH("Died", Weight.NEWS),
    /// That the source still has the row.
    IN_EXTRACT("In the council's extract", Weight.NEWS),
    /// Where the child lives.
    HOME("Address", Weight.MORE_THAN_SPELLING),
    /// What else the record holds of the child, and shows there.
    RECORD("Record", Weight.SILENT);

    private enum Weight {
        NEWS,
        MORE_THAN_SPELLING,
        SILENT
    }

    private final String words;
    private final Weight weight;

    SourcePart(String words, Weight weight) {
        this.words = words;
        this.weight = weight;
    }

    /// The part in the field's words.
    public String words() {
        return words;
    }

    /// Whether a change of it is told at all.
    public boolean isTold() {
        return weight != Weight.SILENT;
    }

    /// Whether a corrected spelling of it is no news.
    public boolean isSpelled() {
        return weight == Weight.MORE_THAN_SPELLING;
    }
}
