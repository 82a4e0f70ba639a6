/// Fields that are typed into.
@NullMarked
package org.mashhuddle.ui.kit.field;

import org.jspecify.annotations.NullMarked;
