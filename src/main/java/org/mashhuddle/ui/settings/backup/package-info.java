/// The hub’s backups: where they go, which there are, and a restore.
@NullMarked
package org.mashhuddle.ui.settings.backup;

import org.jspecify.annotations.NullMarked;
