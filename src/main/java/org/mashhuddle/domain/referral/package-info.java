/// What brings a subject to the hub: referrals, contacts, missing episodes, and the clocks they
/// start.
@NullMarked
package org.mashhuddle.domain.referral;

import org.jspecify.annotations.NullMarked;
