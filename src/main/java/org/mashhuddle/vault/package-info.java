/// Keys: who may open the hub, who may sign, and what keeps both secret.
@NullMarked
package org.mashhuddle.vault;

import org.jspecify.annotations.NullMarked;
