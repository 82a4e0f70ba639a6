package org.mashhuddle.domain.subject;

import java.util.Optional;

/// The numbers that other systems know a child by.
///
/// @param localRef the hub's or the council's own reference
/// @param verified how it is known that the NHS number is the child's
public record Identifiers(
        Optional<NhsNumber> nhsNumber, Optional<Upn> upn, Optional<String> localRef, NhsNumber.Verified verified) {

    /// Where there is no number, nothing is verified.
    public Identifiers {
        verified = nhsNumber.isEmpty() ? NhsNumber.Verified.not() : verified;
    }

    /// Nobody has said how the NHS number is known.
    public Identifiers(Optional<NhsNumber> nhsNumber, Optional<Upn> upn, Optional<String> localRef) {
        this(nhsNumber, upn, localRef, NhsNumber.Verified.not());
    }

    /// How this number is known, where these numbers hold it: another one has to be verified again.
    public NhsNumber.Verified verifiedOf(Optional<NhsNumber> number) {
        return number.equals(nhsNumber) ? verified : NhsNumber.Verified.not();
    }

    /// Whether the numbers that an extract can bring are the same, however the first is known.
    public boolean sameNumbers(Identifiers other) {
        return nhsNumber.equals(other.nhsNumber) && upn.equals(other.upn);
    }

    /// Whether they are the same with the reference, however the first is known.
    public boolean sameTyped(Identifiers other) {
        return sameNumbers(other) && localRef.equals(other.localRef);
    }

    /// No number is known.
    public static Identifiers none() {
        return new Identifiers(Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "Identifiers[withheld]";
    }
}
