/// Pictures of the pages of a file.
@NullMarked
package org.mashhuddle.service.core.page;

import org.jspecify.annotations.NullMarked;
