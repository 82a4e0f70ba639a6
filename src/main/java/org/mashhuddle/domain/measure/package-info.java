/// What was done to protect a child: the National Referral Mechanism, disrupting those who harm.
@NullMarked
package org.mashhuddle.domain.measure;

import org.jspecify.annotations.NullMarked;
