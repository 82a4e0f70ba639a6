/// Bad apples: a room of a floor.
@NullMarked
package org.mashhuddle.house.badapple.service.agenda;

import org.jspecify.annotations.NullMarked;
