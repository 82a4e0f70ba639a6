/// Who can sign: certificates, the hub's authority, private keys under a passphrase.
@NullMarked
package org.mashhuddle.vault.signing;

import org.jspecify.annotations.NullMarked;
