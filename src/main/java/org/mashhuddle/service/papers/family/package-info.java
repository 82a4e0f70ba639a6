/// What is written for a family, and what of it somebody has to read once more before it goes.
@NullMarked
package org.mashhuddle.service.papers.family;

import org.jspecify.annotations.NullMarked;
