/// Bad apples: a room of a floor.
@NullMarked
package org.mashhuddle.house.badapple.service.core;

import org.jspecify.annotations.NullMarked;
