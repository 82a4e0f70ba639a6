/// Children, people of concern, places, and what happened to them as rows.
@NullMarked
package org.mashhuddle.store.children;

import org.jspecify.annotations.NullMarked;
