/// What a restore takes note of: who lost access since, and what was destroyed since.
@NullMarked
package org.mashhuddle.service.backups.restore;

import org.jspecify.annotations.NullMarked;
