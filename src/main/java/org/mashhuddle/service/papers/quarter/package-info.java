/// The papers of a quarter for the board of the partnership: when they are owed, and what they hold.
@NullMarked
package org.mashhuddle.service.papers.quarter;

import org.jspecify.annotations.NullMarked;
