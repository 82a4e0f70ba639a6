/// A certificate of the signer's organisation, with which minutes are signed too.
@NullMarked
package org.mashhuddle.domain.minutes.organisation;

import org.jspecify.annotations.NullMarked;
