package org.mashhuddle.domain.paper;

/// What stands at the head and foot of each page of a paper.
///
/// @param reference "SAM-2026-11-24-P07"
/// @param recipient "Recipient: Example Academy, M. Osei"
/// @param copy "Copy 1 of 1"
/// @param standing "Agreed at the meeting; minutes not yet signed", or "Minutes signed, version 1"
/// @param record "Record version 1, hash 4f2a 91c0 7be3 d218."
/// @param released what is said of what its owner has not released; empty where the paper says it itself, or is none
public record PaperHead(
        String hub,
        String classification,
        String title,
        String agreedOn,
        String reference,
        String recipient,
        String copy,
        String standing,
        String record,
        String returnTo,
        boolean demonstration,
        String released) {

    /// The sentence that stands in every paper for circulation, whatever was withheld from whom.
    public static final String NOT_RELEASED = "Information that its owner has not released is not in this paper.";

    private static final String HELD_BACK =
            "This paper may hold information that its owner has not released: it stays ";

    /// Of a paper for circulation.
    public PaperHead(
            String hub,
            String classification,
            String title,
            String agreedOn,
            String reference,
            String recipient,
            String copy,
            String standing,
            String record,
            String returnTo,
            boolean demonstration) {
        this(
                hub,
                classification,
                title,
                agreedOn,
                reference,
                recipient,
                copy,
                standing,
                record,
                returnTo,
                demonstration,
                NOT_RELEASED);
    }

    /// Of a paper that holds what was not released. Whoever believed of it what the others say would show it to the
    /// room.
    ///
    /// @param stays "in the chair’s file"
    public PaperHead holdingBack(String stays) {
        return with(HELD_BACK + stays + ".");
    }

    /// Of a sheet that holds nothing, and of a paper that says itself what may not be in it.
    public PaperHead sayingNothingOfIt() {
        return with("");
    }

    /// Whether it is a copy for the person it is about, who has no card with a fingerprint.
    public boolean isForAPerson() {
        return released.isEmpty();
    }

    private PaperHead with(String ofTheUnreleased) {
        return new PaperHead(
                hub,
                classification,
                title,
                agreedOn,
                reference,
                recipient,
                copy,
                standing,
                record,
                returnTo,
                demonstration,
                ofTheUnreleased);
    }

    @Override
    public String toString() {
        return "PaperHead[" + reference + "]";
    }
}
