package org.mashhuddle.domain.hub;

/// What the hub says of itself on papers.
///
/// @param name "Sampleshire MASH"
/// @param code stands in references: "SAM"
/// @param phone whom to ring about a paper; empty when not given
/// @param outOfHours the emergency duty team; empty when not given
/// @param demonstration the hub holds invented people only, and every paper says so
/// @param classification the marking on every screen and page (`domain.md` 2.6)
public record HubProfile(
        String name, String code, String phone, String outOfHours, boolean demonstration, String classification) {

    /// The marking where nothing else is laid down on a computer.
    public static final String CLASSIFICATION = "OFFICIAL-SENSITIVE";

    /// Marked as usual.
    public HubProfile(String name, String code, String phone, String outOfHours, boolean demonstration) {
        this(name, code, phone, outOfHours, demonstration, CLASSIFICATION);
    }

    /// The same, marked as is laid down.
    public HubProfile marked(String laidDown) {
        return new HubProfile(name, code, phone, outOfHours, demonstration, laidDown);
    }
}
