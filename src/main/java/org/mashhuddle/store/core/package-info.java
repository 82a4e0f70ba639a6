/// What the stores share: the connection of a transaction, whose eyes it has, columns that several tables have.
@NullMarked
package org.mashhuddle.store.core;

import org.jspecify.annotations.NullMarked;
