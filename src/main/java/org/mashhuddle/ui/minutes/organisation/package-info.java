/// The certificate of the signer's organisation, before the signature.
@NullMarked
package org.mashhuddle.ui.minutes.organisation;

import org.jspecify.annotations.NullMarked;
