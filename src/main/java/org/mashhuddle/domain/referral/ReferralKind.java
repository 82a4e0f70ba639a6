package org.mashhuddle.domain.referral;

/// What arrived.
public enum ReferralKind {
    /// A contact: somebody told the front door something.
    CONTACT,
    /// A referral for a service.
    REFERRAL,
    /// A police notice, such as of domestic abuse with a child in the home.
    POLICE_NOTICE
}
