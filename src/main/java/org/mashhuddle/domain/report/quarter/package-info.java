/// What the board of the partnership is told of a quarter: numbers, never a child and never a third party.
@NullMarked
package org.mashhuddle.domain.report.quarter;

import org.jspecify.annotations.NullMarked;
