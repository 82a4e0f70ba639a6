/// Bad apples: a room of a floor.
@NullMarked
package org.mashhuddle.house.badapple.store.core;

import org.jspecify.annotations.NullMarked;
