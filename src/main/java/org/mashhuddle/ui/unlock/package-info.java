/// Before anything is open: first run, making a hub, names and passphrase.
@NullMarked
package org.mashhuddle.ui.unlock;

import org.jspecify.annotations.NullMarked;
