/// Finding children, people of concern and places, and their records.
@NullMarked
package org.mashhuddle.ui.children;

import org.jspecify.annotations.NullMarked;
