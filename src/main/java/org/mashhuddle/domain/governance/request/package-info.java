/// What a person asks to see of what is held about them, and what is gone through before they get it.
@NullMarked
package org.mashhuddle.domain.governance.request;

import org.jspecify.annotations.NullMarked;
