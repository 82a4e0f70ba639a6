package org.mashhuddle.domain.paper;

/// What stands at the head and foot of each page of a paper.
///
/// @param reference "SAM-2026-11-24-P07"
/// @param recipient "Recipient: Example Academy, M. Osei"
/// @param copy "Copy 1 of 1"
/// @param standing "Agreed at the meeting; minutes not yet signed", or "Minutes signed, version 1"
/// @param record "Record version 1, hash 4f2a 91c0 7be3 d218."
/// @param unreleased what is said of what its owner has not released
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
        Unreleased unreleased) {

    /// How it stands with what its owner has not released.
    public sealed interface Unreleased {

        /// It is not in a paper for circulation, whatever was withheld from whom.
        record LeftOut() implements Unreleased {}

        /// It may be in it.
        ///
        /// @param stays "in the chair’s file"
        record Held(String stays) implements Unreleased {
            @Override
            public String toString() {
                return "Held";
            }
        }

        /// A sheet in front holds nothing.
        record NothingHeld() implements Unreleased {}

        /// A copy for the person it is about, who has no card with a fingerprint, says itself what may not be in it.
        record OfThePerson() implements Unreleased {}

        /// What stands in the paper of it; empty where the paper says it itself, or holds nothing.
        default String sentence() {
            return switch (this) {
                case LeftOut _ -> NOT_RELEASED;
                case Held held -> HELD_BACK + held.stays() + ".";
                case NothingHeld _, OfThePerson _ -> "";
            };
        }
    }

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
                new Unreleased.LeftOut());
    }

    /// Of a paper that holds what was not released. Whoever believed of it what the others say would show it to the
    /// room.
    ///
    /// @param stays "in the chair’s file"
    public PaperHead holdingBack(String stays) {
        return with(new Unreleased.Held(stays));
    }

    /// Of a sheet in front.
    public PaperHead holdingNothing() {
        return with(new Unreleased.NothingHeld());
    }

    /// Of a copy for the person it is about.
    public PaperHead ofThePerson() {
        return with(new Unreleased.OfThePerson());
    }

    /// Whether it is a copy for the person it is about.
    public boolean isForAPerson() {
        return unreleased instanceof Unreleased.OfThePerson;
    }

    private PaperHead with(Unreleased ofIt) {
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
                ofIt);
    }

    @Override
    public String toString() {
        return "PaperHead[" + reference + "]";
    }
}
