/// The files beside the database: where they lie, who holds them, and that a write is on
/// the disk.
@NullMarked
package org.mashhuddle.store.durable;

import org.jspecify.annotations.NullMarked;
