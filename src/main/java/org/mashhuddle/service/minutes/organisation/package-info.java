/// Signing minutes with a certificate of the signer's organisation too.
@NullMarked
package org.mashhuddle.service.minutes.organisation;

import org.jspecify.annotations.NullMarked;
