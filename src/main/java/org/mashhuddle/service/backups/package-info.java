/// Verified copies of a hub: made, checked, restored.
@NullMarked
package org.mashhuddle.service.backups;

import org.jspecify.annotations.NullMarked;
