/// Tables and lists.
@NullMarked
package org.mashhuddle.ui.kit.table;

import org.jspecify.annotations.NullMarked;
