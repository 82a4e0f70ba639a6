/// What is written for a family, and what of it somebody has to read once more before it goes; and what is held
/// of a child, for whoever of the family asks.
@NullMarked
package org.mashhuddle.service.papers.family;

import org.jspecify.annotations.NullMarked;
