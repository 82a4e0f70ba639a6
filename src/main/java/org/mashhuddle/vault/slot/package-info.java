/// Who can open the hub: slots, the recovery key, what a passphrase opens.
@NullMarked
package org.mashhuddle.vault.slot;

import org.jspecify.annotations.NullMarked;
