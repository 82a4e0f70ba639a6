package org.mashhuddle.exchange.ssd.extract;

/// One row of an extract. Its text form is its kind and its id in the council's system, nothing
/// else.
public sealed interface ExtractRow
        permits ExtractPerson,
                ExtractFamilyMember,
                ExtractAddress,
                ExtractContact,
                ExtractReferral,
                ExtractMissing,
                ExtractPlan,
                ExtractLegalStatus,
                ExtractEnquiry,
                ExtractIdentifier {

    /// The row's id in the council's system, the same in tomorrow's extract.
    String id();
}
