package org.mashhuddle.domain.hub;

/// What the hub says of itself on papers.
///
/// @param name "Sampleshire MASH"
/// @param code stands in references: "SAM"
/// @param phone whom to ring about a paper; empty when not given
/// @param outOfHours the emergency duty team; empty when not given
/// @param demonstration the hub holds invented people only, and every paper says so
/// @param classification the marking on every screen and page (`domain.md` 2.6)
/// @param numbers whom else to ring, and who gets the out-of-hours handover
public record HubProfile(
        String name,
        String code,
        String phone,
        String outOfHours,
        boolean demonstration,
        String classification,
        Numbers numbers) {

    /// The marking where nothing else is laid down on a computer.
    public static final String CLASSIFICATION = "OFFICIAL-SENSITIVE";

    /// Marked as usual.
    public HubProfile(String name, String code, String phone, String outOfHours, boolean demonstration) {
        this(name, code, phone, outOfHours, demonstration, CLASSIFICATION, Numbers.none());
    }

    /// Names and numbers, each in a line; empty is not printed.
    ///
    /// @param manager who stands above the worker
    /// @param complaints who takes complaints
    /// @param dataProtection the data protection officer
    /// @param dutyTeam what the emergency duty team is called
    public record Numbers(String manager, String complaints, String dataProtection, String dutyTeam) {
        /// As they are printed.
        public Numbers {
            manager = manager.strip();
            complaints = complaints.strip();
            dataProtection = dataProtection.strip();
            dutyTeam = dutyTeam.strip();
        }

        /// Nothing is given.
        public static Numbers none() {
            return new Numbers("", "", "", "");
        }

        /// The emergency duty team, by its own name where it has one.
        public String dutyTeamInWords() {
            return dutyTeam.isBlank() ? "Emergency duty team" : dutyTeam;
        }

        @Override
        public String toString() {
            return "Numbers";
        }
    }

    /// The same, marked as is laid down.
    public HubProfile marked(String laidDown) {
        return new HubProfile(name, code, phone, outOfHours, demonstration, laidDown, numbers);
    }

    /// The same, with whom else to ring.
    public HubProfile with(Numbers others) {
        return new HubProfile(name, code, phone, outOfHours, demonstration, classification, others);
    }
}
