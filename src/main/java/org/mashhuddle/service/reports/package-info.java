/// Reports: counted for whoever looks, opened to their rows, saved.
@NullMarked
package org.mashhuddle.service.reports;

import org.jspecify.annotations.NullMarked;
