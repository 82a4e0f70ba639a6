/// The rules of the house, held by tests. Each has a deliberate offender in `badapple`, and is
/// shown to be red on it.
@NullMarked
package org.mashhuddle.house;

import org.jspecify.annotations.NullMarked;
