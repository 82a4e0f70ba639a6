/// The index that finds a child, a person of concern or a place by what is typed. In memory only.
@NullMarked
package org.mashhuddle.service.search;

import org.jspecify.annotations.NullMarked;
