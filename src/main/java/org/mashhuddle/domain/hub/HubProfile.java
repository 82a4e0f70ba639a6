package org.mashhuddle.domain.hub;

/// What the hub says of itself on papers.
///
/// @param name "Sampleshire MASH"
/// @param code stands in references: "SAM"
/// @param phone whom to ring about a paper; empty when not given
/// @param outOfHours the emergency duty team; empty when not given
/// @param demonstration the hub holds invented people only, and every paper says so
public record HubProfile(String name, String code, String phone, String outOfHours, boolean demonstration) {

    /// The marking on every screen and page (`domain.md` 2.6).
    public static final String CLASSIFICATION = "OFFICIAL-SENSITIVE";
}
