package org.mashhuddle.domain.subject;

/// Where somebody lives.
///
/// @param safe a safe address: never shown on a paper, withheld on screens (`product.md`, rule 3)
public record Address(String lines, String postcode, boolean safe) {

    /// "12 Example Road, SS0 0XX".
    public String oneLine() {
        return postcode.isBlank() ? lines : lines + ", " + postcode;
    }

    @Override
    public String toString() {
        return "Address[withheld]";
    }
}
