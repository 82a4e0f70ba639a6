/// Children, people of concern and places: their records, what happened, who they belong to.
@NullMarked
package org.mashhuddle.service.children;

import org.jspecify.annotations.NullMarked;
