package org.mashhuddle.domain.paper;

/// What stands at the head and foot of each page of a paper.
///
/// @param reference "SAM-2026-11-24-P07"
/// @param recipient "Recipient: Example Academy, M. Osei"
/// @param copy "Copy 1 of 1"
/// @param standing "Agreed at the meeting; minutes not yet signed", or "Minutes signed, version 1"
/// @param record "Record version 1, hash 4f2a 91c0 7be3 d218."
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
        boolean demonstration) {

    /// The sentence that stands in every paper for circulation, whatever was withheld from whom.
    public static final String NOT_RELEASED = "Information that its owner has not released is not in this paper.";

    /// How the standing of the chair's own list ends.
    public static final String CHAIRS_FILE = "For the chair’s file; not for circulation";

    private static final String HELD_BACK =
            "This paper may hold information that its owner has not released: it stays in the chair’s file.";

    /// What is said of what was not released. The chair's own list holds every action, and whoever believed of it what
    /// the others say would show it to the room.
    public String released() {
        return standing.endsWith(CHAIRS_FILE) ? HELD_BACK : NOT_RELEASED;
    }

    @Override
    public String toString() {
        return "PaperHead[" + reference + "]";
    }
}
